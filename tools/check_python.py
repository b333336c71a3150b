"""What a Python version can say about the sources without any package: `python3.10 tools/check_python.py`.

Compiles every module, tool and code cell with the Python it is run by, and looks up every name that they take from
the standard library."""
import ast
import importlib
import sys
import warnings

from pages import NBS, ROOT, all_pages, read_page, source_of

LIBRARY = {*sys.stdlib_module_names, 'tomllib'} # the second came with 3.11


def sources():
    "Where each piece of code stands, and its text"
    for path in [ROOT / 'setup.py', *sorted((ROOT / 'tools').glob('*.py')), *sorted((ROOT / 'peft_nb').rglob('*.py'))]:
        yield str(path.relative_to(ROOT)), path.read_text(encoding='utf-8')
    for path in all_pages():
        for number, cell in enumerate(read_page(path)['cells']):
            text = source_of(cell)
            if cell['cell_type'] == 'code' and text.lstrip()[:1] not in ('%', '!'):
                yield f'{path.relative_to(NBS)}, cell {number}', text


def library_names(tree):
    "(module, name) for what the code takes from the standard library"
    modules = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split('.')[0] in LIBRARY:
                    yield alias.name, None
                    modules[alias.asname or alias.name] = alias.name
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module.split('.')[0] in LIBRARY:
            for alias in node.names:
                yield node.module, alias.name
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load) and ast.unparse(node.value) in modules:
            yield modules[ast.unparse(node.value)], node.attr


def has(module, name):
    "Whether this Python's standard library has the module, and the name in it"
    try:
        found = importlib.import_module(module)
    except ImportError:
        return False
    if name in (None, '*') or hasattr(found, name):
        return True
    try:
        importlib.import_module(f'{module}.{name}')
    except ImportError:
        return False
    return True


def main():
    warnings.simplefilter('ignore')
    faults, count = [], 0
    for where, text in sources():
        count += 1
        try:
            tree = ast.parse(text)
        except SyntaxError as error:
            faults.append(f'{where}: {error}')
            continue
        for module, name in sorted(set(library_names(tree)), key=str):
            if not has(module, name):
                faults.append(f'{where}: this Python has no {module}{f".{name}" if name else ""}')
    version = '.'.join(map(str, sys.version_info[:3]))
    print('\n'.join(faults) or f'Python {version}: {count} modules and cells, nothing to report')
    return bool(faults)


if __name__ == '__main__':
    sys.exit(main())

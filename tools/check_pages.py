"""What the docs build asks of a page, checked without running it: `python tools/check_pages.py [processed folder]`.

nbdev builds the docs of a page by running some of its cells: the exported ones, every cell that holds an import (whole,
whatever its flags say) and nothing else. Each of these must do with what the others define, import and nothing besides,
and stay in its working directory. With the folder of processed pages, each page must have come through."""
import ast
import builtins
import json
import re
import symtable
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NBS = ROOT / 'nbs'
DIRECTIVE = re.compile(r'\s*#\s*\|\s*([\w-]+)')
EXPORTS = {'export', 'exports', 'exporti', 'exec_doc'}
KNOWN = {*dir(builtins), 'display', 'get_ipython', '__file__', '__name__', '__annotations__', 'show_doc'}
SHELL_NAMES = re.compile(r'\b(os\.chdir|contextlib\.chdir|working_directory)\b')
PROCESSES = re.compile(r'\b(subprocess\.(run|Popen|call|check_\w+)|os\.system|os\.fork)\(')
SET_UP_CALLS = {'quiet', 'seed_everything', 'manual_seed', 'set_printoptions'} # allowed beside a hidden cell's imports


def directives(source):
    "The first words of the `#|` lines at the top of a cell"
    found = set()
    for line in source.splitlines():
        if line.strip() and not (match := DIRECTIVE.match(line)):
            break
        if line.strip():
            found.add(match[1])
    return found


def parsed(source):
    "The cell's syntax tree, or None for magics and shell commands"
    if source.lstrip()[:1] in ('%', '!'):
        return None
    try:
        return ast.parse(source)
    except SyntaxError:
        return None


def cells_of(path):
    "The cells of the notebook"
    return json.loads(path.read_text(encoding='utf-8'))['cells']


def errors_of(cell):
    "The errors among the cell's outputs, each as one line"
    return [f'{out["ename"]}: {out["evalue"]}' for out in cell.get('outputs', []) if out['output_type'] == 'error']


def holds_import(tree):
    "Whether there is an import anywhere in the tree"
    return any(isinstance(node, (ast.Import, ast.ImportFrom)) for node in ast.walk(tree))


def names(source):
    "Which global names a cell reads, in its functions as well, and which it sets"
    reads, sets = set(), set()

    def visit(table):
        top = table.get_type() == 'module'
        for symbol in table.get_symbols():
            if symbol.is_referenced() and (top or symbol.is_global()):
                reads.add(symbol.get_name())
            if (symbol.is_assigned() or symbol.is_imported()) and (top or symbol.is_declared_global()):
                sets.add(symbol.get_name())
        for child in table.get_children():
            visit(child)

    visit(symtable.symtable(source, 'cell', 'exec'))
    return reads, sets


def set_up_only(tree):
    "Whether the statements beside the imports only assign and call `quiet` and its like"
    for statement in tree.body:
        if isinstance(statement, (ast.Import, ast.ImportFrom, ast.Assign)):
            continue
        call = statement.value if isinstance(statement, ast.Expr) else None
        if not isinstance(call, ast.Call):
            return False
        if ast.unparse(call.func).split('.')[-1] not in SET_UP_CALLS:
            return False
    return True


def page_faults(path):
    "One line for each cell of the page that a docs build would trip over"
    cells = enumerate(cells_of(path))
    code = [(number, ''.join(cell['source'])) for number, cell in cells if cell['cell_type'] == 'code']
    documented = any(directives(source) & EXPORTS and 'hide' not in directives(source) for _, source in code)
    if not documented: # nbdev runs nothing of a page without a documented export
        return []
    faults, defined = [], set(KNOWN)
    for number, source in code:
        tree, flags = parsed(source), directives(source)
        if tree is None or not tree.body or not (flags & EXPORTS or holds_import(tree)):
            continue
        reads, sets = names(source)
        where = f'{path.relative_to(NBS)}, cell {number}'
        if not flags & EXPORTS:
            if missing := sorted(reads - sets - defined):
                faults.append(f'{where} holds an import and needs {", ".join(missing)}, which a docs build does not '
                              'have: put the import into a cell of its own')
            elif 'hide' in flags and not set_up_only(tree) or 'hide' not in flags and not all(
                    isinstance(statement, (ast.Import, ast.ImportFrom)) for statement in tree.body):
                faults.append(f'{where} holds an import beside other code, which a docs build would run: '
                              'put the import into a cell of its own')
            if match := SHELL_NAMES.search(source) or PROCESSES.search(source):
                faults.append(f'{where} holds an import, and `{match[0].rstrip("(")}` would run in a docs build: '
                              'put one of them into a cell of its own')
        defined |= sets
    return faults


def processed_faults(pages, folder):
    "One line for each page that did not come through nbdev's processing, or came through with an error in it"
    faults = []
    for path in pages:
        target = folder / path.relative_to(NBS)
        if not target.is_file():
            faults.append(f'{path.relative_to(NBS)} is missing from {folder.name}')
            continue
        before, after = cells_of(path), cells_of(target)
        shown = {cell['id'] for cell in before if errors_of(cell)}
        for number, cell in enumerate(after):
            if cell.get('id') not in shown:
                where = f'{path.relative_to(NBS)}: cell {number} of the processed page'
                faults += [f'{where} ends in {error}' for error in errors_of(cell)]
        prose = [cell for cell in before if cell['cell_type'] == 'markdown' and ''.join(cell['source']).strip()]
        kept = {cell.get('id') for cell in after}
        lost = sum(cell['id'] not in kept for cell in prose)
        if lost > 1: # the title becomes front matter
            faults.append(f'{path.relative_to(NBS)}: {lost} of {len(prose)} texts are missing from the processed page')
    return faults


def main(arguments):
    pages = sorted(page for page in NBS.rglob('*.ipynb') if not page.relative_to(NBS).parts[0].startswith(('_', '.')))
    faults = [fault for page in pages for fault in page_faults(page)]
    if arguments:
        faults += processed_faults(pages, Path(arguments[0]))
    print('\n'.join(faults) or f'{len(pages)} pages: nothing to report')
    return bool(faults)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))

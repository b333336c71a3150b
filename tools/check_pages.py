"""What makes a page good beyond its tests, checked without running it: `python tools/check_pages.py [--names] [folder ...]`.

Docs builds: nbdev builds the docs of a page by running some of its cells: the exported ones, every cell that holds an
import (whole, whatever its flags say) and nothing else. Each of these must need only what the others define and import,
and stay in its working directory.
Every page: a unique title, module and address, a subtitle, a place in the sidebar in file order, links and anchors that resolve (also in
outputs), no saved error, short names that do not collide on the site.
`--names`: every public exported name has a docstring, and types on its arguments and its result.
A folder of processed pages (_proc): each page came through, and its links resolve. One of rendered pages (_docs): every
internal link and anchor resolves, and every image has alternative text."""
import ast
import builtins
import re
import symtable
import sys
from collections import Counter
from html import unescape
from pathlib import Path
from urllib.parse import unquote

from pages import NBS, all_pages, directives, page_address, read_page, settings, sidebar_pages, source_of
from pages import title_and_subtitle

EXPORTS = {'export', 'exports', 'exporti', 'exec_doc'}
KNOWN = {*dir(builtins), 'display', 'get_ipython', '__file__', '__name__', '__annotations__', 'show_doc'}
SHELL_NAMES = re.compile(r'\b(os\.chdir|contextlib\.chdir|working_directory)\b')
PROCESSES = re.compile(r'\b(subprocess\.(run|Popen|call|check_\w+)|os\.system|os\.fork)\(')
SET_UP_CALLS = {'quiet', 'seed_everything', 'manual_seed', 'set_printoptions'} # allowed beside a hidden cell's imports


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
    return read_page(path)['cells']


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


LINK = re.compile(r'\]\(([^()\s]+(?:\([^()\s]*\))?)\)')
FENCE = re.compile(r'^```.*?^```', re.M | re.S)
CODE = re.compile(r'`[^`\n]*`')


def anchor_of(heading):
    "The anchor that Pandoc gives a heading"
    text = re.sub(r'!?\[([^\]]*)\]\([^)]*\)', r'\1', re.sub(r'\{[^}]*\}\s*$', '', heading))
    text = re.sub(r'[^\w\s.-]', '', text.replace('`', '').replace('*', '')).strip().lower()
    return re.sub(r'^[^a-z]+', '', re.sub(r'\s+', '-', text))


def markdown_of(cell):
    "The Markdown texts of a cell: its own, and those among its outputs"
    if cell['cell_type'] == 'markdown':
        return [source_of(cell)]
    texts = (output.get('data', {}).get('text/markdown') for output in cell.get('outputs', []))
    return [''.join(text) for text in texts if text]


def exported_trees(cells):
    "The top-level statements that the page's cells export with an entry on the site"
    for cell in cells:
        source = source_of(cell)
        flags = directives(source)
        if cell['cell_type'] == 'code' and flags & {'export', 'exports'} and 'hide' not in flags and (tree := parsed(source)):
            yield from tree.body


def patched_class(node):
    "The class that `@patch` adds a function to, or none"
    patched = any(ast.unparse(decorator).startswith('patch') for decorator in getattr(node, 'decorator_list', []))
    annotation = node.args.args[0].annotation if patched and node.args.args else None
    return ast.unparse(annotation) if annotation else None


def anchors_of(path):
    "The anchors of a page: its headings and its entries"
    anchors, cells = set(), cells_of(path)
    for cell in cells:
        for text in markdown_of(cell):
            headings = re.findall(r'^#{1,6}\s+(.+?)\s*$', FENCE.sub('', text), re.M)
            anchors |= {anchor_of(heading) for heading in headings}
            anchors |= set(re.findall(r'\{#([\w-]+)', text))
    for node in exported_trees(cells):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            owner = patched_class(node) if isinstance(node, ast.FunctionDef) else None
            anchors.add((f'{owner}.{node.name}' if owner else node.name).lower())
    return anchors


def link_faults(pages, folder=NBS):
    "One line for each link between pages that leads nowhere; with processed pages, also for links to the docs site"
    ini = settings()
    site = f'{ini["doc_host"]}{ini["doc_baseurl"]}/'
    by_address = {page_address(page): page for page in pages}
    anchors, faults = {}, []

    def has_anchor(page, anchor):
        if page not in anchors:
            processed = folder / page.relative_to(NBS)
            anchors[page] = anchors_of(page) | (anchors_of(processed) if processed.is_file() else set())
        return not anchor or unquote(anchor).lower() in anchors[page]

    for page in pages:
        for number, cell in enumerate(cells_of(folder / page.relative_to(NBS))):
            texts = (CODE.sub('', FENCE.sub('', text)) for text in markdown_of(cell))
            for address in (address for text in texts for address in LINK.findall(text)):
                path, _, anchor = address.partition('#')
                if address.startswith(site):
                    target = by_address.get(path.removeprefix(site))
                elif re.match(r'\w+:', address) or path.startswith('/'):
                    continue
                else:
                    target = (page.parent / unquote(path)).resolve() if path else page
                where = f'{page.relative_to(NBS)}, cell {number}: the link to {address}'
                if target is None or not target.exists():
                    faults.append(f'{where} leads to no page')
                elif target.suffix == '.ipynb' and not has_anchor(target, anchor):
                    faults.append(f'{where}: the page has no such anchor')
    return faults


def book_faults(pages):
    "One line for each title, address, place in the sidebar or saved output that is wrong"
    faults = []
    names = [page.relative_to(NBS).as_posix() for page in pages]
    titles = {name: title_and_subtitle(read_page(page)) for name, page in zip(names, pages)}
    for name, (title, subtitle) in titles.items():
        if not title or not subtitle:
            faults.append(f'{name} has no {"title" if not title else "subtitle"}')
    sources = [source_of(cell) for page in pages for cell in cells_of(page) if cell['cell_type'] == 'code']
    modules = [match[1] for source in sources if (match := re.match(r'#\|\s*default_exp\s+(\S+)', source))]
    kinds = dict(title=[title for title, _ in titles.values()], address=map(page_address, pages), module=modules)
    for what, values in kinds.items():
        faults += [f'{count} pages have the {what} {value!r}' for value, count in Counter(values).items() if count > 1]
    listed = sidebar_pages()
    faults += [f'{name} is not in the sidebar of _quarto.yml' for name in names if name not in listed]
    faults += [f'the sidebar of _quarto.yml lists {name}, which does not exist' for name in listed if name not in names]
    faults += [f'the sidebar of _quarto.yml lists {name} {n} times' for name, n in Counter(listed).items() if n > 1]
    if not faults and listed != names:
        first = next(name for name, wanted in zip(listed, names) if name != wanted)
        faults.append(f'the sidebar of _quarto.yml is not in file order, from {first} on')
    for name, page in zip(names, pages):
        for number, cell in enumerate(cells_of(page)):
            if errors_of(cell) and 'raises-exception' not in cell['metadata'].get('tags', []):
                faults.append(f'{name}, cell {number} was saved with {errors_of(cell)[0]}')
    return faults


def lacks(node, owner=None):
    "What a public function or class lacks of docstring and types"
    explained = any(isinstance(decorator, ast.Call) and len(decorator.args) > 1 # @check(name, why)
                    for decorator in node.decorator_list)
    missing = [] if ast.get_docstring(node) or explained else ['a docstring']
    if isinstance(node, ast.ClassDef):
        return missing
    arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    arguments = [a for n, a in enumerate(arguments) if not (n == 0 and a.arg in ('self', 'cls'))]
    missing += [f'a type of {argument.arg}' for argument in arguments if argument.annotation is None]
    properties = {'property', 'cached_property', 'contextmanager'} & {ast.unparse(d) for d in node.decorator_list}
    if node.returns is None and not properties and any(
            isinstance(child, ast.Return) and child.value is not None for child in ast.walk(node)):
        missing.append('a type of the result')
    return missing


def name_faults(pages):
    "One line for each public name with an entry on the site that lacks its docstring or a type"
    faults = []
    for page in pages:
        for node in exported_trees(cells_of(page)):
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) or node.name.startswith('_'):
                continue
            if missing := lacks(node):
                faults.append(f'{page.relative_to(NBS)}: {node.name} lacks {", ".join(missing)}')
    return faults


def rendered_faults(folder):
    "One line for each internal link, anchor or image of the rendered site that is wrong"
    texts = {path.resolve(): path.read_text(encoding='utf-8') for path in folder.rglob('*.html')}
    anchors = {path: {*re.findall(r'\sid="([^"]+)"', text)} for path, text in texts.items()}
    faults = []
    for path, text in texts.items():
        name = path.relative_to(folder.resolve())
        faults += [f'{name}: an image has no alternative text' for tag in re.findall(r'<img [^>]*>', text) if 'alt="' not in tag]
        for address in {unescape(found) for found in re.findall(r'<a [^>]*href="([^"]+)"', text)}:
            target, _, anchor = address.partition('#')
            if re.match(r'[\w+-]+:|//', address):
                continue
            there = (path.parent / unquote(target)).resolve() if target else path
            there = there / 'index.html' if there.is_dir() else there
            if not there.exists():
                faults.append(f'{name}: the link to {address} leads to no page')
            elif anchor and there in anchors and unquote(anchor) not in anchors[there]:
                faults.append(f'{name}: the link to {address}: the page has no such anchor')
    return faults


def main(arguments):
    pages = all_pages()
    faults = [fault for page in pages for fault in page_faults(page)] + book_faults(pages) + link_faults(pages)
    if '--names' in arguments:
        faults += name_faults(pages)
    for folder in (Path(argument) for argument in arguments if not argument.startswith('--')):
        if any(folder.glob('*.html')):
            faults += rendered_faults(folder)
        else:
            faults += processed_faults(pages, folder) + link_faults(pages, folder)
    print('\n'.join(faults) or f'{len(pages)} pages: nothing to report')
    return bool(faults)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))

"""Format the code cells of the pages with black: `python tools/format_pages.py [--check] [page ...]`, all pages by default.

Cells that the site shows get 92 columns, exported and hidden cells 120. Directive lines (`#|`) stay first, quotes stay as
they are, one blank line stands between definitions, and cells with magics are left alone. `--check` changes nothing and
fails when a cell would change."""
import ast
import re
import sys
from pathlib import Path

import black

from pages import DIRECTIVE, NBS, all_pages, read_page, source_of, write_page

MAGIC = re.compile(r'^\s*[!%]{1,2}\w', re.M)
SHOWN_WIDTH, HIDDEN_WIDTH = 92, 120
NOT_SHOWN = {'export', 'exporti', 'hide'}


def split_directives(source):
    "The directive lines and blank lines at the top of a cell, and the code below them"
    lines = source.split('\n')
    count = 0
    while count < len(lines) and (DIRECTIVE.match(lines[count]) or not lines[count].strip()):
        count += 1
    return lines[:count], '\n'.join(lines[count:])


def collapse_blank_lines(code):
    "The code with one blank line where there are several, unless that changes a string"
    shorter = re.sub(r'\n{3,}', '\n\n', code)
    return shorter if ast.dump(ast.parse(shorter)) == ast.dump(ast.parse(code)) else code


def format_cell(source):
    "The source of one code cell as black writes it; cells with magics come back unchanged"
    head, body = split_directives(source)
    if not body.strip() or MAGIC.search(body):
        return source
    flags = {match[1] for line in head if (match := DIRECTIVE.match(line))}
    width = HIDDEN_WIDTH if flags & NOT_SHOWN else SHOWN_WIDTH
    code = black.format_str(body, mode=black.Mode(line_length=width, string_normalization=False))
    code = collapse_blank_lines(code.strip('\n'))
    if body.rstrip().endswith(';') and not code.endswith(';'): # the semicolon that hides a cell's value
        code += ';'
    return '\n'.join([*head, code])


def format_page(path, check):
    "The numbers of the cells that differ from black's form; they are rewritten unless `check`"
    notebook = read_page(path)
    changed = []
    for number, cell in enumerate(notebook['cells']):
        source = source_of(cell)
        if cell['cell_type'] == 'code' and (formatted := format_cell(source)) != source:
            cell['source'] = formatted.splitlines(True)
            changed.append(number)
    if changed and not check:
        write_page(path, notebook)
    return changed


def main(arguments):
    check = '--check' in arguments
    named = [Path(argument).resolve() for argument in arguments if argument != '--check']
    faults = count = 0
    for path in named or all_pages():
        count += 1
        try:
            changed = format_page(path, check)
        except (black.InvalidInput, SyntaxError) as error:
            print(f'{path.relative_to(NBS)}: a cell cannot be parsed: {error}')
            faults += 1
            continue
        if changed:
            verb = 'would change' if check else 'changed'
            print(f'{path.relative_to(NBS)}: {verb} cells {", ".join(map(str, changed))}')
            faults += check
    if not faults:
        print(f'{count} pages are formatted')
    return bool(faults)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))

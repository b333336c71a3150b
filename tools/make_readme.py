"""Write README.md from nbs/index.ipynb: the same bytes from the same notebook, on any machine.

Hidden cells and directive lines are left out, plots go to nbs/images, links to pages point into nbs."""
import re
from pathlib import Path

import nbformat
from nbconvert import MarkdownExporter
from traitlets.config import Config

ROOT = Path(__file__).resolve().parent.parent
DIRECTIVE = re.compile(r'^\s*#\s*\|\s*(.*?)\s*$')
LOCAL_LINK = re.compile(r'(\]\()(?!https?:|#|/|mailto:|nbs/)([^)\s]+\.(?:ipynb|png|svg)(?:#[^)\s]*)?\))')


def directives(cell):
    return {m.group(1).replace(' ', '').lower() for line in cell.source.splitlines() if (m := DIRECTIVE.match(line))}


def shown(notebook):
    "The notebook as a reader sees it: no hidden cell, no directive line, no output on stderr"
    notebook.metadata['language_info'] = {'name': 'python'}
    cells = [c for c in notebook.cells if c.source.strip()]
    notebook.cells = [c for c in cells if c.cell_type == 'markdown' or not directives(c) & {'hide', 'include:false'}]
    for cell in notebook.cells:
        if cell.cell_type == 'markdown':
            cell.source = LOCAL_LINK.sub(r'\1nbs/\2', cell.source)
            continue
        cell.metadata['transient'] = {'remove_source': 'echo:false' in directives(cell)}
        cell.source = '\n'.join(line for line in cell.source.splitlines() if not DIRECTIVE.match(line)).strip('\n')
        cell.outputs = [o for o in cell.outputs if o.get('name') != 'stderr']
    return notebook


def make_readme(source=ROOT / 'nbs' / 'index.ipynb', target=ROOT / 'README.md'):
    "Convert `source` to `target`; its plots lie in `images` beside `source`"
    priority = ['text/markdown', 'image/png', 'image/svg+xml', 'text/plain']
    exporter = MarkdownExporter(config=Config({'NbConvertBase': {'display_data_priority': priority}}))
    text, resources = exporter.from_notebook_node(shown(nbformat.read(source, as_version=4)))
    images = source.parent / 'images'
    for old in images.glob('readme_*'): old.unlink()
    for number, (name, data) in enumerate(sorted(resources.get('outputs', {}).items())):
        new = f'readme_{number}{Path(name).suffix}'
        images.mkdir(exist_ok=True)
        (images / new).write_bytes(data)
        text = text.replace(f']({name})', f'](nbs/images/{new})')
    lines = [line.rstrip() for line in text.splitlines()]
    text = re.sub(r'\n{3,}', '\n\n', '\n'.join(lines)).strip() + '\n'
    target.write_text(text, encoding='utf-8', newline='\n')


if __name__ == '__main__':
    make_readme()

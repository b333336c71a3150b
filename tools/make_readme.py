"""Write README.md from nbs/index.ipynb, and llms.txt from all pages: the same bytes from the same notebooks, on any machine.

README.md: hidden cells and directive lines are left out, plots go to nbs/images, links to pages point into nbs.
llms.txt: one line a page, its address on the docs site, title and subtitle (https://llmstxt.org)."""
import re
from itertools import groupby
from pathlib import Path

import nbformat
from nbconvert import MarkdownExporter
from traitlets.config import Config

from pages import NBS, NUMBER, ROOT, all_pages, image_description, page_address, read_page, settings, title_and_subtitle

DIRECTIVE = re.compile(r'^\s*#\s*\|\s*(.*?)\s*$')
IMAGE = re.compile(r'!\[png\]\(')
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
    cells = read_page(source)['cells']
    drawn = [n for n, cell in enumerate(cells) if any('image/png' in o.get('data', {}) for o in cell.get('outputs', []))]
    for number in drawn: # in the order of the page
        text = IMAGE.sub(lambda match: f'![{image_description(cells, number)}](', text, count=1)
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


def make_llms_txt(target=NBS / 'llms.txt'):
    "List every page with its title and what a reader can do after it, by folder"
    ini = settings()
    site = ini['doc_host'] + ini['doc_baseurl']
    title, subtitle = title_and_subtitle(read_page(NBS / 'index.ipynb'))
    parts = [f'# {title}', f'> {subtitle}', 'Each page is a notebook: prose, the code of a module, examples with their outputs.']
    pages = [page for page in all_pages() if page.parent != NBS]
    for folder, members in groupby(pages, key=lambda page: page.parent.relative_to(NBS)):
        heading = ' / '.join(NUMBER.sub('', part).replace('_', ' ') for part in folder.parts)
        lines = [f'## {heading[0].upper()}{heading[1:]}', '']
        for page in members:
            title, subtitle = title_and_subtitle(read_page(page))
            lines.append(f'- [{title}]({site}/{page_address(page)}): {subtitle}')
        parts.append('\n'.join(lines))
    target.write_text('\n\n'.join(parts) + '\n', encoding='utf-8', newline='\n')


if __name__ == '__main__':
    make_readme()
    make_llms_txt()

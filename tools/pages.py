"""What the tools know about the pages: where they are, their order, and the parts of a cell."""
import json
import re
from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NBS = ROOT / 'nbs'
DIRECTIVE = re.compile(r'\s*#\s*\|\s*([\w-]+)')
SIDEBAR_ENTRY = re.compile(r'^\s*(?:- |href: )(\S+\.ipynb)\s*$', re.M)
NUMBER = re.compile(r'^\d+[a-zA-Z0-9]*_')


def all_pages(folder=NBS):
    "The notebooks of a folder in reading order: the index, then by path"
    pages = [path.relative_to(folder) for path in folder.rglob('*.ipynb')]
    pages = [page for page in pages if not any(part.startswith(('_', '.')) for part in page.parts)]
    return [folder / page for page in sorted(pages, key=lambda page: (len(page.parts) > 1, page.as_posix()))]


def read_page(path):
    "The notebook as a dict"
    return json.loads(path.read_text(encoding='utf-8'))


def write_page(path, notebook):
    "Write the notebook as nbdev_clean writes it"
    text = json.dumps(notebook, indent=1, ensure_ascii=False) + '\n'
    path.write_text(text, encoding='utf-8', newline='\n')


def source_of(cell):
    "The text of a cell"
    return ''.join(cell['source'])


def directives(source):
    "The first words of the `#|` lines at the top of a cell"
    words = set()
    for line in source.splitlines():
        if line.strip() and not (match := DIRECTIVE.match(line)):
            break
        if line.strip():
            words.add(match[1])
    return words


def title_and_subtitle(notebook):
    "The page's `# title` and its `> subtitle`, each empty where there is none"
    texts = (source_of(cell) for cell in notebook['cells'] if cell['cell_type'] == 'markdown')
    text = next((text for text in texts if re.match(r'\s*# ', text)), '')
    title = re.search(r'^# (.+)$', text, re.M)
    subtitle = re.search(r'^> (.+)$', text, re.M)
    return (title[1].strip() if title else ''), (subtitle[1].strip() if subtitle else '')


def page_address(page):
    "The address of a page below the docs site: nbdev drops the number and capitals from a file's name"
    path = page.relative_to(NBS)
    return path.with_name(NUMBER.sub('', path.name.lower())).with_suffix('.html').as_posix()


def sidebar_pages():
    "The pages that the sidebar of _quarto.yml lists, in its order"
    return SIDEBAR_ENTRY.findall((ROOT / '_quarto.yml').read_text(encoding='utf-8'))


def settings():
    "The settings of settings.ini"
    ini = ConfigParser(interpolation=None)
    ini.read(ROOT / 'settings.ini', encoding='utf-8')
    return ini['DEFAULT']


def image_description(cells, number):
    "Alternative text for the image that cell `number` draws: the title of its figure, else the last sentence before it"
    source = source_of(cells[number])
    if given := re.search(r'^#\|\s*fig-alt:\s*"?(.+?)"?\s*$', source, re.M):
        return given[1]
    if title := re.search(r'(?:figure|set_title|suptitle)\(\s*([\'"])(.+?)\1', source):
        return title[2]
    for cell in reversed(cells[:number]):
        text = source_of(cell) if cell['cell_type'] == 'markdown' else ''
        lines = [line for line in text.splitlines() if line.strip() and not line.startswith((':::', '#|', '<'))]
        if lines:
            line = re.sub(r'\[([^\]]*)\]\([^)]*\)', r'\1', lines[-1]) # the text of links
            return re.split(r'(?<=[.!?])\s+', re.sub(r'[`*#>]', '', line).strip())[-1].rstrip(':')
    return 'Figure'

"""Write the sidebar of the site into _quarto.yml: the pages of nbs/, folder by folder, in file order."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NBS = ROOT / 'nbs'
QUARTO = ROOT / '_quarto.yml'
NAMES = {'text2text_generation': 'Text to text', 'offline': 'Offline data and models', 'start': 'Start here'}


def heading(folder: Path) -> str:
    "What the sidebar calls a folder: '80_tasks' is 'Tasks'"
    name = re.sub(r'^\d+_', '', folder.name)
    return NAMES.get(name, name.replace('_', ' ').capitalize())


def entries(folder: Path, indent: int) -> list[str]:
    "The lines for a folder: its pages and its folders, sorted by name"
    space = ' ' * indent
    lines = []
    for path in sorted(folder.iterdir()):
        if path.suffix == '.ipynb' and path.parent != NBS:
            lines.append(f'{space}- {path.relative_to(NBS)}')
        elif path.is_dir() and re.match(r'\d', path.name) and any(path.rglob('*.ipynb')):
            lines += [f'{space}- section: {heading(path)}', f'{space}  contents:', *entries(path, indent + 4)]
    return lines


def make_sidebar(file: Path = QUARTO):
    "Replace everything after the entry of index.ipynb"
    text = file.read_text(encoding='utf-8')
    head, found, rest = text.partition('        href: index.ipynb\n')
    tail = re.search(r'^(?! {6}|\n)', rest, re.M)  # what follows the list of contents, if anything
    after = rest[tail.start() :] if found and tail and rest[tail.start() :].strip() else ''
    lines = '\n'.join(entries(NBS, 6)) + '\n'
    file.write_text(head + found + lines + after, encoding='utf-8', newline='\n')


if __name__ == '__main__':
    make_sidebar()

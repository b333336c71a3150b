"""Give each page its link to Colab and the cell that installs the package there: `python tools/colab_links.py [--check]`.

Both stand right below the title. The cell does nothing outside Colab; there it clones the repository, installs the package
from it and changes to the page's folder, so that the page finds what lies beside it. `--check` changes nothing and fails
when a page lacks them."""
import sys

from pages import NBS, all_pages, read_page, settings, source_of, write_page

LINK_ID, INSTALL_ID = 'c01ab001', 'c01ab002'


def link_text(page):
    "The line that opens the page in Colab"
    ini = settings()
    address = ini['git_url'].replace('https://github.com/', 'https://colab.research.google.com/github/')
    return f'[Open in Colab]({address}/blob/{ini["branch"]}/{ini["nbs_path"]}/{page.relative_to(NBS).as_posix()})'


def install_code(page):
    "The code that installs the package where the page runs in Colab"
    ini = settings()
    folder = f'/content/{ini["repo"]}'
    beside = (page.relative_to(NBS.parent)).parent.as_posix()
    return '\n'.join([
        '#| hide',
        "if 'google.colab' in str(get_ipython()):",
        f"    get_ipython().system('git clone -q --depth 1 {ini['git_url']} {folder}')",
        f"    get_ipython().system('pip install -q {folder}')",
        f"    get_ipython().run_line_magic('cd', '-q {folder}/{beside}')",
    ])


def linked(page, notebook):
    "The cells of the page with both cells below the title; those of an earlier layout are replaced"
    cells = [cell for cell in notebook['cells'] if cell['id'] not in (LINK_ID, INSTALL_ID)]
    link = dict(cell_type='markdown', id=LINK_ID, metadata={}, source=[link_text(page)])
    install = dict(cell_type='code', execution_count=None, id=INSTALL_ID, metadata={}, outputs=[],
                   source=install_code(page).splitlines(True))
    title = next(n for n, cell in enumerate(cells) if cell['cell_type'] == 'markdown' and source_of(cell).startswith('# '))
    return [*cells[:title + 1], link, install, *cells[title + 1:]]


def main(arguments):
    check, faults = '--check' in arguments, 0
    for page in all_pages():
        notebook = read_page(page)
        cells = linked(page, notebook)
        if cells != notebook['cells']:
            print(f'{page.relative_to(NBS)}: {"lacks its link to Colab: run tools/colab_links.py" if check else "linked"}')
            faults += check
            if not check:
                write_page(page, dict(notebook, cells=cells))
    return bool(faults)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))

"""Build the docs site: `python tools/build_site.py` writes _docs; `--process` stops before Quarto and needs none.

In place of `nbdev_docs`, which would also write a README of its own: `tools/make_readme.py` is the only maker of that."""
import shutil
import subprocess
import sys

import nbdev.doclinks
import nbdev.quarto
import nbdev.serve
from nbdev.config import get_config

from site_pages import SitePages


def main(arguments):
    quarto = shutil.which('quarto')
    if '--process' not in arguments and not quarto:
        print('quarto is not installed: get it from https://quarto.org, or process the pages only with --process')
        return 1
    config = get_config()
    nbdev.quarto.refresh_quarto_yml()
    nbdev.doclinks._build_modidx()
    nbdev.serve.FilterDefaults = SitePages
    processed = nbdev.serve.proc_nbs(config.nbs_path, force='--force' in arguments)
    if '--process' in arguments:
        return 0
    code = subprocess.run([quarto, 'render', '--no-cache'], cwd=processed).returncode
    if code == 0:
        shutil.rmtree(config.doc_path, ignore_errors=True)
        shutil.move(processed / config.doc_path.name, config.config_path)
    return code


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))

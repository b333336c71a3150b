from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

ini = ConfigParser(interpolation=None)
ini.read('settings.ini', encoding='utf-8')
c = ini['DEFAULT']
setup(name=c['lib_name'], version=c['version'], description=c['description'], author=c['author'], author_email=c['author_email'], url=c['git_url'],
      license='Apache-2.0', keywords=c['keywords'].split(), python_requires='>=' + c['min_python'], long_description=Path('README.md').read_text(encoding='utf-8'),
      long_description_content_type='text/markdown', packages=find_packages(include=['peft_nb', 'peft_nb.*']), package_data={'peft_nb': ['shipped/*/*']}, install_requires=c['requirements'].split(),
      extras_require={'dev': c['dev_requirements'].split()}, entry_points={'console_scripts': [c['console_scripts']], 'nbdev': ['peft_nb=peft_nb._modidx:d']})

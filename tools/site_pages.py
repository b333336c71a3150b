"""How a page becomes a page of the docs site: nbdev's processors with our links, signatures and image descriptions."""
import dataclasses
import inspect
import re
import typing
from collections import Counter

from fastcore.docments import DocmentText, empty
from nbdev.doclinks import NbdevLookup
from nbdev.processors import FilterDefaults, add_links as nbdev_add_links, exec_show_docs as nbdev_exec_show_docs
from nbdev.showdoc import BasicMarkdownRenderer

from pages import image_description

MARKDOWN_LINK = re.compile(r'(!?\[[^\]]*\]\([^)]*\))')
CODE_SPAN = re.compile(r'(?<!`)`([^`\s]+?)(\(\))?`(?!`)')
QUOTED_OR_DOTTED = re.compile(r'''('[^']*'|"[^"]*")|(?:\w+\.)+(\w+)''')


def annotation_text(annotation):
    "A type as people write it: `dict[str, Dataset]`, without modules and without what `Annotated` adds"
    if annotation in (empty, None):
        return '' if annotation is empty else 'None'
    if typing.get_origin(annotation) is typing.Annotated:
        annotation = typing.get_args(annotation)[0]
    if isinstance(annotation, str):
        return annotation
    if isinstance(annotation, type) and not typing.get_args(annotation):
        return annotation.__name__
    return QUOTED_OR_DOTTED.sub(lambda match: match[1] or match[2], inspect.formatannotation(annotation))


def default_text(owner, name, default):
    "A default as code; a dataclass field that is made for each instance shows what makes it"
    if dataclasses.is_dataclass(owner) and repr(default) == '<factory>':
        factory = next(field.default_factory for field in dataclasses.fields(owner) if field.name == name)
        known = {list: '[]', dict: '{}', set: 'set()'}
        return known.get(factory) or ('...' if factory.__name__ == '<lambda>' else f'{factory.__name__}()')
    return default.__name__ if hasattr(default, '__name__') else repr(default)


class Signature(DocmentText):
    "A signature with whole types"

    def _fmt_param(self, name, parameter):
        kinds = {inspect.Parameter.VAR_POSITIONAL: '*', inspect.Parameter.VAR_KEYWORD: '**'}
        text = kinds.get(parameter.get('kind'), '') + name
        annotation, default = parameter.get('anno', empty), parameter.get('default', empty)
        if annotation is not empty:
            text += f': {annotation_text(annotation)}'
        if default is not empty:
            text += f' = {default_text(self.obj, name, default)}'
        return text

    @property
    def _ret_str(self):
        result = self.dm.get('return', {})
        annotation = annotation_text(result.get('anno', empty))
        comment = f' # {result["docment"]}' if result.get('docment') else ''
        return f'){f" -> {annotation}" if annotation else ""}:{comment}'


def own_docstring(symbol):
    "The docstring written for a symbol, and none that Python or a base class put there"
    text = vars(symbol).get('__doc__') if isinstance(symbol, type) else getattr(symbol, '__doc__', None)
    if isinstance(symbol, type):
        if text and text.startswith(f'{symbol.__name__}('): # made by `dataclass`
            text = None
        text = text or getattr(vars(symbol).get('__init__'), '__doc__', None)
    return inspect.cleandoc(text) if text else ''


class Renderer(BasicMarkdownRenderer):
    "An entry of the docs: signature and the symbol's own docstring"

    def __init__(self, symbol, name=None, title_level=3):
        super().__init__(symbol, name=name, title_level=title_level)
        self.docs = own_docstring(self.sym)
        self.dm = Signature(self.sym, maxline=92, docstring=False)


class Lookup(NbdevLookup):
    "Links for code spans that name something of ours without doubt"

    def __init__(self):
        super().__init__()
        ours = (name for modules in self.entries.values() for names in modules['syms'].values() for name in names)
        self.owners = Counter(name.rpartition('.')[2] for name in ours if name.rpartition('.')[0].islower())

    def is_certain(self, name, called):
        "A plain lower-case word may be another thing (`evaluate`, `head`, `logits`): only `word()` is a link"
        if '.' in name:
            return True
        plain_word = name.islower() and '_' not in name
        return self.owners[name] == 1 and (called or not plain_word)

    def link_line(self, line):
        def link(match):
            address = self.doc(match[1]) if self.is_certain(match[1], bool(match[2])) else None
            return f'[{match[0]}]({address})' if address else match[0]

        parts = MARKDOWN_LINK.split(line)
        return ''.join(part if number % 2 else CODE_SPAN.sub(link, part) for number, part in enumerate(parts))


def is_entry(cell):
    "Whether the cell shows the entry of a symbol"
    return cell.cell_type == 'code' and re.search(r'^show_doc\(', cell.source, re.M)


def add_links(cell):
    "Links in prose and in the sentences of entries; code, tables and other outputs stay as they are"
    if cell.cell_type == 'markdown':
        cell.source = Lookup().linkify(cell.source)
    elif is_entry(cell):
        for output in cell.get('outputs', []):
            if text := output.get('data', {}).get('text/markdown'):
                output['data']['text/markdown'] = [Lookup().linkify(''.join(text))]


class exec_show_docs(nbdev_exec_show_docs):
    "Run the cells that entries need, and show entries with our `Renderer`"

    def begin(self):
        super().begin()
        self.k.run_cell('from functools import partial as _partial\nfrom site_pages import Renderer as _Renderer\n'
                        'show_doc = _partial(show_doc, renderer=_Renderer)')


class describe_images:
    "Give each image its alternative text"

    def __init__(self, nb):
        self.nb = nb

    def begin(self):
        for number, cell in enumerate(self.nb.cells):
            images = [output for output in cell.get('outputs', []) if 'image/png' in output.get('data', {})]
            if images and not cell.directives_.get('fig-alt:'):
                text = image_description(self.nb.cells, number).replace('\\', '').replace('"', "'")
                cell.source = f'#| fig-alt: "{text}"\n{cell.source}'


class SitePages(FilterDefaults):
    "nbdev's processors, with ours in the place of those that they better"

    def base_procs(self):
        ours = {nbdev_add_links: add_links, nbdev_exec_show_docs: exec_show_docs}
        return [describe_images, *(ours.get(processor, processor) for processor in super().base_procs())]

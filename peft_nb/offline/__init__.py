"""The offline world: data sets made from installed documentation, and how the shipped models were made."""
from .sources import *
from .cache import *
from .corpus import *
from .dealing import split_of
from .corpus_tasks import CORPUS_TASKS, docs_task, docs_task_report

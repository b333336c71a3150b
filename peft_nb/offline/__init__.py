"""The offline world: data sets made from installed documentation, and how the shipped models were made."""
from .corpus import *
from .corpus_tasks import CORPUS_TASKS, docs_task, docs_task_report, split_of

"""One package a task. Importing this one registers the tasks, by name only: their modules are imported at first use."""
from ..config.task import TASKS
from .text_classification import task
from .token_classification import task
from .question_answering import task
from .text_generation import task
from .text2text_generation import task

TASKS.mark_packaged()

"""From a data set to batches: labels, sources, loading, the documentation corpus, preprocessing and padding."""
from ..config.model_config import hub_reachable
from .readers import *
from .spans import *
from .files import data_suffix, read_rows
from .label_columns import *
from .tags import *
from .label_values import *
from .labels import *
from .label_reading import *
from .sources import *
from .data_loader import *
from .corpus import *
from .corpus_tasks import CORPUS_TASKS, docs_task, docs_task_report, split_of
from .preprocessing import *
from .batching import *
from .question_answering import *
from .chat import *
from .generation import *
from .text2text import *
from .token_classification import *

"""From a data set to batches: files, labels, loading, preprocessing and padding."""
from ..config.model_config import hub_reachable
from .readers import *
from .documents import *
from .files import data_suffix, read_rows
from .label_columns import *
from .label_values import *
from .labels import *
from .class_names import *
from .label_reading import *
from .sources import *
from .hub import *
from .columns import *
from .data_loader import *
from .tokens import *
from .base_preprocessor import *
from .preprocessing import *
from .batching import *

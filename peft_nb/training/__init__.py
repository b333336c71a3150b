"""Training with the Hugging Face Trainer, its metrics and callbacks."""
from .utils import *
from .checkpoint import *
from .exact import *
from .survival import *
from .preflight import *
from .trainer import *
from .span_metrics import *
from .tagging_metrics import *
from .language_metrics import *
from .resume import *
from . import model_checks, row_checks
from . import first_step, model_identity, split_checks

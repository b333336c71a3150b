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
from . import row_checks, row_reading, template_checks, model_checks, model_identity, first_step, loss_checks, split_checks

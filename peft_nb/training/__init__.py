"""Training with the Hugging Face Trainer, its metrics and callbacks."""
from .utils import *
from .checkpoint import *
from .exact import *
from .interruptions import *
from .context import *
from .fingerprints import *
from .preflight import *
from .trainer import *
from .resume import *
from . import row_checks, row_reading, model_checks, step_checks, model_identity, first_step, loss_checks, split_checks

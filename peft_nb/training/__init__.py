"""Training with the Hugging Face Trainer, its metrics and callbacks."""
from .metrics import *
from .utils import *
from .checkpoint import *
from .checkpoint_folder import *
from .hf_trainer import *
from .upstream import *
from .losses import *
from .own_metrics import *
from .interruptions import *
from .context import *
from .fingerprints import *
from .preflight import *
from .trainer import *
from .resume import *
from . import row_checks, row_reading, model_checks, step_checks, model_identity, first_step, loss_checks, split_checks

"""Training with the Hugging Face Trainer, its metrics and callbacks."""
from .metrics import *
from .utils import *
from .checkpoint import *
from .checkpoint_folder import *
from .hf_trainer import *
from .grouped_trainer import *
from .upstream_transformers import *
from .upstream import *
from .losses import *
from .own_metrics import *
from .interruptions import *
from .context import *
from .fingerprints import *
from .preflight import *
from .run_folders import *
from .trainer_parts import *
from .trainer import *
from .resume import *
from .sample_runs import *
from . import row_checks, token_checks, copy_checks, row_reading, model_checks, step_checks, model_identity
from . import vocabulary_checks, special_tokens, first_step, split_checks, batch_checks, independence_checks, loss_checks

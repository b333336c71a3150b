"""Models: the base with its head, the adapter, and the bundle that stores both."""
from .facts import *
from .installed import *
from .pretrained import *
from .base_model import *
from .target_modules import *
from .virtual_tokens import *
from .adapter_config import *
from .methods import *
from .method_table import *
from .peft_model import *
from .manifest import *
from .probes import *
from .model_card import *
from .bundle import *
from .manifest_checks import *
from .loading import *
from .label_position_loss import *

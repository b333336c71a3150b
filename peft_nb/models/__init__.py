"""Models: the base with its head, the adapter, and the bundle that stores both."""
from .facts import *
from .pretrained import *
from .base_model import *
from .target_modules import *
from .methods import *
from .peft_model import *
from .manifest import *
from .probes import *
from .model_card import *
from .bundle import *
from .manifest_checks import *
from .loading import *
from .label_position_loss import *

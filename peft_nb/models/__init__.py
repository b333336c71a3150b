"""Models: the base with its head, the adapter, and the bundle that stores both."""
from .facts import *
from .installed import *
from .base_model import *
from .target_modules import *
from .virtual_tokens import *
from .methods import *
from .peft_model import *
from .bundle import *
from .loading import *
from .label_position_loss import *

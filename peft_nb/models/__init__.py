"""Models: the base with its head, the adapter, and the bundle that keeps both."""
from .base_model import *
from .peft_model import *
from .bundle import *
from .generating import *
from .answering import *
from .tagging import *
from .lean_loss import *

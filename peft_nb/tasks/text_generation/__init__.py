"""Text generation: plain text, prompt and completion, and chats."""
from .chat import *
from .rows import *
from .decoding import *
from .training_metrics import *
from .evaluation import *
from .inference import *
from . import template_checks

"""Token classification: a tag for every word."""
from .rows import *
from .decoding import *
from .training_metrics import *
from .evaluation import *
from .inference import *

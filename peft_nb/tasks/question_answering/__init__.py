"""Extractive question answering: the answer is a span of the context."""
from .rows import *
from .decoding import *
from .training_metrics import *
from .evaluation import *
from .inference import *

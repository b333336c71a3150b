"""Extractive question answering: the answer is a span of the context."""
from peft_nb.config.task import lazy_names

__getattr__ = lazy_names(__name__, (
    'task',
    'answers',
    'windows',
    'rows',
    'decoding',
    'training_metrics',
    'checks',
    'scores',
    'evaluation',
    'inference',
))

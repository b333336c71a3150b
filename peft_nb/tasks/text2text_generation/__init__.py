"""Text to text: summarisation, translation and the like."""
from peft_nb.config.task import lazy_names

__getattr__ = lazy_names(__name__, (
    'task',
    'rows',
    'checks',
    'evaluation',
    'inference',
))

"""Token classification: a tag for every word."""
from peft_nb.config.task import lazy_names

__getattr__ = lazy_names(__name__, (
    'task',
    'tags',
    'spans',
    'span_columns',
    'tag_names',
    'long_rows',
    'rows',
    'decoding',
    'training_metrics',
    'checks',
    'outcomes',
    'evaluation',
    'inference',
))

"""From a data set to batches: loading, the documentation corpus, preprocessing and padding."""
from .data_loader import *
from .corpus import *
from .preprocessing import *
from .batching import *

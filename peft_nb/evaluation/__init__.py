"""Metrics in constant memory, and the evaluator that reports them."""
from .uncertainty import *
from .metrics import *
from .evaluator import *
from .merging import Merging, compare_candidates, dequantised, merge
from .updates import *

"""Metrics in constant memory, and the evaluator that reports them."""
from .uncertainty import *
from .plots import *
from .readings import *
from .metrics import *
from .evaluator import *
from .dequantising import dequantised
from .merging import Merging, compare_candidates, merge
from .updates import *

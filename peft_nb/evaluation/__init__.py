"""Metrics in constant memory, and the evaluator that reports them."""
from .uncertainty import *
from .metrics import *
from .evaluator import *
from .question_answering import *
from .generation import *
from .token_classification import *
from .merging import Merging, compare_candidates, dequantised, merge

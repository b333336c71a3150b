"""Metrics in constant memory, and the evaluator that reports them."""
from .metrics import *
from .evaluator import *

"""Text classification: a label, several labels or a number. Its classes stand in the stages."""
from .task import TASK

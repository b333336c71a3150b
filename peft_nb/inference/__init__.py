"""A bundle at work: predictions for one text or many."""
from .pipeline import *
from .generation import *
from .question_answering import *
from .token_classification import *
from .verification import TOLERANCES, Verification, examine, verify

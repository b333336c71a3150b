"""Predictions from a bundle, for one text or many, and its verification."""
from .method import *
from .pipeline import *
from .examination import TOLERANCES
from .verification import Verification, examine, verify

"""Predictions from a bundle, for one text or many, and its verification."""
from .pipeline import *
from .verification import TOLERANCES, Verification, examine, verify

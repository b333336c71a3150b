"""Text to text: summarisation, translation and the like."""
from .rows import *

"""Choosing a learning rate, a method and its size by measurement."""
from .learning_rate import *
from .stacked import *
from .candidates import *
from .side_by_side import *
from .processes import *
from .verdicts import *
from .trials import *
from .comparison import *
from .compare import *

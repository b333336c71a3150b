"Config: what decides a run, checked before anything is loaded"
from .base import *
from .model_config import *
from .training_config import *

"Config: what decides a run, checked before anything is loaded"
from .base import *
from .strict_yaml import *
from .task import *
from .methods import *
from .common_methods import *
from .model_config import *
from .training_config import *
from .inference_options import *

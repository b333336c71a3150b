"Config: what decides a run, checked before anything is loaded"
from .base import *
from .strict_yaml import *
from .task import *
from .methods import *
from .registered_methods import *
from .common_methods import *
from .model_config import *
from .peft_config import *
from .optimization import *
from .training_config import *
from .data_config import *
from .run import *
from .inference_options import *

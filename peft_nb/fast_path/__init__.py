"""Training faster with the same result."""
from .lora_linear import *
from .frozen_head import *
from .segment_attention import *
from .decoders import *
from .encoders import *
from .frozen_layers import *
from .plan import *

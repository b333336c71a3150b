"""Models: the base with its head, the adapter, and the bundle that keeps both."""
from .facts import *
from .base_model import *
from .peft_model import *
from .bundle import *
from .loading import *
from .generating import *
from .answering import *
from .tagging import *
from .lean_loss import *
from .exercises import docs_pretraining, lm_tokenizer, t5_tokenizer, train_bpe
from .pretraining import KneserNey, new_lm, new_t5, pretrain, start_from_lm

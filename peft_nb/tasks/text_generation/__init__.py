"""Text generation: plain text, prompt and completion, and chats."""
from peft_nb.config.task import lazy_names

__getattr__ = lazy_names(__name__, (
    'task',
    'chat',
    'chat_tokens',
    'rows',
    'decoding',
    'training_metrics',
    'row_loss',
    'checks',
    'template_checks',
    'evaluation',
    'inference',
))

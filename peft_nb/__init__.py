"""Parameter-efficient fine-tuning as notebooks: from a data set to a measured, reloadable adapter."""
import logging

logging.getLogger('bitsandbytes.backends.cpu.ops').setLevel(logging.ERROR) # it warns of an optional kernel whenever it is imported

__version__ = "0.1.0"

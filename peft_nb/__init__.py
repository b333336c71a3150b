"""Parameter-efficient fine-tuning as notebooks: from a data set to a measured, reloadable adapter."""
import logging
import os

os.environ.setdefault('GOMP_SPINCOUNT', '0') # waiting OpenMP threads sleep instead of spin: two runs on the same cores would starve each other; works where torch is not loaded yet
logging.getLogger('matplotlib').setLevel(logging.ERROR) # it warns where its own cache cannot be written
logging.getLogger('bitsandbytes.backends.cpu.ops').setLevel(logging.ERROR) # it warns of an optional kernel whenever it is imported

__version__ = "0.1.0"

"""One package for each task. Importing this one registers them all; no stage imports it."""
from . import token_classification, question_answering, text2text_generation, text_generation

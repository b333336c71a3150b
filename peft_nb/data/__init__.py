"""From a data set to batches: loading, the documentation corpus, preprocessing and padding."""

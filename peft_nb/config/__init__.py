"""Every choice of a run, typed, checked and kept in one YAML file."""

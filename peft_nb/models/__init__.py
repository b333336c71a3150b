"""Base models, their adapters, and the bundle that keeps both."""

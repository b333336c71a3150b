"""Choosing a learning rate, a method and its size by measurement."""

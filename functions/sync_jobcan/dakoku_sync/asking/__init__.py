"""Asking another system politely: not too often, and again when that may help."""

"""A run: which dates, in which slices, and what of it is believed. Pure."""

"""Limits, warnings before them, and figures of many."""

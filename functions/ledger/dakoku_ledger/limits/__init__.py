"""Limits on overtime: their settings, and where people stand."""

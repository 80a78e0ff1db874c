"""Enrolled devices, and what they show and offer."""

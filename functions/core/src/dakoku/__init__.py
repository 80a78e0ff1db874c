"""Dakoku: what an attendance system knows. Pure domain, typed store, and the platform beneath both."""

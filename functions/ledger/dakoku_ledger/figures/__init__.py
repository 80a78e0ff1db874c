"""A department's months in figures: its year, where everybody stands, and what is told before a limit."""

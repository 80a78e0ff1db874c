"""Reading JSON of which little is sure: tolerant, and exact about what cannot be read."""

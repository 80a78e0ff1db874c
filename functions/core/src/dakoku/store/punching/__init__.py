"""What devices send, and what became of it."""

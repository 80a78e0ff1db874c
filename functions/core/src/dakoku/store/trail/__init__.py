"""What was done by whom, and who is written to of it."""

"""`make soak`: many tablets, many punches, everything goes wrong; nothing is lost, and nothing doubled."""

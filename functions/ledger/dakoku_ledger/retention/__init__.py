"""Records that are older than they have to be kept: seen, and deleted by decision alone."""

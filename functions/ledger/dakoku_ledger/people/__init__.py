"""One person's record: hiring, changing, transfers, codes, and what takes effect with a new day."""

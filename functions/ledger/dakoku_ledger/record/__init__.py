"""Writing into the working-hours record: day forms, patterns, corrections."""

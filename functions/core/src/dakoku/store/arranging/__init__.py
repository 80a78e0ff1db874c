"""What a day is planned to be: calendars, patterns, leave, trips, substitutions."""

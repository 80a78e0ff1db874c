"""Leave, trips, calendars and past hours from files: checked as by hand, all of a file or nothing."""

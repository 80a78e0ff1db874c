"""Pure rules: days, sheets, punches, the calendar. No I/O, and no clock of its own."""

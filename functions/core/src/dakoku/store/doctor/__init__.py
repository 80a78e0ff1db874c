"""What the doctor keeps, and what schedules leave for it."""

"""An employee's month: sheets, their days, and what changes them."""

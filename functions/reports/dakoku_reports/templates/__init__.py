"""A board's own form: an .xlsx whose named cells say what goes where, filled instead of ours."""

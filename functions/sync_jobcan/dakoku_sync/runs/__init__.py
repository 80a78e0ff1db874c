"""Runs: pulls of a connection over a range of dates, slice by slice."""

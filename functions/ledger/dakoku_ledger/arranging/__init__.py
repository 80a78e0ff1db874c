"""Arranging what a month is planned to be: leave, trips, substitutions; and replanning sheets after it."""

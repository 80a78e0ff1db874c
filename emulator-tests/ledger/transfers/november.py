"""Days of the November in which Sato moves, and where her record is read."""

from datetime import date

import people

PATH = f"/employees/{people.SATO.id}"
SHEET = f"/sheets/{people.SATO.id}/2026-11"
MONDAY, WEDNESDAY = date(2026, 11, 16), date(2026, 11, 25)
FRIDAY = date(2026, 11, 20)

"""How people come and go: what tells a vice-principal's month from a clerk's."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Habit:
    """Minutes are means around the pattern; chances are per day (or per weekend) between 0 and 1."""

    early: int  # minutes before the pattern's start
    late: int  # minutes after its end
    spread: int = 9  # standard deviation of both
    rhythm: bool = (
        True  # leaves early on Wednesdays and Fridays, late on the other days; shorter when pupils are off
    )
    club: float = 0  # chance that a weekend has a club day
    match: float = 0  # chance that a club day is a match: a whole day
    breaks: bool = False  # punches the midday break
    outing: float = 0  # chance of an errand outside
    forgets: float = 0.008  # chance that 退勤 is forgotten
    own_page: float = 0  # chance of punching on the employee page instead of the terminal
    staff_room_pc: bool = False  # punches by signing in on the staff-room PC
    night_turn: int | None = None  # 0 or 1: which of the two who take turns at dormitory nights


HEAD = Habit(early=28, late=42)
VICE = Habit(early=52, late=82, spread=12)  # opens the building, and closes it
TEACHER = Habit(early=22, late=48, spread=13)
FORGETFUL = Habit(early=20, late=52, spread=15, forgets=0.06)
CLUB = Habit(early=30, late=62, spread=12, club=0.75, match=0.2)  # about the limit of 45 hours
OVERLOADED = Habit(early=62, late=158, spread=14, rhythm=False, club=1, match=0.45)  # over 80 hours
NURSE = Habit(early=18, late=30)
CLERK = Habit(early=12, late=16, spread=6)
CARETAKER = Habit(early=14, late=6, spread=4)
FIXED_TERM = Habit(early=8, late=5, spread=3)
OFFICE = Habit(early=14, late=38, spread=10, breaks=True, outing=0.06)
OFFICE_PC = Habit(early=12, late=30, spread=9, breaks=True, outing=0.04, staff_room_pc=True)
ADVISER = Habit(early=16, late=64, spread=16, breaks=True, outing=0.22, own_page=0.12)
DORMITORY_A = Habit(early=9, late=12, spread=4, night_turn=0)
DORMITORY_B = Habit(early=9, late=12, spread=4, night_turn=1)

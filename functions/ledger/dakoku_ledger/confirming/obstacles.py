"""What stands in the way of confirming a month, or of taking that back, whatever its records say. Pure."""

from dakoku.platform.errors import Conflict, FieldError
from dakoku.store.confirming.around import Around
from dakoku.store.confirming.months import Month, State


def to_confirming(around: Around, *, over: bool) -> list[Conflict]:
    """Each as the refusal that it is. `over`: whether the month's last day has passed."""
    found = [
        None if over else Conflict("This month is not over yet.", code="monthNotOver"),
        _unless(around.month, State.OPEN, "notOpen"),
        _unless(around.later, State.OPEN, "laterMonthConfirmed"),
        _unrest(around.earlier),
    ]
    return [one for one in found if one]


def to_reopening(around: Around) -> list[Conflict]:
    """The same of taking a confirmation back."""
    found = [
        _unless(around.month, State.CONFIRMED, "notConfirmed"),
        _unless(around.later, State.OPEN, "laterMonthConfirmed"),
    ]
    return [one for one in found if one]


def require_none(found: list[Conflict]) -> None:
    """Raise the first of them."""
    for one in found:
        raise one


def _unless(month: Month, state: State, code: str) -> Conflict | None:
    return None if month.state is state else Conflict(f"{month.month} is {month.state.value}.", code=code)


def _unrest(earlier: Month) -> Conflict | None:
    """The next month is chained to it: its digests must be the last."""
    if earlier.following:
        return Conflict(f"{earlier.month} is {earlier.state.value}.", code="earlierMonthUnfinished")
    unlocked = [key for key, person in (earlier.people or {}).items() if not person["locked"]]
    if not unlocked:
        return None
    fields = [FieldError(key, "sheetUnlocked", "Lock this sheet again.") for key in unlocked]
    return Conflict(f"A sheet of {earlier.month} is open.", code="earlierSheetOpen", fields=fields)

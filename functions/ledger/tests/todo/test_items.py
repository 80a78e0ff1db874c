"""What there is to see to, from what was found."""

from datetime import UTC, date, datetime, timedelta

from dakoku.store.confirming.months import State
from dakoku.store.figures.overviews import Overview, Summary
from dakoku.store.terminal.terminals import Kind, Report, Terminal
from dakoku_ledger.todo.items import Item, What, held, limits, missing_out, tablets, unissued

NOW = datetime(2026, 11, 20, 3, tzinfo=UTC)
HOUR = timedelta(hours=1)


def presence(day: int, hours_ago: float | None, department: str = "north") -> dict[str, object]:
    came = None if hours_ago is None else NOW - hours_ago * HOUR
    return {"departmentId": department, "workDate": f"2026-11-{day:02d}", "in": came}


def tablet(*, seen: float = 0, unsent: float | None = None, **said: object) -> Terminal:
    """One in use, last heard of `seen` hours ago, its oldest unsent punch `unsent` hours old."""
    oldest = None if unsent is None else NOW - unsent * HOUR
    report = Report(
        NOW - seen * HOUR, int(unsent is not None), oldest, "1", 0, persisted=True, installed=True
    )
    made = {"enrolled_at": NOW - 999 * HOUR, "last_seen_at": report.at, "report": report, **said}
    return Terminal("t", "玄関", "north", "", "", NOW, **made)  # type: ignore[arg-type]


def test_days_without_an_end_are_counted_by_department_with_the_first_of_them() -> None:
    found = missing_out([presence(18, 40), presence(17, 64), presence(19, 30, "south")], NOW - 20 * HOUR)
    assert found == [
        Item(What.MISSING_OUT, "north", 2, since=date(2026, 11, 17)),
        Item(What.MISSING_OUT, "south", 1, since=date(2026, 11, 19)),
    ]


def test_whoever_may_still_be_at_work_is_not_missing() -> None:
    assert missing_out([presence(19, 19.5)], NOW - 20 * HOUR) == []


def test_a_day_that_only_a_break_tells_of_has_no_end() -> None:
    assert missing_out([presence(19, None)], NOW) == [
        Item(What.MISSING_OUT, "north", 1, since=date(2026, 11, 19))
    ]


def test_held_punches_are_counted_by_department() -> None:
    assert held(["north", "south", "north"]) == [Item(What.HELD, "north", 2), Item(What.HELD, "south", 1)]


def test_a_tablet_that_was_not_heard_of_for_a_day_is_named() -> None:
    assert tablets([tablet(seen=23), tablet(seen=25)], NOW) == [Item(What.UNSEEN, "north", 1)]


def test_a_tablet_that_was_enrolled_and_never_heard_of_again_is_named() -> None:
    assert tablets([tablet(last_seen_at=None, report=None)], NOW) == [Item(What.UNSEEN, "north", 1)]


def test_punches_unsent_for_an_hour_are_named() -> None:
    assert tablets([tablet(unsent=0.9), tablet(unsent=1.1)], NOW) == [Item(What.UNSENT, "north", 1)]


def test_pcs_and_tablets_that_are_not_in_use_say_nothing() -> None:
    idle = [tablet(seen=99, revoked=True), tablet(seen=99, enrolled_at=None), tablet(seen=99, kind=Kind.PC)]
    assert tablets(idle, NOW) == []


def test_who_is_over_the_limit_of_the_month_and_who_will_be() -> None:
    figures = Summary(people=9, over_month=2, over_average=1, foreseen_month=3)
    months = [
        Overview("north", "2026-11", NOW, State.OPEN, figures),
        Overview("south", "2026-11", NOW, State.OPEN, Summary(people=5)),
    ]
    assert limits(months) == [
        Item(What.OVER, "north", 2, month="2026-11"),
        Item(What.NEAR, "north", 3, month="2026-11"),
    ]


def test_letters_that_nobody_has_issued_are_counted_by_department_and_month() -> None:
    assert unissued([("north", "2026-10"), ("south", "2026-10"), ("north", "2026-10")]) == [
        Item(What.UNISSUED, "north", 2, month="2026-10"),
        Item(What.UNISSUED, "south", 1, month="2026-10"),
    ]

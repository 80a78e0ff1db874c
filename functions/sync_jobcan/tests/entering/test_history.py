"""What a pull leaves in a day's history: nothing at first, and one line where it says otherwise later."""

from datetime import UTC, date, datetime, timedelta

from dakoku.domain.punch import PunchType
from dakoku.domain.sources import Primary
from dakoku.store.record.derivation import Book
from dakoku.store.record.edits import Edit
from dakoku_sync.entering.entry import enter
from dakoku_sync.entering.history import edits
from dakoku_sync.entering.placing import Whose
from dakoku_sync.pulled import PulledDay, PulledPunch
from tests.pulls import DAY, RULES, jst
from tests.sheets import empty, with_own

NOW = datetime(2026, 11, 22, 20, 0, tzinfo=UTC)
WHOSE = Whose("connection00000000001", "11")
IN, OUT = PunchType.IN, PunchType.OUT
USUAL = PulledDay((PulledPunch(IN, jst(8, 20)), PulledPunch(OUT, jst(17, 30))), 550)
LATER = PulledDay((PulledPunch(IN, jst(8, 20)), PulledPunch(OUT, jst(18, 0))), 580)
OPEN = PulledDay((PulledPunch(IN, jst(8, 20)),), open=True)


def pulled(book: Book, day: PulledDay, when: date = DAY) -> tuple[Book, list[Edit]]:
    made = enter(book, RULES, WHOSE, {when: day}, NOW)
    return made.derived.book, edits(book, made, WHOSE, "市立学校", NOW)


def test_the_first_pull_leaves_none_and_neither_does_a_day_that_ends() -> None:
    book, left = pulled(empty(), OPEN)
    assert left == []
    book, left = pulled(book, USUAL)
    assert left == []


def test_a_final_day_that_is_another_now_tells_what_it_was_and_by_whom() -> None:
    book, _ = pulled(empty(), USUAL)
    _, (left,) = pulled(book, LATER)
    assert (left.kind, left.name, left.work_date, left.by_owner) == ("pulled", "市立学校", DAY, False)
    assert (left.before, left.after) == (
        {"start": 500, "end": 1050, "worked": 550},
        {"start": 500, "end": 1080, "worked": 580},
    )


def test_a_day_that_loses_its_punches_tells_that_too() -> None:
    book, _ = pulled(empty(), USUAL)
    _, (left,) = pulled(book, PulledDay())
    assert left.after is None


def test_the_same_again_and_what_only_stands_beside_leave_none() -> None:
    book, _ = pulled(empty(), USUAL)
    assert pulled(book, USUAL)[1] == []
    own = with_own(empty(Primary.PUNCHES), (IN, jst(8, 25)), (OUT, jst(17, 40)))
    book, _ = pulled(own, USUAL)
    assert pulled(book, LATER)[1] == []


def test_another_dates_pull_leaves_this_one_alone() -> None:
    book, _ = pulled(empty(), USUAL)
    day = tuple(PulledPunch(one.type, one.at + timedelta(days=3)) for one in USUAL.punches)
    assert pulled(book, PulledDay(day, 550), DAY + timedelta(days=3))[1] == []

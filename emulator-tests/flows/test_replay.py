"""The same write, sent again: a tablet that lost its connection cannot know whether the first one arrived."""

import school as schools
from flows.writer import Writer, counted
from school import SATO, School
from waiting import eventually


def test_the_same_write_replayed_is_let_through_and_changes_nothing(writer: Writer, school: School) -> None:
    punch = writer.punch(SATO, schools.now())
    assert writer.send(punch)
    eventually(lambda: school.statuses(SATO) == ["accepted"])
    before = school.receipts(SATO)
    assert writer.send(punch)
    assert writer.send({**punch, "type": "out"}) is False
    assert school.receipts(SATO) == before
    assert counted(school, SATO, punch) == [punch["punchId"]]

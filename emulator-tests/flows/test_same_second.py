"""A morning rush through the real trigger."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import school as schools
from dakoku.domain.plan import DayKind, DayPlan
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sheet import derive_days
from dakoku.store.record import days
from flows.writer import Document, Writer
from school import RULES, School
from waiting import eventually


def test_twenty_people_of_one_department_in_the_same_second_get_twenty_receipts_and_twenty_right_sheets(
    writer: Writer, school: School
) -> None:
    staff, at = schools.staff(20), schools.now()
    sent = {person.code: writer.punch(person, at) for person in staff}
    with ThreadPoolExecutor(20) as pool:
        assert all(pool.map(writer.send, sent.values()))
    for person in staff:
        eventually(lambda person=person: school.statuses(person) == ["accepted"])  # type: ignore[misc]
        sheet = school.sheet(person, at)
        assert sheet is not None
        assert {key: punch.at for key, punch in sheet.punches.items()} == {sent[person.code]["punchId"]: at}
        assert sheet.days == _derived(sent[person.code], at)


def _derived(punch: Document, at: datetime) -> dict[object, object]:
    """An arrival alone, as the domain derives it. No hours come of it, so the plan does not matter."""
    arrival = Punch(str(punch["punchId"]), PunchType.IN, at, Source.TERMINAL)
    date = RULES.work_date(at)
    derived = derive_days([arrival], lambda _: DayPlan(DayKind.WORKING), RULES, [date])
    return {day: {**days.shape(one), "revision": 1} for day, one in derived.items()}

"""What the demonstration's office has in Jobcan: readable, and with the cases that an administrator meets."""

from datetime import UTC, datetime, timedelta

from dakoku_sync.jobcan.decoder import ADITS, SUMMARIES, JobcanDecoder
from tools.demo.jobcan import DAYS, office
from tools.demo.organisation import RULES
from tools.demo.people import staff

NOW = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)
TODAY = RULES.work_date(NOW)


def test_everybody_of_the_office_is_there_one_without_zeros_and_one_who_is_nobody_here() -> None:
    codes = {person["code"] for person in office(NOW).employees}
    known = {person.code for person in staff(TODAY) if person.department == "office"}
    assert len(codes - known) == 2
    assert {code.lstrip("0") for code in known - codes} < codes
    assert "8801" in codes


def test_the_forty_days_before_today_are_there_and_all_can_be_read() -> None:
    made, decoder = office(NOW), JobcanDecoder(RULES)
    assert TODAY - timedelta(days=DAYS) <= min(made.adits) < max(made.adits) < TODAY
    for day, adits in made.adits.items():
        raw = {ADITS: {"adits": adits}, SUMMARIES: {"daily_summaries": made.summaries(day)}}
        decoded = decoder.day(raw, day)
        assert decoded.failures == ()
        assert {int(one) for one in decoded.days} == {adit["employee_id"] for adit in adits}


def test_it_is_the_same_whenever_it_is_asked_on_that_day() -> None:
    assert office(NOW) == office(NOW + timedelta(hours=1))

"""What cannot be written into a day is refused in clear words; nobody writes over what they did not see."""

from dataclasses import replace
from datetime import date

import pytest
from google.cloud.firestore import Client

import people
from dakoku.domain.declared import Declared
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.punch import Punch, Source
from dakoku.platform.errors import InvalidInput, NotFound
from dakoku.platform.identity import Principal, Role
from dakoku.store.pulls.pulling import Pulling, PullingSettings
from dakoku.store.record.bulk import Bulk
from ledger.days.writing import FORGOT, IN, NO_CLUB, OUT, TUESDAY, WEDNESDAY, Record, conflict, refused

TAKAHASHI = Principal("takahashi", Role.DEPARTMENT_ADMIN, departments=frozenset({people.SOUTH}))


@pytest.mark.parametrize(
    ("form", "codes"),
    [
        (Declared(), {"club": "clubMissing"}),
        (Declared(club=61), {"club": "clubTooLarge"}),
        (Declared(club=0, exclusions=Exclusions(after=61)), {"exclusions.after": "exclusionTooLarge"}),
        (Declared(club=0, exclusions=Exclusions(day_off=1)), {"exclusions.dayOff": "exclusionTooLarge"}),
        (Declared(end=480), {"end": "endBeforeStart"}),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(
    record: Record, form: Declared, codes: dict[str, str]
) -> None:
    record.punched((TUESDAY, IN, 510), (TUESDAY, OUT, 1080))
    assert refused(lambda: record.write(form, reason=FORGOT)) == codes
    assert record.sheet().forms == {}


def test_a_correction_that_reaches_into_the_next_day_is_refused_by_name(record: Record) -> None:
    record.punched((TUESDAY, IN, 510), (WEDNESDAY, IN, 450), (WEDNESDAY, OUT, 1020))
    over = Declared(end=1440 + 480, club=0)
    with pytest.raises(InvalidInput, match="recorded") as refusal:
        record.write(over, reason=FORGOT)
    assert [(field.code, "2026-11-18" in field.message) for field in refusal.value.fields] == [
        ("overlapsNeighbour", True)
    ]


def test_a_changed_time_needs_a_reason(record: Record) -> None:
    record.punched((TUESDAY, IN, 510), (TUESDAY, OUT, 1080))
    assert refused(lambda: record.write(Declared(end=1060, club=0))) == {"reason": "reasonMissing"}


def test_a_day_to_come_cannot_be_written(record: Record) -> None:
    assert refused(lambda: record.write(NO_CLUB, day=date(2026, 11, 21))) == {"workDate": "notYet"}


def test_an_unknown_category_is_refused(record: Record) -> None:
    record.punched((TUESDAY, IN, 510), (TUESDAY, OUT, 1080))
    assert refused(lambda: record.write(NO_CLUB, category_id="hobby")) == {"categoryId": "unknownCategory"}


def test_a_refusal_says_how_much_there_is(record: Record) -> None:
    record.punched((TUESDAY, IN, 450), (TUESDAY, OUT, 1140))
    with pytest.raises(InvalidInput) as refusal:
        record.write(Declared(exclusions=Exclusions(after=121), club=0))
    assert [field.params for field in refusal.value.fields] == [{"largest": 120}]


def test_two_people_at_one_day_end_in_a_conflict(record: Record) -> None:
    record.punched((TUESDAY, IN, 510), (TUESDAY, OUT, 1080))
    record.write(NO_CLUB)
    assert conflict(lambda: record.write(Declared(club=30))) == "changedMeanwhile"
    assert record.sheet().forms[TUESDAY].declared == NO_CLUB


def test_another_days_punch_is_no_conflict(record: Record) -> None:
    record.punched((TUESDAY, IN, 510), (TUESDAY, OUT, 1080))
    record.write(NO_CLUB)
    record.punched((WEDNESDAY, IN, 510))
    assert record.write(Declared(club=30), revision=1).days[TUESDAY]["club"] == 30


def test_a_late_punch_keeps_the_form_and_cuts_what_is_too_much(record: Record) -> None:
    record.punched((TUESDAY, IN, 510), (TUESDAY, OUT, 1080), (TUESDAY, IN, 1100), (TUESDAY, OUT, 1200))
    record.write(Declared(club=150, exclusions=Exclusions(after=10)))
    rules = record.parts.settings.organisation().rules
    taken = replace(Punch("171200", OUT, rules.instant(TUESDAY, 1200), Source.TERMINAL), withdrawn=True)
    gone = replace(Punch("171100", IN, rules.instant(TUESDAY, 1100), Source.TERMINAL), withdrawn=True)
    Bulk(record.parts.client, rules, record.parts.clock).apply_many(record.employee, [taken, gone])
    day = record.sheet().days[TUESDAY]
    assert (day["after"], day["club"], day["marks"]) == (50, 50, ["declaredTooMuch"])
    assert record.sheet().forms[TUESDAY].declared.club == 150


def test_a_locked_month_takes_nothing(record: Record, database: Client) -> None:
    record.punched((TUESDAY, IN, 510), (TUESDAY, OUT, 1080))
    database.document(f"sheets/{record.employee.id}_202611").update({"locked": True})
    assert conflict(lambda: record.write(NO_CLUB)) == "monthLocked"


@pytest.mark.parametrize(
    "caller",
    [TAKAHASHI, Principal(people.SUZUKI.uid, Role.EMPLOYEE, employee_id=people.SUZUKI.id)],
)
def test_strangers_find_nobody_to_write_for(record: Record, caller: Principal) -> None:
    with pytest.raises(NotFound):
        record.write(NO_CLUB, caller=caller)


def test_times_are_written_in_the_organisations_steps_and_what_stands_may_stay(
    record: Record, database: Client
) -> None:
    record.punched((TUESDAY, IN, 503), (TUESDAY, OUT, 1080))
    record.write(Declared(end=1063, club=0), reason=FORGOT)
    batch = database.batch()
    Pulling(database).put(batch, PullingSettings(unit=15), None)
    batch.commit()
    odd = Declared(start=497, end=1063, club=0)
    with pytest.raises(InvalidInput) as refusal:
        record.write(odd, revision=1, reason=FORGOT)
    assert [(each.field, each.code, each.params) for each in refusal.value.fields] == [
        ("start", "notInUnit", {"unit": 15})
    ]
    record.write(Declared(start=495, end=1063, club=0), revision=1, reason=FORGOT)
    assert record.write(Declared(end=1080, club=0), revision=2, reason=FORGOT).days[TUESDAY]["start"] == 503

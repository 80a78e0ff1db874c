"""What people write into their days: saved over what they saw, refused in clear words, and never unseen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

import people
from dakoku.domain.declared import Declared
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Leave, Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.platform.errors import Conflict, InvalidInput, NotFound
from dakoku.platform.identity import Principal, Role
from dakoku.store.bulk import Bulk
from dakoku.store.employees import Employee, Employees
from dakoku.store.sheets import Sheet, Sheets
from dakoku_ledger import wiring
from dakoku_ledger.arranging.day_of_leave import DayOfLeave
from dakoku_ledger.arranging.leave import LeaveDesk
from dakoku_ledger.organisation import OrganisationSetup
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.record.wanted import Wanted
from ledger.conftest import Call

TUESDAY, WEDNESDAY = date(2026, 11, 17), date(2026, 11, 18)
IN, OUT = PunchType.IN, PunchType.OUT
OWNER = Principal(people.SATO.uid, Role.EMPLOYEE, employee_id=people.SATO.id)
TANAKA = Principal("tanaka", Role.DEPARTMENT_ADMIN, departments=frozenset({people.NORTH}))
TAKAHASHI = Principal("takahashi", Role.DEPARTMENT_ADMIN, departments=frozenset({people.SOUTH}))
NO_CLUB = Declared(club=0)
FORGOT = "打刻を忘れました"
FORM_WRITTEN = FieldFilter("action", "==", "record.form")


class Record:
    """Sato's record, written and looked at."""

    def __init__(self, parts: wiring.Parts, employee: Employee) -> None:
        self.parts, self.employee = parts, employee
        self.desk = DayForms(parts.client, parts.clock, parts.settings)

    def punched(self, *taps: tuple[date, PunchType, int]) -> None:
        """Punches by date and minutes."""
        rules = self.parts.settings.organisation().rules
        made = [
            Punch(f"{day:%d}{minute}", kind, rules.instant(day, minute), Source.TERMINAL)
            for day, kind, minute in taps
        ]
        Bulk(self.parts.client, rules, self.parts.clock).apply_many(self.employee, made)

    def write(
        self, declared: Declared, *, day: date = TUESDAY, caller: Principal = OWNER, **more: Any
    ) -> Sheet:
        """Save a form; the sheet after it."""
        wanted = Wanted(more.pop("revision", 0), declared, **more)
        return self.desk.save(caller, self.employee.id, day, wanted).sheet

    def sheet(self, month: str = "2026-11") -> Sheet:
        stored = Sheets(self.parts.client).get(self.employee.id, month)
        assert stored is not None
        return stored.value


def refused(save: Callable[[], object]) -> dict[str, str]:
    """Field → code of what was refused."""
    with pytest.raises(InvalidInput) as refusal:
        save()
    return {field.field: field.code for field in refusal.value.fields}


def conflict(save: Callable[[], object]) -> str:
    with pytest.raises(Conflict) as refusal:
        save()
    return refusal.value.code


def patterns_of(sheet: Sheet, *days: int) -> list[str | None]:
    """The names of the patterns so many days after Tuesday."""
    found = [sheet.plan.of(TUESDAY + timedelta(days=n)).pattern for n in days]
    return [pattern.name if pattern else None for pattern in found]


@pytest.fixture
def patterns(parts: wiring.Parts) -> dict[str, str]:
    """日勤 (the department's) and 遅番: name → id."""
    setup = OrganisationSetup(parts.client, parts.clock)
    day = setup.save_pattern("test", Pattern("日勤", 510, 1020, (Interval(720, 765),)))
    late = setup.save_pattern("test", Pattern("遅番", 600, 1110, (Interval(720, 765),)))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=day.id)
    return {"日勤": day.id, "遅番": late.id}


@pytest.fixture
def record(parts: wiring.Parts, patterns: dict[str, str]) -> Record:  # noqa: ARG001 - the department's pattern
    found = Employees(parts.client).get(people.SATO.id)
    assert found is not None
    return Record(parts, found)


def test_exclusions_club_hours_and_category_are_in_the_day_and_the_totals(record: Record) -> None:
    record.punched((TUESDAY, IN, 450), (TUESDAY, OUT, 1140))
    form = Declared(exclusions=Exclusions(after=30), club=60)
    sheet = record.write(form, category_id="grade", remarks=" 遠足の準備 ")
    day = sheet.days[TUESDAY]
    assert (day["before"], day["after"], day["overtime"], day["club"]) == (60, 90, 150, 60)
    assert day["excluded"] == {"before": 0, "after": 30, "dayOff": 0}
    assert (sheet.forms[TUESDAY].category_id, sheet.forms[TUESDAY].remarks) == ("grade", "遠足の準備")
    stored = record.parts.client.document(f"sheets/{record.employee.id}_202611").get().to_dict() or {}
    assert (stored["totals"]["overtime"], stored["totals"]["club"]) == (150, 60)


def test_club_only_is_the_category_club_and_none_chosen_is_other(record: Record) -> None:
    record.punched((TUESDAY, IN, 510), (TUESDAY, OUT, 1080), (WEDNESDAY, IN, 510), (WEDNESDAY, OUT, 1080))
    assert record.write(Declared(club_only=True)).forms[TUESDAY].category_id == "club"
    assert record.write(NO_CLUB, day=WEDNESDAY).forms[WEDNESDAY].category_id == "other"
    assert record.sheet().days[TUESDAY]["club"] == 60


def test_a_written_time_keeps_the_moment_it_was_written(record: Record, parts: wiring.Parts) -> None:
    record.punched((TUESDAY, IN, 510))
    written_at = parts.clock()
    sheet = record.write(Declared(end=1080, club=0), reason=FORGOT)
    assert (sheet.days[TUESDAY]["end"], sheet.days[TUESDAY]["after"]) == (1080, 60)
    assert (sheet.forms[TUESDAY].start_written, sheet.forms[TUESDAY].end_written) == (None, written_at)
    parts.clock.move(hours=1)  # type: ignore[attr-defined]
    again = record.write(Declared(end=1080, club=30), revision=1)
    assert again.forms[TUESDAY].end_written == written_at
    assert again.forms[TUESDAY].revision == 2


def test_the_punched_time_written_once_more_is_no_correction(record: Record) -> None:
    record.punched((TUESDAY, IN, 510), (TUESDAY, OUT, 1080))
    sheet = record.write(Declared(start=510, end=1080, club=0))
    assert sheet.forms[TUESDAY].declared == NO_CLUB


def test_presence_shows_the_written_time_as_edited(record: Record) -> None:
    record.punched((TUESDAY, IN, 510))
    record.write(Declared(end=1080, club=0), reason=FORGOT)
    found = record.parts.client.document(f"presence/{record.employee.id}_20261117").get().to_dict() or {}
    rules = record.parts.settings.organisation().rules
    assert (found["edited"], found["state"]) == (["out"], "out")
    assert found["out"] == rules.instant(TUESDAY, 1080)


def test_a_day_without_punches_can_be_written(record: Record) -> None:
    sheet = record.write(Declared(start=510, end=1080, club=0), reason=FORGOT)
    assert sheet.days[TUESDAY]["worked"] == 525
    assert record.sheet().days[TUESDAY]["worked"] == 525


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


def test_a_preview_has_the_parts_under_the_wanted_times_and_writes_nothing(
    record: Record, call: Call, patterns: dict[str, str]
) -> None:
    record.punched((TUESDAY, IN, 450))
    path = f"/sheets/{record.employee.id}/days/2026-11-17/preview"

    def parts(**wanted: Any) -> dict[str, int] | None:
        response = call(people.SATO, "POST", path, json={"revision": 0, **wanted})
        found: dict[str, int] | None = response.get_json()["parts"]
        return found

    assert parts() is None
    assert parts(end=1080, exclusions={"before": 9, "after": 9, "dayOff": 0}) == {
        "before": 60,
        "after": 60,
        "dayOff": 0,
    }
    assert parts(end=1110, patternId=patterns["遅番"]) == {"before": 150, "after": 0, "dayOff": 0}
    assert record.sheet().forms == {}


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


def test_the_owner_sees_who_changed_what_and_is_told(record: Record, parts: wiring.Parts) -> None:
    parts.client.document("members/tanaka").update({"name": "田中 由紀"})
    record.punched((TUESDAY, IN, 510))
    assert refused(lambda: record.write(NO_CLUB, caller=TANAKA)) == {"reason": "reasonMissing"}
    record.write(Declared(end=1080, club=0), caller=TANAKA, reason="本人から申告")
    [edit] = parts.client.collection(f"sheets/{record.employee.id}_202611/edits").stream()
    [notice] = parts.client.collection("notices").stream()
    [entry] = parts.client.collection("audit").where(filter=FORM_WRITTEN).stream()
    seen, told, audited = edit.to_dict(), notice.to_dict(), entry.to_dict()
    assert (seen["name"], seen["byOwner"], seen["reason"]) == ("田中 由紀", False, "本人から申告")
    assert (seen["before"], seen["after"]["end"]) == (None, 1080)
    assert (told["employeeId"], told["kind"], told["name"]) == (record.employee.id, "edited", "田中 由紀")
    assert (audited["actor"], audited["reason"]) == ("tanaka", "本人から申告")


def test_nobody_is_told_of_their_own_changes(record: Record, database: Client) -> None:
    record.punched((TUESDAY, IN, 510), (TUESDAY, OUT, 1080))
    record.write(NO_CLUB)
    assert list(database.collection("notices").stream()) == []
    [edit] = database.collection(f"sheets/{record.employee.id}_202611/edits").stream()
    assert (edit.get("byOwner"), edit.get("name")) == (True, people.SATO.name)


@pytest.mark.parametrize(
    "caller",
    [TAKAHASHI, Principal(people.SUZUKI.uid, Role.EMPLOYEE, employee_id=people.SUZUKI.id)],
)
def test_strangers_find_nobody_to_write_for(record: Record, caller: Principal) -> None:
    with pytest.raises(NotFound):
        record.write(NO_CLUB, caller=caller)


def test_a_chosen_pattern_holds_for_its_day_and_later_ones_but_not_for_recorded_ones(
    record: Record, patterns: dict[str, str]
) -> None:
    record.punched((TUESDAY, IN, 600), (TUESDAY, OUT, 1110), (WEDNESDAY, IN, 510), (WEDNESDAY, OUT, 1020))
    sheet = record.write(Declared(), pattern_id=patterns["遅番"])
    assert patterns_of(sheet, -1, 0, 1, 2, 13) == ["日勤", "遅番", "日勤", "遅番", "遅番"]
    assert sheet.days[TUESDAY]["overtime"] == 0
    found = Employees(record.parts.client).get(record.employee.id)
    assert found is not None
    assert found.pattern_id == patterns["遅番"]


def test_a_chosen_pattern_is_on_the_roster_that_schedules_are_read_from(
    record: Record, patterns: dict[str, str]
) -> None:
    record.punched((TUESDAY, IN, 600), (TUESDAY, OUT, 1110))
    record.write(Declared(), pattern_id=patterns["遅番"])
    listed = record.parts.client.document(f"rosters/{people.NORTH}").get().get("employees")
    chosen = {entry["id"]: entry["patternId"] for entry in listed}
    assert chosen == {people.SATO.id: patterns["遅番"], people.SUZUKI.id: None}


def test_a_choice_holds_until_the_next_one(record: Record, patterns: dict[str, str]) -> None:
    record.punched((TUESDAY, IN, 600), (TUESDAY, OUT, 1110), (date(2026, 11, 20), IN, 510))
    record.write(Declared(), day=date(2026, 11, 20), pattern_id=patterns["日勤"])
    sheet = record.write(Declared(), pattern_id=patterns["遅番"])
    assert patterns_of(sheet, *range(5)) == ["遅番", "遅番", "遅番", "日勤", "日勤"]
    found = Employees(record.parts.client).get(record.employee.id)
    assert found is not None
    assert found.pattern_id == patterns["日勤"]


def test_a_day_with_leave_refuses_another_pattern_and_later_leave_is_named(
    record: Record, parts: wiring.Parts, patterns: dict[str, str]
) -> None:
    thursday = date(2026, 11, 19)
    leave = [DayOfLeave(day, Leave("年休", 510, 720)) for day in (TUESDAY, thursday)]
    LeaveDesk(parts.client, parts.clock, parts.settings).register(OWNER, record.employee, leave)
    late = patterns["遅番"]
    assert conflict(lambda: record.write(Declared(), pattern_id=late)) == "leaveUnderOtherPattern"
    wanted = Wanted(0, pattern_id=late)
    saved = record.desk.save(OWNER, record.employee.id, WEDNESDAY, wanted)
    assert saved.left == (thursday,)


def test_a_form_is_written_over_http_and_seen_in_the_edits(record: Record, call: Call) -> None:
    record.punched((TUESDAY, IN, 510), (TUESDAY, OUT, 1080))
    path = f"/sheets/{record.employee.id}/days/2026-11-17"
    too_much = {"revision": 0, "club": 0, "exclusions": {"before": 0, "after": 90, "dayOff": 0}}
    response = call(people.SATO, "PUT", path, json=too_much)
    assert response.status_code == 422
    assert [(f["field"], f["code"]) for f in (response.json or {})["fields"]] == [
        ("exclusions.after", "exclusionTooLarge")
    ]
    saved = call(people.SATO, "PUT", path, json={"revision": 0, "club": 60, "remarks": "部活動の引率"})
    assert saved.status_code == 200, saved.text
    sheet = (saved.json or {})["sheet"]
    assert (sheet["forms"]["2026-11-17"]["club"], sheet["totals"]["club"]) == (60, 60)
    assert call(people.SATO, "PUT", path, json={"revision": 0, "club": 30}).status_code == 409
    edits = call(people.TANAKA, "GET", f"/sheets/{record.employee.id}/2026-11/edits").json or {}
    assert [(edit["kind"], edit["after"]["club"]) for edit in edits["edits"]] == [("form", 60)]

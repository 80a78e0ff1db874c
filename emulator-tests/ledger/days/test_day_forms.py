"""What people write into their days: in the day and the totals, seen in presence, previewed and told."""

from typing import Any

from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

import people
from dakoku.domain.declared import Declared
from dakoku.domain.exclusions import Exclusions
from dakoku_ledger import wiring
from ledger.conftest import Call
from ledger.days.writing import FORGOT, IN, NO_CLUB, OUT, TANAKA, TUESDAY, WEDNESDAY, Record, refused

FORM_WRITTEN = FieldFilter("action", "==", "record.form")


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

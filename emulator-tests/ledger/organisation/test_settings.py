"""Settings of the organisation and of its departments: changed in parts, inherited, audited."""

from collections.abc import Mapping
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from ledger.conftest import Call
from ledger.races import both

ORGANISATION = {
    "name": "北浜市教育委員会",
    "code": "kitahama",
    "timeZone": "Asia/Tokyo",
    "dayBoundary": 300,
    "openIntervalLimit": 1200,
    "duplicateSeconds": 60,
    "yearStartMonth": 4,
    "statutoryWeekday": 6,
    "sourceDifference": 15,
    "leaveKinds": ["年休", "特休", "病休", "代休", "介護休", "育児時間", "職免", "休職", "欠勤"],
    "guidance": None,
    "language": "ja",
    "terminal": {
        "breaks": True,
        "outings": True,
        "timecard": True,
        "help": True,
        "status": True,
        "counts": False,
        "device": "recorder",
    },
    "passwords": {"length": 8, "strength": 2},
    "google": None,
}
NORTH = f"/departments/{people.NORTH}"


def change(call: Call, caller: people.Caller, path: str, sent: Mapping[str, Any]) -> dict[str, Any]:
    response = call(caller, "PATCH", path, json=sent)
    assert response.status_code == 200, response.text
    return dict(response.json or {})


def listed(call: Call, caller: people.Caller = people.TANAKA) -> dict[str, Any]:
    """The first department that the caller administers."""
    return dict((call(caller, "GET", "/departments").json or {})["departments"][0])


def trail(database: Client) -> list[dict[str, Any]]:
    """What the audit says about settings."""
    entries = [entry.to_dict() for entry in database.collection("audit").stream()]
    return [entry for entry in entries if entry["action"] == "settings.change"]


def test_the_settings_are_shown_and_changed_in_parts(call: Call, database: Client) -> None:
    assert call(people.TANAKA, "GET", "/organisation").json == ORGANISATION
    sent = {"name": "北浜市", "terminal": {"status": True}, "passwords": {"length": 12}}
    changed = change(call, people.ITO, "/organisation", sent)
    assert changed == {
        **ORGANISATION,
        "name": "北浜市",
        "terminal": {**ORGANISATION["terminal"], "status": True},  # type: ignore[dict-item]
        "passwords": {"length": 12, "strength": 2},
    }
    assert call(people.ITO, "GET", "/organisation").json == changed
    assert database.document("settings/organisation").get().to_dict() == changed


def test_leave_kinds_weekday_and_guidance_are_changed_and_audited(call: Call, database: Client) -> None:
    kinds, text = ["年休", "リフレッシュ休暇"], "始業前の読書は除外します。\n朝の交通指導は除外しません。"
    sent = {"leaveKinds": kinds, "statutoryWeekday": 5, "guidance": text}
    assert change(call, people.ITO, "/organisation", sent) == {**ORGANISATION, **sent}
    assert database.document("settings/organisation").get().to_dict() == {**ORGANISATION, **sent}
    (entry,) = trail(database)
    assert (entry["before"]["guidance"], entry["after"]) == (None, sent)
    assert change(call, people.ITO, "/organisation", {"guidance": None})["guidance"] is None


def test_a_change_is_audited_with_before_and_after_and_none_is_not(call: Call, database: Client) -> None:
    for _ in range(2):
        change(call, people.ITO, "/organisation", {"language": "en", "name": ORGANISATION["name"]})
    (entry,) = trail(database)
    assert (entry["actor"], entry["subject"]) == ("ito", "settings/organisation")
    assert (entry["before"], entry["after"]) == ({"language": "ja"}, {"language": "en"})


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": None}, "name"),
        ({"language": "fr"}, "language"),
        ({"terminal": {"status": None}}, "terminal.status"),
        ({"terminal": {"device": "felica"}}, "terminal.device"),
        ({"terminal": {"music": True}}, "terminal.music"),
        ({"passwords": {"length": 7}}, "passwords.length"),
        ({"passwords": {"strength": 5}}, "passwords.strength"),
        ({"dayBoundary": 0}, "dayBoundary"),
        ({"leaveKinds": []}, "leaveKinds"),
        ({"leaveKinds": None}, "leaveKinds"),
        ({"leaveKinds": ["年休", " 年休 "]}, "leaveKinds"),
        ({"leaveKinds": [" "]}, "leaveKinds.0"),
        ({"statutoryWeekday": 7}, "statutoryWeekday"),
        ({"sourceDifference": 0}, "sourceDifference"),
        ({"sourceDifference": 241}, "sourceDifference"),
        ({"guidance": " "}, "guidance"),
        ({"guidance": "除" * 2001}, "guidance"),
    ],
)
def test_what_cannot_be_is_refused_by_name(
    call: Call, database: Client, sent: dict[str, Any], field: str
) -> None:
    response = call(people.ITO, "PATCH", "/organisation", json=sent)
    assert response.status_code == 422
    (named,) = (response.json or {})["fields"]
    assert named["field"] == field
    assert named["message"]
    assert not named["message"].startswith("Value error")
    assert database.document("settings/organisation").get().to_dict() == ORGANISATION


def test_a_department_overrides_and_inherits_again_key_by_key(call: Call, database: Client) -> None:
    own = {"language": "en", "terminal": {"counts": True, "outings": False}}
    changed = change(call, people.TANAKA, NORTH, own)
    assert (changed["language"], changed["terminal"]) == ("en", own["terminal"])
    assert changed["effective"]["language"] == "en"
    shown = changed["effective"]["terminal"]
    assert (shown["counts"], shown["outings"], shown["breaks"]) == (True, False, True)
    assert listed(call) == changed
    fewer = change(call, people.TANAKA, NORTH, {"terminal": {"outings": None}})
    assert (fewer["language"], fewer["terminal"]) == ("en", {"counts": True})
    none = change(call, people.TANAKA, NORTH, {"language": None, "terminal": None})
    assert (none["language"], none["terminal"]) == (None, {})
    assert {"language": None, "terminal": {}} in [entry["after"] for entry in trail(database)]


def test_what_the_organisation_changes_reaches_departments_that_inherit(call: Call) -> None:
    change(call, people.TANAKA, NORTH, {"terminal": {"status": True}})
    change(
        call, people.ITO, "/organisation", {"language": "vi", "terminal": {"status": False, "help": False}}
    )
    effective = listed(call)["effective"]
    assert effective["language"] == "vi"
    assert (effective["terminal"]["status"], effective["terminal"]["help"]) == (True, False)


def test_departments_of_others_and_of_nobody_cannot_be_changed(call: Call) -> None:
    assert call(people.TAKAHASHI, "PATCH", NORTH, json={"language": "en"}).status_code == 403
    assert call(people.ITO, "PATCH", "/departments/nothing", json={"language": "en"}).status_code == 404
    wrong = call(people.TANAKA, "PATCH", NORTH, json={"terminal": {"device": "felica"}})
    assert [field["field"] for field in (wrong.json or {})["fields"]] == ["terminal.device"]


@pytest.mark.parametrize("path", ["/organisation", NORTH])
def test_two_who_change_different_settings_at_once_both_keep_theirs(
    call: Call, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    both(
        monkeypatch,
        lambda: change(call, people.ITO, path, {"terminal": {"help": False}}),
        lambda: change(call, people.ITO, path, {"terminal": {"timecard": False}}),
    )
    terminal = (call(people.ITO, "GET", "/organisation").json or {})["terminal"]
    shown = terminal if path == "/organisation" else listed(call)["terminal"]
    assert (shown["help"], shown["timecard"]) == (False, False)


def test_whoever_changes_a_setting_meets_it_at_once(call: Call) -> None:
    leaves = f"/leaves?employeeId={people.SATO.id}&from=2026-11-01&to=2026-11-30"
    assert "結婚休暇" not in (call(people.TANAKA, "GET", leaves).json or {})["kinds"]
    change(call, people.ITO, "/organisation", {"leaveKinds": ["年休", "結婚休暇"]})
    assert (call(people.TANAKA, "GET", leaves).json or {})["kinds"] == ["年休", "結婚休暇"]

"""操作履歴: read by administrators of the organisation, with filters, page by page, and as a file."""

import csv
import io
import json
from datetime import datetime
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.platform.clock import system_clock
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action
from dakoku_ledger import wiring
from ledger.conftest import Call
from tools.paths import ROOT

SATO = f"employees/{people.SATO.id}"
NORTH = f"departments/{people.NORTH}"
LATE, MIDNIGHT = "2026-11-18T23:59:59.999+09:00", "2026-11-19T00:00:00+09:00"


@pytest.fixture(autouse=True)
def _nothing_yet(parts: wiring.Parts) -> None:
    """What was set up for the test is forgotten. One administrator has a name, the other an address alone."""
    parts.client.document("members/ito").update({"name": "伊藤 芽衣", "email": "mei.ito@example.jp"})
    parts.client.document("members/tanaka").update({"name": "", "email": "yuki.tanaka@example.jp"})
    for entry in parts.client.collection("audit").list_documents():
        entry.delete()


def write(database: Client, at: str, actor: str, action: Action, subject: str, **states: Any) -> None:
    batch = database.batch()
    Audit(database).record(
        batch, at=datetime.fromisoformat(at), actor=actor, action=action, subject=subject, **states
    )
    batch.commit()


def page(call: Call, **query: Any) -> dict[str, Any]:
    response = call(people.ITO, "GET", "/audit", query_string=query)
    assert response.status_code == 200, response.text
    return dict(response.json or {})


def actions(call: Call, **query: Any) -> list[str]:
    return [entry["action"] for entry in page(call, **query)["entries"]]


def test_what_was_just_done_is_first_with_before_after_and_names(call: Call, clock: HandClock) -> None:
    call(people.TANAKA, "PATCH", f"/departments/{people.NORTH}", json={"language": "en"})
    clock.move(minutes=1)
    call(people.ITO, "PUT", f"/{SATO}/helps", json={"departments": [people.SOUTH]})
    found = page(call)
    help_, language = found["entries"]
    assert (help_["actor"], help_["action"], help_["subject"]) == ("ito", "employee.help", SATO)
    assert help_["after"] == {"helps": [people.SOUTH]}
    assert help_["at"] == "2026-11-20T03:01:00Z"
    assert (language["before"], language["after"]) == ({"language": None}, {"language": "en"})
    assert found["names"] == {
        SATO: "0001 佐藤 花子",
        NORTH: "0100 北小学校",
        f"departments/{people.SOUTH}": "0200 南小学校",
        "members/ito": "伊藤 芽衣",
        "members/tanaka": "yuki.tanaka@example.jp",
    }
    assert found["cursor"] is None


def test_filters_hold_alone_and_together(call: Call, database: Client) -> None:
    sheet = f"sheets/{people.SATO.id}_202611"
    write(database, LATE, people.SATO.uid, "record.form", sheet)
    write(database, MIDNIGHT, "tanaka", "record.form", sheet)
    write(database, "2026-11-19T09:00:00+09:00", "tanaka", "employee.help", SATO)
    write(database, "2026-11-20T00:00:00+09:00", "newday", "employee.join", SATO)
    everything = ["employee.join", "employee.help", "record.form", "record.form"]
    assert actions(call) == everything
    assert actions(call, **{"from": "2026-11-19", "to": "2026-11-19"}) == everything[1:3]
    assert actions(call, to="2026-11-18") == ["record.form"]
    assert actions(call, subject=SATO) == everything
    assert actions(call, subject=sheet) == everything[2:]
    assert actions(call, actor="tanaka", subject=SATO) == ["employee.help", "record.form"]
    assert actions(call, action=["record.form", "employee.join"]) == ["employee.join", *everything[2:]]
    asked = {"actor": "tanaka", "action": ["record.form", "employee.join"], "from": "2026-11-19"}
    assert actions(call, **asked) == ["record.form"]
    assert page(call, subject=sheet)["names"][SATO] == "0001 佐藤 花子"


def test_an_employees_history_holds_what_names_them(call: Call, database: Client) -> None:
    write(database, LATE, "tanaka", "leave.register", "leaves/one", after={"employeeId": people.SATO.id})
    write(database, LATE, "tanaka", "leave.register", "leaves/two", after={"employeeId": people.SUZUKI.id})
    assert [entry["subject"] for entry in page(call, subject=SATO)["entries"]] == ["leaves/one"]


def test_fifty_at_a_time_each_once_also_of_one_instant(call: Call, database: Client) -> None:
    batch = database.batch()
    for number in range(101):
        Audit(database).record(
            batch, at=people.ENROLLED, actor="ito", action="member.link", subject=f"members/{number}"
        )
    batch.commit()
    first = page(call)
    second = page(call, cursor=first["cursor"])
    third = page(call, cursor=second["cursor"])
    sizes = [len(one["entries"]) for one in (first, second, third)]
    assert (sizes, third["cursor"]) == ([50, 50, 1], None)
    seen = {entry["subject"] for one in (first, second, third) for entry in one["entries"]}
    assert len(seen) == 101


@pytest.mark.parametrize(
    ("query", "field", "code"),
    [
        ({"cursor": "nothing"}, "cursor", "unknownCursor"),
        ({"from": "yesterday"}, "from", "date_from_datetime_parsing"),
        ({"action": [f"a.{n}" for n in range(31)]}, "action", "too_long"),
    ],
)
def test_bad_questions_are_told_which_part(call: Call, query: dict[str, Any], field: str, code: str) -> None:
    response = call(people.ITO, "GET", "/audit", query_string=query)
    assert response.status_code == 422
    (fault,) = (response.json or {})["fields"]
    assert (fault["field"], fault["code"]) == (field, code)


def test_a_period_as_a_file(call: Call, database: Client) -> None:
    renamed = {"before": {"name": "北"}, "after": {"name": "北浜", "at": system_clock()}}
    write(database, LATE, "ito", "department.save", NORTH)
    write(database, MIDNIGHT, "=cmd()", "department.save", NORTH, reason="改称", **renamed)
    query = {"from": "2026-11-19", "to": "2026-11-19"}
    response = call(people.ITO, "GET", "/audit.csv", query_string=query)
    heading, line = csv.reader(io.StringIO(response.data.decode("utf-8-sig")))
    assert heading[:4] == ["日時", "操作者", "操作者ID", "操作"]
    assert line[:6] == ["2026-11-19 00:00:00", "", "'=cmd()", "department.save", "0100 北小学校", NORTH]
    assert (json.loads(line[6]), json.loads(line[7])["name"], line[8]) == ({"name": "北"}, "北浜", "改称")


@pytest.mark.parametrize("to", ["2026-11-18", "2027-11-20"])
def test_a_file_is_of_a_year_at_most(call: Call, to: str) -> None:
    response = call(people.ITO, "GET", "/audit.csv", query_string={"from": "2026-11-19", "to": to})
    assert [one["code"] for one in (response.json or {})["fields"]] == ["badPeriod"]


def test_every_filter_has_its_index_which_firestore_merges() -> None:
    indexes = json.loads((ROOT / "firestore.indexes.json").read_text())["indexes"]
    ours = [each["fields"] for each in indexes if each["collectionGroup"] == "audit"]
    at = {"fieldPath": "at", "order": "DESCENDING"}
    exact = [[{"fieldPath": name, "order": "ASCENDING"}, at] for name in ("actor", "action")]
    assert ours == [*exact, [{"fieldPath": "about", "arrayConfig": "CONTAINS"}, at]]

"""What was imported before, by whom; and the files that a list begins with."""

import io
from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from dakoku.platform.languages import Language
from dakoku_ledger.imports.templates import KINDS, template
from ledger.conftest import Call

LEAVE = "社員コード,日付,種類\n0001,2026-11-24,年休\n"


def send(call: Call, caller: people.Caller, kind: str, text: str, **query: str) -> dict[str, Any]:
    file = {"file": (io.BytesIO(text.encode()), "list.csv")}
    answer = call(caller, "POST", f"/{kind}/import", data=file, query_string=query)
    assert answer.status_code == 200, answer.text
    return answer.json or {}


def bring(call: Call, caller: people.Caller, kind: str, text: str) -> None:
    """Preview a list, and import it."""
    send(call, caller, kind, text, dryRun="false", digest=send(call, caller, kind, text)["digest"])


def past(call: Call, caller: people.Caller) -> list[tuple[str, str, int]]:
    answer = call(caller, "GET", "/imports")
    assert answer.status_code == 200, answer.text
    return [(one["kind"], one["name"], one["new"]) for one in (answer.json or {})["imports"]]


def test_imports_are_listed_newest_first_and_ones_own_alone_for_a_department(
    call: Call, database: Client, clock: HandClock
) -> None:
    database.document(f"members/{people.ITO.uid}").update({"name": "伊藤 芽衣"})
    database.document(f"members/{people.TANAKA.uid}").update({"name": "田中 由紀"})
    bring(call, people.TANAKA, "leaves", LEAVE)
    clock.move(minutes=1)
    bring(call, people.ITO, "employees", "社員コード,氏名,所属コード\n0030,山田 葵,0100\n")
    assert past(call, people.ITO) == [("staff", "伊藤 芽衣", 1), ("leaves", "田中 由紀", 1)]
    assert past(call, people.TANAKA) == [("leaves", "田中 由紀", 1)]
    assert past(call, people.TAKAHASHI) == []


def test_what_one_may_not_import_is_not_listed(call: Call, database: Client) -> None:
    bring(call, people.TANAKA, "leaves", LEAVE)
    database.document(f"members/{people.TANAKA.uid}").update({"permissions": {"records": "view"}})
    assert past(call, people.TANAKA) == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_to_begin_with_is_understood_and_its_example_is_never_somebodys(
    call: Call, kind: str, language: Language
) -> None:
    whose = {"owner": people.NORTH, "year": "2026"} if kind == "calendars" else {}
    path = "employees" if kind == "staff" else kind
    preview = send(call, people.ITO, path, template(kind, language).decode(), **whose)
    faults = {(one["field"], one["code"]) for one in preview["errors"]}
    assert preview["ignored"] == []
    assert faults == (set() if kind == "calendars" else {("code", "badCode")})


def test_it_is_headed_in_the_readers_language(call: Call) -> None:
    answer = call(people.TANAKA, "GET", "/imports/templates/leaves.csv")
    assert answer.text.splitlines()[0].lstrip("\ufeff") == "社員コード,日付,種類,開始,終了"
    assert call(people.TANAKA, "GET", "/imports/templates/wishes.csv").status_code == 422

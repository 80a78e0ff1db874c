"""Standing help: on the rosters of all departments concerned, whoever writes them."""

from typing import Any

import pytest
from google.cloud.firestore import Client

import people
from ledger.conftest import Call
from ledger.imports import lists
from ledger.imports.lists import HANAKO, KEN, staff_list
from ledger.races import both

PATH = f"/employees/{people.SATO.id}/helps"


def place(call: Call, *departments: str) -> None:
    response = call(people.ITO, "PUT", PATH, json={"departments": departments})
    assert response.status_code == 204, response.text


def entries(database: Client, department_id: str) -> list[dict[str, Any]]:
    return list(database.document(f"rosters/{department_id}").get().get("employees"))


def shown(database: Client, department_id: str) -> list[tuple[str, bool]]:
    """Code and help of everybody on a roster."""
    return [(entry["code"], entry["help"]) for entry in entries(database, department_id)]


@pytest.fixture
def helping(call: Call) -> None:
    """Sato of north helps in south, where Takahashi (0012) works."""
    lists.imported(call, staff_list(KEN))
    place(call, people.SOUTH)


@pytest.mark.usefixtures("helping")
def test_a_helper_stands_on_both_rosters_in_order_of_codes(database: Client) -> None:
    assert shown(database, people.SOUTH) == [("0001", True), ("0012", False)]
    assert shown(database, people.NORTH) == [("0001", False), ("0002", False)]
    assert entries(database, people.SOUTH)[0] == {
        "id": people.SATO.id,
        "code": "0001",
        "name": "佐藤 花子",
        "kana": "サトウ ハナコ",
        "employmentType": "教員",
        "patternId": None,
        "position": "教諭",
        "since": None,
        "help": True,
    }


@pytest.mark.usefixtures("helping")
def test_the_help_ends_and_both_are_audited(call: Call, database: Client) -> None:
    assert (call(people.ITO, "GET", "/employees").json or {})["employees"][0]["helps"] == [people.SOUTH]
    for _ in range(2):
        place(call)
    assert shown(database, people.SOUTH) == [("0012", False)]
    trail = [entry.to_dict() for entry in database.collection("audit").stream()]
    told = [(one["before"], one["after"]) for one in trail if one["action"] == "employee.help"]
    began: dict[str, list[str]] = {"helps": [people.SOUTH]}
    ended: dict[str, list[str]] = {"helps": []}
    assert len(told) == 2
    assert (ended, began) in told
    assert (began, ended) in told


@pytest.mark.usefixtures("helping")
@pytest.mark.parametrize(
    ("line", "south", "north"),
    [
        pytest.param(
            ("0001", "佐藤 はな子", *HANAKO[2:]),
            [("0001", "佐藤 はな子", True), ("0012", "高橋 健", False)],
            [("0001", "佐藤 はな子", False), ("0002", "鈴木 一郎", False)],
            id="renamed",
        ),
        pytest.param(
            (*HANAKO[:5], "2026-11-19"),
            [("0012", "高橋 健", False)],
            [("0002", "鈴木 一郎", False)],
            id="left",
        ),
        pytest.param(
            (*HANAKO[:3], "0200", *HANAKO[4:]),
            [("0001", "佐藤 花子", False), ("0012", "高橋 健", False)],
            [("0002", "鈴木 一郎", False)],
            id="moved to where they help",
        ),
        pytest.param(
            ("0012", "高橋 健太", *KEN[2:]),
            [("0001", "佐藤 花子", True), ("0012", "高橋 健太", False)],
            [("0001", "佐藤 花子", False), ("0002", "鈴木 一郎", False)],
            id="a colleague there renamed",
        ),
    ],
)
def test_an_import_keeps_every_roster_right(
    call: Call,
    database: Client,
    line: tuple[str, ...],
    south: list[tuple[str, str, bool]],
    north: list[tuple[str, str, bool]],
) -> None:
    lists.imported(call, staff_list(line))
    for department_id, expected in ((people.SOUTH, south), (people.NORTH, north)):
        found = [(one["code"], one["name"], one["help"]) for one in entries(database, department_id)]
        assert found == expected


@pytest.mark.usefixtures("helping")
def test_a_helper_moved_to_a_third_department_goes_on_helping(call: Call, database: Client) -> None:
    east = call(people.ITO, "POST", "/departments", json={"code": "0300", "name": "東小学校"}).json or {}
    lists.imported(call, staff_list((*HANAKO[:3], "0300", *HANAKO[4:])))
    assert shown(database, people.SOUTH) == [("0001", True), ("0012", False)]
    assert shown(database, east["id"]) == [("0001", False)]
    assert shown(database, people.NORTH) == [("0002", False)]


@pytest.mark.usefixtures("helping")
def test_whoever_was_moved_to_where_they_helped_helps_there_no_more(call: Call, database: Client) -> None:
    for department in ("0200", "0100"):
        lists.imported(call, staff_list((*HANAKO[:3], department, *HANAKO[4:])))
    assert lists.employee(database, "0001")["helps"] == []
    assert shown(database, people.SOUTH) == [("0012", False)]


def test_each_end_is_decided_by_whoever_administers_the_department_helped(call: Call) -> None:
    to_south = {"departments": [people.SOUTH]}
    assert call(people.TANAKA, "PUT", PATH, json=to_south).status_code == 403
    assert call(people.TAKAHASHI, "PUT", PATH, json=to_south).status_code == 204
    assert call(people.TANAKA, "PUT", PATH, json=to_south).status_code == 204  # changes nothing
    assert call(people.TANAKA, "PUT", PATH, json={"departments": []}).status_code == 403


@pytest.mark.parametrize(
    ("department", "code"), [(people.NORTH, "ownDepartment"), ("x", "unknownDepartment")]
)
def test_what_cannot_be_helped_is_named(call: Call, database: Client, department: str, code: str) -> None:
    before = lists.everything(database)
    response = call(people.ITO, "PUT", PATH, json={"departments": [people.SOUTH, department]})
    assert response.status_code == 422
    (named,) = (response.json or {})["fields"]
    assert (named["field"], named["code"]) == ("departments", code)
    assert lists.everything(database) == before


def test_nobody_helps_nowhere(call: Call) -> None:
    assert call(people.ITO, "PUT", "/employees/nobody/helps", json={"departments": []}).status_code == 404


def test_an_import_at_the_same_time_loses_no_helper(
    call: Call, database: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = staff_list(KEN)
    digest = lists.preview(call, file)["digest"]
    helped, imported = both(
        monkeypatch,
        lambda: call(people.ITO, "PUT", PATH, json={"departments": [people.SOUTH]}),
        lambda: lists.run(call, file, digest),
    )
    assert sorted((helped.status_code, imported.status_code)) in ([200, 409], [204, 409])
    expected = [("0001", True)] if helped.status_code == 204 else [("0012", False)]
    assert shown(database, people.SOUTH) == expected

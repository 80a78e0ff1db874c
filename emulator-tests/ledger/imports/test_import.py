"""A staff list comes in: preview, then exactly that."""

import io
from datetime import datetime

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from ledger.conftest import PASSWORD, Call
from ledger.imports import lists
from ledger.imports.lists import HANAKO, KEN, YUKI, staff_list
from tests.staff.files import xlsx_file


def test_a_preview_tells_everything_and_changes_nothing(call: Call, database: Client) -> None:
    before = lists.everything(database)
    moved = ("0002", "鈴木 一郎", "スズキ イチロウ", "0200", "2020-04-01", "")
    shown = lists.preview(call, staff_list(HANAKO, moved, YUKI))
    assert lists.everything(database) == before
    assert shown["columns"] == ["code", "name", "kana", "departmentCode", "joinedOn", "leftOn"]
    assert shown["counts"] == {
        "lines": 3, "new": 1, "changed": 1, "unchanged": 1, "untouched": 1, "errors": 0,
    }  # fmt: skip
    assert [(line["line"], line["code"], line["action"]) for line in shown["lines"]] == [
        (2, "0001", "unchanged"),
        (3, "0002", "changed"),
        (4, "0011", "new"),
    ]
    assert shown["lines"][1]["changes"] == [{"field": "departmentCode", "before": "0100", "after": "0200"}]
    assert shown["errors"] == []
    assert shown["ignored"] == []


def test_a_preview_names_every_bad_line_in_the_callers_language(call: Call) -> None:
    shown = lists.preview(call, staff_list(("", *YUKI[1:]), (*KEN[:3], "0900", "昨日", "")))
    assert [(error["line"], error["field"], error["code"]) for error in shown["errors"]] == [
        (2, "code", "missingValue"),
        (3, "joinedOn", "badDate"),
        (3, "departmentCode", "unknownDepartment"),
    ]
    assert shown["errors"][0]["message"] == "「社員コード」が空です。入力してください。"
    assert shown["errors"][1]["value"] == "昨日"
    assert shown["counts"]["errors"] == 3


def test_a_request_without_a_file_names_it(call: Call) -> None:
    response = call(people.ITO, "POST", "/employees/import", data={"note": "no file"})
    assert response.status_code == 422
    assert "file" in [field["field"] for field in (response.json or {})["fields"]]


def test_a_file_that_is_too_large_is_told_so_and_a_huge_one_is_not_read(call: Call) -> None:
    large = lists.preview(call, bytes(6 * 1024 * 1024))
    assert [error["code"] for error in large["errors"]] == ["fileTooLarge"]
    assert lists.send(call, bytes(13 * 1024 * 1024)).status_code == 413


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ("en-GB,en;q=0.9", "The file is empty."),
        ("zh-Hant-TW,zh;q=0.9,en;q=0.8", "檔案是空的。"),
        ("th-TH", "ไฟล์ว่างเปล่า"),
        ("de,vi;q=0.7,en;q=0.3", "Tệp trống."),
        ("de", "ファイルが空です。"),
    ],
)
def test_messages_come_in_the_language_the_caller_wishes(call: Call, wish: str, words: str) -> None:
    files = {"file": (io.BytesIO(b""), "staff.csv")}
    response = call(
        people.ITO,
        "POST",
        "/employees/import",
        data=files,
        environ_overrides={"HTTP_ACCEPT_LANGUAGE": wish},
    )
    assert (response.json or {})["errors"][0]["message"].startswith(words)


def test_somebody_new_is_there_with_code_roster_membership_and_audit(call: Call, database: Client) -> None:
    done = lists.imported(call, staff_list(YUKI))
    assert done["counts"]["new"] == 1
    yuki = lists.employee(database, "0011")
    assert yuki["name"] == "田中 由紀"
    assert yuki["departmentId"] == people.NORTH
    assert (yuki["joinedOn"], yuki["leftOn"], yuki["active"]) == ("2026-04-01", None, True)
    assert lists.roster(database, people.NORTH) == ["0001", "0002", "0011"]
    member = database.document(f"members/employee:{yuki['id']}").get().to_dict()
    assert member == {
        "role": "employee",
        "employeeId": yuki["id"],
        "departments": [],
        "name": "",
        "active": True,
    }
    trail = [entry.to_dict() for entry in database.collection("audit").stream()]
    (entry,) = [one for one in trail if one["subject"] == f"employees/{yuki['id']}"]
    assert (entry["actor"], entry["action"]) == (people.ITO.uid, "employee.create")
    (recorded,) = database.collection("imports").stream()
    assert (recorded.get("kind"), recorded.get("new"), recorded.get("digest")) == ("staff", 1, done["digest"])
    assert entry["reason"] == f"imports/{recorded.id}"


def test_leading_zeros_survive_from_a_workbook_to_the_database(call: Call, database: Client) -> None:
    def as_text(sheet: object) -> None:
        sheet["D2"].number_format = "0000"  # type: ignore[index]

    columns = ("社員コード", "氏名", "フリガナ", "所属コード", "入社日")
    line = ("0011", "田中 由紀", None, 100, datetime(2026, 4, 1))  # noqa: DTZ001
    lists.imported(call, xlsx_file(columns, line, mend=as_text))
    assert lists.employee(database, "0011")["departmentId"] == people.NORTH


def test_a_move_changes_both_rosters(call: Call, database: Client) -> None:
    moved = (*HANAKO[:3], "0200", *HANAKO[4:])
    lists.imported(call, staff_list(moved))
    assert lists.roster(database, people.NORTH) == ["0002"]
    assert lists.roster(database, people.SOUTH) == ["0001"]


def test_whoever_has_left_is_off_the_roster_and_cannot_sign_in(call: Call, database: Client) -> None:
    lists.imported(call, staff_list((*HANAKO[:5], "2026-11-19")))
    assert lists.roster(database, people.NORTH) == ["0002"]
    assert call(people.SATO, "GET", "/me").status_code == 401
    sign_in = call(None, "POST", "/session", json={"code": "0001", "password": PASSWORD})
    assert sign_in.status_code == 401
    lists.imported(call, staff_list(HANAKO))
    assert call(people.SATO, "GET", "/me").status_code == 200
    assert lists.roster(database, people.NORTH) == ["0001", "0002"]


def test_an_import_keeps_what_the_file_does_not_speak_of(call: Call, database: Client) -> None:
    before = lists.employee(database, "0001")
    lists.imported(call, staff_list(("0001", "佐藤 はな子", *HANAKO[2:])))
    after = lists.employee(database, "0001")
    assert after["name"] == "佐藤 はな子"
    kept = {"id", "code", "position", "employmentType", "email", "patternId", "departmentId", "joinedOn"}
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    assert lists.employee(database, "0002")["name"] == "鈴木 一郎"


@pytest.mark.parametrize(
    ("wish", "department_name"),
    [
        ("ja", "所属名"),
        ("en", "Department name"),
        ("zh-TW", "部門名稱"),
        ("th", "ชื่อแผนก"),
        ("vi", "Tên phòng ban"),
    ],
)
def test_the_exported_list_imports_as_unchanged(call: Call, wish: str, department_name: str) -> None:
    wishes = {"HTTP_ACCEPT_LANGUAGE": wish}
    exported = call(people.ITO, "GET", "/employees.csv", environ_overrides=wishes).data
    shown = lists.preview(call, exported)
    assert shown["counts"] | {"lines": 0} == {
        "lines": 0, "new": 0, "changed": 1, "unchanged": 2, "untouched": 0, "errors": 0,
    }  # fmt: skip
    assert shown["ignored"] == [department_name]
    (again_active,) = [line for line in shown["lines"] if line["action"] == "changed"]
    assert again_active["changes"] == [{"field": "active", "before": "false", "after": "true"}]


def test_the_organisations_own_midnight_decides_who_has_left(
    call: Call, clock: HandClock, database: Client
) -> None:
    clock.move(hours=12)  # 21 November in Japan, still the 20th in UTC
    lists.imported(call, staff_list((*HANAKO[:5], "2026-11-20")))
    assert lists.employee(database, "0001")["active"] is False

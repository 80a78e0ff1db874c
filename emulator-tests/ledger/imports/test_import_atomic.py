"""All or nothing, whatever happens in between."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from google.cloud.firestore import Client, WriteBatch

import people
from dakoku.store.terminal.rosters import MOST
from dakoku_ledger.staff.plan import MOST_CHANGES
from ledger.conftest import Call
from ledger.imports import lists
from ledger.imports.lists import HANAKO, KEN, YUKI, staff_list
from tests.staff.files import csv_file


def test_a_list_with_one_fault_imports_nothing(call: Call, database: Client) -> None:
    before = lists.everything(database)
    data = staff_list(YUKI, (*KEN[:3], "0900", "", ""))
    response = lists.run(call, data, lists.preview(call, data)["digest"])
    assert response.status_code == 422
    body = response.json or {}
    assert body["code"] == "staffListRefused"
    assert [(field["line"], field["field"], field["code"]) for field in body["fields"]] == [
        (3, "departmentCode", "unknownDepartment")
    ]
    assert lists.everything(database) == before


def test_another_file_than_the_previewed_one_is_refused(call: Call, database: Client) -> None:
    digest = lists.preview(call, staff_list(YUKI))["digest"]
    before = lists.everything(database)
    response = lists.run(call, staff_list(YUKI, KEN), digest)
    assert (response.status_code, (response.json or {})["code"]) == (409, "stalePreview")
    assert lists.run(call, staff_list(YUKI), "").status_code == 409
    assert lists.everything(database) == before


def test_a_preview_that_the_world_has_overtaken_is_refused(call: Call) -> None:
    data = staff_list(("0001", "佐藤 はな子", *HANAKO[2:]))
    digest = lists.preview(call, data)["digest"]
    lists.imported(call, staff_list(("0001", "佐藤 華子", *HANAKO[2:])))
    assert lists.run(call, data, digest).status_code == 409


def test_the_same_import_twice_is_refused_the_second_time(call: Call) -> None:
    data = staff_list(YUKI)
    digest = lists.preview(call, data)["digest"]
    assert lists.run(call, data, digest).status_code == 200
    assert lists.run(call, data, digest).status_code == 409


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param((YUKI,), (YUKI,), id="the same new person"),
        pytest.param((YUKI,), (("0013", *YUKI[1:]),), id="two new people on one roster"),
        pytest.param(
            (("0001", "佐藤 華子", *HANAKO[2:]),), (("0001", "佐藤 はな子", *HANAKO[2:]),), id="one person"
        ),
    ],
)
def test_of_two_imports_at_once_one_wins_whole_and_the_other_changes_nothing(
    call: Call,
    database: Client,
    monkeypatch: pytest.MonkeyPatch,
    one: tuple[str, ...],
    other: tuple[str, ...],
) -> None:
    files = [staff_list(*one), staff_list(*other)]  # type: ignore[arg-type]
    digests = [lists.preview(call, data)["digest"] for data in files]
    both_have_read = threading.Barrier(2)
    commit = WriteBatch.commit

    def together(batch: WriteBatch) -> object:
        both_have_read.wait(timeout=20)
        return commit(batch)

    monkeypatch.setattr(WriteBatch, "commit", together)
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda each: lists.run(call, *each), zip(files, digests, strict=True)))
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    assert len(list(database.collection("imports").stream())) == 1
    everybody = [employee.get("code") for employee in database.collection("employees").stream()]
    assert len(everybody) == len(set(everybody))
    north = lists.roster(database, people.NORTH)
    active = [
        person.get("code")
        for person in database.collection("employees").stream()
        if person.get("active") and person.get("departmentId") == people.NORTH
    ]
    assert north == sorted(active)


def test_the_largest_import_fits_into_one_commit_and_the_largest_department_into_its_roster(
    call: Call, database: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    commit = WriteBatch.commit

    def measured(batch: WriteBatch) -> object:
        sizes.append(sum(type(write).pb(write).ByteSize() for write in batch._write_pbs))
        return commit(batch)

    monkeypatch.setattr(WriteBatch, "commit", measured)
    longest = ("花" * 50, "ハ" * 80, "教" * 40, "員" * 40, f"{'h' * 242}@example.jp", "区" * 20)
    columns = ("社員コード", "氏名", "フリガナ", "職名", "雇用区分", "メール", "報告区分", "所属コード")
    lines = [
        (f"9{n:019}", *longest, "0100" if n < MOST - 2 else "0200")  # two are there already
        for n in range(MOST_CHANGES)
    ]
    done = lists.imported(call, csv_file(columns, *lines))
    assert done["counts"]["new"] == MOST_CHANGES
    assert len(sizes) == 1
    assert sizes[0] < 4 * 1024 * 1024
    assert len(lists.roster(database, people.NORTH)) == MOST
    assert database.collection("employeeCodes").count().get()[0][0].value == MOST_CHANGES + 3

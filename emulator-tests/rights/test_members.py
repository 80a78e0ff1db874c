"""What the organisation's administrators make of the others."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

import people
from clocks import HandClock
from dakoku.platform import config
from dakoku.platform.errors import NotAllowed
from dakoku.platform.identity import Principal, Role
from dakoku_ledger.members.desk import MemberDesk, found
from people import ITO, NORTH, SOUTH, TAKAHASHI, TANAKA
from rights.members import Members
from tools import suite as emulators
from tools.ports import Ports

VIEWS_RECORDS = {"records": "view"}


def code_of(answer: Any) -> tuple[int, str]:
    return answer.status_code, (answer.json or {}).get("code", "")


def test_the_list_names_every_administrator_and_no_employee(members: Members) -> None:
    found = (members.ask(ITO, "GET").json or {})["members"]
    assert {one["uid"] for one in found} == {"ito", "tanaka", "takahashi"}
    tanaka = members.listed(TANAKA.uid)
    assert (tanaka["role"], tanaka["departments"], tanaka["permissions"]) == (
        "departmentAdmin",
        [NORTH],
        None,
    )


@pytest.mark.parametrize("caller", [TANAKA, people.SATO, people.NORTH_TABLET], ids=lambda one: one.uid)
def test_nobody_but_the_organisations_administrators_gets_in(members: Members, caller: people.Caller) -> None:
    assert members.ask(caller, "GET").status_code == 403
    assert members.change("takahashi", {"role": "organisationAdmin"}, caller).status_code == 403
    assert members.audited() == []


def test_a_change_holds_at_once_and_is_audited(members: Members) -> None:
    path = f"/api/ledger/sheets/{people.SATO.id}/2026-11"
    headers = {"Authorization": TAKAHASHI.bearer()}
    browser = members.app.test_client()
    assert browser.get(path, headers=headers).status_code == 404
    changed = members.change("takahashi", {"departments": [SOUTH, NORTH], "permissions": VIEWS_RECORDS})
    assert changed.status_code == 200, changed.text
    assert browser.get(path, headers=headers).status_code == 200
    assert code_of(browser.get("/api/ledger/employees", headers=headers)) == (403, "noPermission")
    (entry,) = members.audited()
    assert (entry["actor"], entry["subject"]) == ("ito", "members/takahashi")
    assert (entry["before"]["departments"], entry["before"]["permissions"]) == ([SOUTH], None)
    assert (entry["after"]["departments"], entry["after"]["permissions"]) == ([SOUTH, NORTH], VIEWS_RECORDS)


def test_a_change_over_another_is_refused(members: Members) -> None:
    seen = members.listed("tanaka")["revision"]
    assert members.change("tanaka", {"name": "田中 由紀"}).status_code == 200
    late = members.change("tanaka", {"revision": seen, "active": False})
    assert code_of(late) == (409, "changedMeanwhile")
    assert members.listed("tanaka")["active"]


def test_saving_the_same_again_writes_nothing(members: Members) -> None:
    members.change("tanaka", {"name": "田中 由紀"})
    before = members.listed("tanaka")
    assert members.change("tanaka", {}).json == before
    assert len(members.audited()) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"active": False},
        {"role": "departmentAdmin", "departments": [NORTH]},
        {"permissions": {"members": "view", "records": "edit"}},
    ],
    ids=["inactive", "another role", "without the permission"],
)
def test_nobody_takes_their_own_rights_away(members: Members, change: dict[str, Any]) -> None:
    before = members.listed("ito")
    assert code_of(members.change("ito", change)) == (409, "lastAdministrator")
    assert members.listed("ito") == before
    assert members.change("ito", {"permissions": {"members": "edit"}}).status_code == 200


def test_of_two_who_take_each_others_rights_at_once_one_keeps_them(members: Members) -> None:
    assert members.change("tanaka", {"role": "organisationAdmin"}).status_code == 200
    bodies = {
        uid: {"active": False, "revision": members.listed(uid)["revision"]} for uid in ("ito", "tanaka")
    }
    whole = {
        uid: {
            **{k: v for k, v in members.listed(uid).items() if k not in {"uid", "email"}},
            "name": uid,
            **body,
        }
        for uid, body in bodies.items()
    }
    deeds = [(ITO, "tanaka"), (TANAKA, "ito")]
    with ThreadPoolExecutor(2) as pool:
        answers = list(
            pool.map(lambda deed: members.ask(deed[0], "PUT", f"/{deed[1]}", whole[deed[1]]), deeds)
        )
    assert sorted(one.status_code for one in answers)[0] == 200
    documents = (members.client.document(f"members/{uid}").get().get("active") for uid in ("ito", "tanaka"))
    assert sorted(documents) == [False, True]


def test_whoever_has_just_lost_the_right_no_longer_takes_it_from_others(
    members: Members, suite: Ports, clock: HandClock
) -> None:
    members.change("tanaka", {"role": "organisationAdmin"})
    admitted = Principal("tanaka", Role.ORGANISATION_ADMIN)  # as the door saw them a moment ago
    assert members.change("tanaka", {"active": False}).status_code == 200
    desk = MemberDesk(config.load(emulators.environment(suite)), members.client, clock)
    ito = found(members.client, "ito")
    with pytest.raises(NotAllowed):
        desk.change(admitted, replace(ito.value, active=False), ito.revision.rfc3339())
    assert members.listed("ito")["active"]


def test_what_cannot_be_is_named(members: Members) -> None:
    members.change("takahashi", {"employeeId": people.SUZUKI.id})
    change = {
        "departments": [NORTH, "nowhere"],
        "permissions": {"jobcan": "view", "members": "none"},
        "employeeId": people.SUZUKI.id,
    }
    problem = members.change("tanaka", change).json or {}
    named = {(one["field"], one["code"]) for one in problem["fields"]}
    assert named == {
        ("departments.1", "unknownDepartment"),
        ("permissions.jobcan", "notOfThisRole"),
        ("employeeId", "employeeTaken"),
    }
    problem = members.change("tanaka", {"departments": [], "employeeId": "nobody"}).json or {}
    assert {one["code"] for one in problem["fields"]} == {"departmentMissing", "unknownEmployee"}


@pytest.mark.parametrize("uid", [people.SATO.uid, "nobody"])
def test_employees_are_no_administrators_here(members: Members, uid: str) -> None:
    tanaka = members.listed("tanaka")
    body = {key: value for key, value in tanaka.items() if key not in {"uid", "email"}} | {"name": "-"}
    assert members.ask(ITO, "PUT", f"/{uid}", body).status_code == 404
    assert members.ask(ITO, "POST", f"/{uid}/link").status_code == 404

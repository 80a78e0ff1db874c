"""Employees change their own passwords."""

import pytest
from google.cloud.firestore import Client

import people
from clocks import HandClock
from ledger.conftest import PASSWORD, Call

NEW = "himawari-2026"


def change(call: Call, current: str, password: str) -> tuple[int, str]:
    """Status, and the problem's code if there is one. Sato asks."""
    response = call(people.SATO, "PUT", "/me/password", json={"current": current, "password": password})
    return response.status_code, (response.json or {}).get("code", "") if response.data else ""


def signs_in(call: Call, password: str) -> bool:
    return call(None, "POST", "/session", json={"code": "0001", "password": password}).status_code == 200


def test_the_new_password_is_good_at_once_and_the_change_is_audited(call: Call, database: Client) -> None:
    assert change(call, PASSWORD, NEW) == (204, "")
    assert (signs_in(call, NEW), signs_in(call, PASSWORD)) == (True, False)
    found = [entry.to_dict() for entry in database.collection("audit").stream()]
    (entry,) = [one for one in found if one["action"] == "password.change"]
    assert (entry["actor"], entry["subject"]) == (people.SATO.uid, f"employees/{people.SATO.id}")
    assert NEW not in str(found)


def test_a_wrong_present_password_changes_nothing_and_is_limited_as_at_the_sign_in(
    call: Call, clock: HandClock
) -> None:
    for number in range(5):
        assert change(call, f"wrong {number}", NEW) == (401, "wrongCredentials")
    assert change(call, PASSWORD, NEW) == (429, "tooManyTries")
    assert not signs_in(call, PASSWORD)
    clock.move(minutes=15)
    assert signs_in(call, PASSWORD)


@pytest.mark.parametrize(
    ("password", "code"),
    [("seven77", "passwordTooShort"), ("password1", "passwordTooWeak"), ("あ" * 25, "passwordTooLong")],
)
def test_a_new_password_that_may_not_be_chosen_is_named(call: Call, password: str, code: str) -> None:
    body = {"current": PASSWORD, "password": password}
    response = call(people.SATO, "PUT", "/me/password", json=body)
    assert (response.status_code, (response.json or {})["code"]) == (422, code)
    (field,) = (response.json or {})["fields"]
    assert (field["field"], field["code"]) == ("password", code)
    assert signs_in(call, PASSWORD)


def test_the_organisations_minimum_counts(call: Call, database: Client, clock: HandClock) -> None:
    database.document("settings/organisation").update({"passwords": {"length": 14, "strength": 0}})
    clock.move(minutes=1)
    assert change(call, PASSWORD, NEW) == (422, "passwordTooShort")
    assert change(call, PASSWORD, "aaaaaaaaaaaaaa") == (204, "")


def test_spaces_at_its_ends_are_part_of_a_password(call: Call) -> None:
    assert change(call, PASSWORD, f" {NEW} ") == (204, "")
    assert (signs_in(call, NEW), signs_in(call, f" {NEW} ")) == (False, True)

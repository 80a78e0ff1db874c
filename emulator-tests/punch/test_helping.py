"""Another department's people on a tablet, to register a temporary help."""

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client

import people
from punch.asking import ask, told

_ENTRY = {"employmentType": "教員", "patternId": None}
SATO = {"id": people.SATO.id, "code": "0001", "name": people.SATO.name, "kana": people.SATO.kana}
HELPER = {"id": people.identifier("helper"), "code": "0005", "name": "小林 健", "kana": "コバヤシ ケン"}


@pytest.fixture(autouse=True)
def roster(client: Client) -> None:
    """Of north: Sato, and somebody of another department who helps there permanently."""
    entries = [{**SATO, **_ENTRY, "help": False}, {**HELPER, **_ENTRY, "help": True}]
    client.document(f"rosters/{people.NORTH}").set({"employees": entries})


def show_help(client: Client, department: str, *, shown: bool = True) -> None:
    client.document(f"departments/{department}").update({"terminal": {"help": shown}})


def test_a_tablet_sees_another_departments_own_people(api: FlaskClient, client: Client) -> None:
    show_help(client, people.SOUTH)
    response = ask(api, people.SOUTH_TABLET, "GET", f"/rosters/{people.NORTH}")
    assert response.json == {
        "departmentId": people.NORTH,
        "code": "0100",
        "name": "北小学校",
        "employees": [SATO],
    }


def test_only_where_its_own_department_shows_help(api: FlaskClient, client: Client) -> None:
    show_help(client, people.NORTH)
    show_help(client, people.SOUTH, shown=False)
    refused = ask(api, people.SOUTH_TABLET, "GET", f"/rosters/{people.NORTH}")
    assert told(refused) == (403, "helpOff")


@pytest.mark.parametrize("caller", [people.SATO, people.TANAKA, people.ITO])
def test_nobody_but_tablets_asks_here(api: FlaskClient, client: Client, caller: people.Caller) -> None:
    show_help(client, people.SOUTH)
    assert ask(api, caller, "GET", f"/rosters/{people.NORTH}").status_code == 403


def test_an_unknown_department_is_not_found(api: FlaskClient, client: Client) -> None:
    show_help(client, people.SOUTH)
    unknown = people.identifier("nowhere")
    assert ask(api, people.SOUTH_TABLET, "GET", f"/rosters/{unknown}").status_code == 404

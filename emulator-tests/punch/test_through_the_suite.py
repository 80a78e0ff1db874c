"""The whole way, on real parts: a mailed link sets a tablet up, and the tablet reports."""

import re
import subprocess
import sys
from typing import Any

import pytest
import requests
from google.cloud.firestore import Client

import people
import school
from dakoku.platform.identity import Role
from dakoku.store.people.members import Members
from device import Device
from tools.paths import ROOT
from tools.ports import Ports

TIMEOUT = 60
SAID = {
    "unsent": 1,
    "oldestUnsentAt": None,
    "version": "1",
    "offset": 0,
    "persisted": True,
    "installed": True,
}
INCIDENT = {
    "id": people.identifier("restored"),
    "kind": "restored",
    "at": "2026-11-20T03:00:00Z",
    "details": {"punches": 4},
}


@pytest.fixture
def founded(database: Client) -> school.School:
    """A school, and Ito, who administers its organisation."""
    made = school.found(database, [school.SATO])
    batch = database.batch()
    Members(database).put(batch, people.ITO.uid, Role.ORGANISATION_ADMIN)
    batch.commit()
    return made


def ask(suite: Ports, method: str, path: str, bearer: str = "", **body: Any) -> Any:
    """An answer through Hosting."""
    url = f"http://{suite.host('hosting')}/api/punch{path}"
    headers = {"Authorization": bearer} if bearer else {}
    answer = requests.request(method, url, json=body, headers=headers, timeout=TIMEOUT)
    assert answer.ok, answer.text
    return answer.json() if answer.content else None


def sign_in(suite: Ports, token: str) -> str:
    """What a page does with a custom token: the header of whoever it signs in."""
    url = f"http://{suite.host('auth')}/identitytoolkit.googleapis.com/v1/accounts:signInWithCustomToken"
    body = {"token": token, "returnSecureToken": True}
    answer = requests.post(url, params={"key": "emulator"}, json=body, timeout=TIMEOUT)
    answer.raise_for_status()
    return f"Bearer {answer.json()['idToken']}"


def mails(suite: Ports) -> str:
    """What `make mail` prints."""
    command = [sys.executable, "-m", "tools.mail", "--port", str(suite.base)]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=TIMEOUT, check=True
    ).stdout


def test_a_mailed_link_sets_a_tablet_up_and_the_tablet_reports(suite: Ports, founded: school.School) -> None:
    ito, path = people.ITO.bearer(), f"/terminals/{founded.terminal_id}"
    assert mails(suite) == "Nothing has been mailed yet.\n"
    ask(suite, "POST", f"{path}/mail", ito, to="setup@example.jp")
    mailed = mails(suite)
    assert "setup@example.jp\nタイムレコーダーURLのお知らせ\n" in mailed
    found = re.search(rf"^http://{suite.host('hosting')}/#/certificate/(\S+)$", mailed, re.MULTILINE)
    assert found is not None

    shown = ask(suite, "POST", "/displays", token=found[1])
    assert (shown["certificate"], shown["terminal"]) == (founded.certificate, "北小学校 職員室")
    assert shown["terminalUrl"] == f"http://{suite.host('hosting')}/"

    device = Device()
    session = ask(
        suite, "POST", "/terminals/enrol", certificate=shown["certificate"], deviceKey=device.jwk, version="1"
    )
    ask(
        suite,
        "PUT",
        "/terminals/self/report",
        sign_in(suite, session["token"]),
        **SAID,
        incidents=[INCIDENT],
    )
    (listed,) = ask(suite, "GET", "/terminals", ito)["terminals"]
    assert listed["report"]["unsent"] == 1
    (incident,) = ask(suite, "GET", f"/incidents?departmentId={founded.department_id}", ito)["incidents"]
    assert (incident["id"], incident["terminalId"]) == (INCIDENT["id"], founded.terminal_id)

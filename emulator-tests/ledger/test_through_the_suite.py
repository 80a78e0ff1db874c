"""The whole way, on real parts: the import command, then an employee's first sign-in."""

import subprocess
import sys
from pathlib import Path

import pytest
import requests
from google.cloud.firestore import Client

from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Role
from dakoku.platform.ids import new_id
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku.store.people.members import Members
from dakoku_ledger.organisation import OrganisationSetup
from ledger.imports.lists import YUKI, staff_list
from tools.paths import ROOT
from tools.ports import Ports

ADMIN_PASSWORD, PASSWORD = "kosumosu-2026", "asagao-2026"
TIMEOUT = 60


@pytest.fixture
def ito(database: Client, suite: Ports) -> str:
    """The address of Ito, who administers an organisation of one department by a real account."""
    email = f"{new_id()}@example.jp"  # accounts outlive the test
    uid = auth(suite, "signUp", email=email, password=ADMIN_PASSWORD)["localId"]
    batch = database.batch()
    Members(database).put(batch, uid, Role.ORGANISATION_ADMIN)
    Settings(database, system_clock).put(batch, Organisation("北浜市教育委員会", "kitahama"))
    batch.commit()
    OrganisationSetup(database, system_clock).save_department(uid, "0100", "北小学校")
    return email


def command(
    suite: Ports, email: str, file: Path, *more: str, password: str = ADMIN_PASSWORD
) -> subprocess.CompletedProcess[str]:
    """`make import FILE=… --yes`, as Ito."""
    options = [
        "--port",
        str(suite.base),
        "--email",
        email,
        "--password",
        password,
        "--language",
        "ja",
        "--yes",
    ]
    return subprocess.run(
        [sys.executable, "-m", "tools.importing", *options, *more, str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=False,
    )


def test_a_list_comes_in_by_command_and_its_people_sign_in(suite: Ports, ito: str, tmp_path: Path) -> None:
    file = tmp_path / "staff.csv"
    file.write_bytes(staff_list(YUKI))
    done = command(suite, ito, file)
    assert (done.returncode, done.stderr) == (0, "")
    assert "0011  田中 由紀  0100" in done.stdout
    assert done.stdout.endswith("Imported.\n")

    api = f"http://{suite.host('hosting')}/api/ledger"
    admin = bearer(auth(suite, "signInWithPassword", email=ito, password=ADMIN_PASSWORD))
    (yuki,) = requests.get(f"{api}/employees", headers=admin, timeout=TIMEOUT).json()["employees"]
    password = {"password": PASSWORD}
    requests.put(
        f"{api}/employees/{yuki['id']}/password", json=password, headers=admin, timeout=TIMEOUT
    ).raise_for_status()
    session = requests.post(f"{api}/session", json={"code": "0011", **password}, timeout=TIMEOUT).json()
    employee = bearer(auth(suite, "signInWithCustomToken", token=session["token"]))
    me = requests.get(f"{api}/me", headers=employee, timeout=TIMEOUT).json()
    assert (me["uid"], me["name"]) == (f"employee:{yuki['id']}", "田中 由紀")


def test_the_command_names_what_is_wrong_and_fails(suite: Ports, ito: str, tmp_path: Path) -> None:
    file = tmp_path / "staff.csv"
    file.write_bytes(staff_list((*YUKI[:3], "0900", "", "")))
    refused = command(suite, ito, file)
    assert refused.returncode == 1
    assert "所属コード「0900」は登録されていません。登録済み: 0100" in refused.stdout
    assert "Nothing was imported" in refused.stderr
    unknown = command(suite, ito, tmp_path / "none.csv")
    assert (unknown.returncode, "There is no file" in unknown.stderr) == (1, True)
    stranger = command(suite, ito, file, password="wrong-password")
    assert (stranger.returncode, "could not sign in" in stranger.stderr) == (1, True)


def test_past_hours_and_a_calendar_come_in_by_command(suite: Ports, ito: str, tmp_path: Path) -> None:
    staff, hours, calendar = (tmp_path / f"{name}.csv" for name in ("staff", "hours", "calendar"))
    staff.write_bytes(staff_list(YUKI))
    assert command(suite, ito, staff).returncode == 0
    hours.write_text("社員コード,日付,始業,終業\n0011,2026/6/1,8:30,17:00\n", encoding="cp932")
    done = command(suite, ito, hours, "--kind", "hours")
    assert (done.returncode, done.stderr) == (0, "")
    assert "0011  田中 由紀  2026-06-01  new     start: - → 8:30; end: - → 17:00" in done.stdout
    calendar.write_text("日付,区分,名称\n2027/1/4,休日,冬季休業\n", encoding="utf-8")
    done = command(suite, ito, calendar, "--kind", "calendars", "--year", "2027")
    assert (done.returncode, done.stderr) == (0, "")
    assert "name: - → 冬季休業" in done.stdout


def auth(suite: Ports, action: str, **sent: object) -> dict[str, str]:
    """What Firebase Auth answers."""
    url = f"http://{suite.host('auth')}/identitytoolkit.googleapis.com/v1/accounts:{action}"
    body = {**sent, "returnSecureToken": True}
    answer = requests.post(url, params={"key": "emulator"}, json=body, timeout=TIMEOUT)
    answer.raise_for_status()
    return dict(answer.json())


def bearer(signed_in: dict[str, str]) -> dict[str, str]:
    """The header of somebody who has signed in."""
    return {"Authorization": f"Bearer {signed_in['idToken']}"}

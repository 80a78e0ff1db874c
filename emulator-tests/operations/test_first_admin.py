"""From an empty project to somebody who may do everything, and no second one this way."""

from urllib.parse import parse_qs, urlsplit

import pytest
from google.cloud.firestore import Client

import emulator
from clocks import HandClock
from dakoku.platform import config
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict
from dakoku.store.organisation.settings import Organisation
from rights.members import Auth
from tools import first_admin
from tools import suite as emulators
from tools.ports import Ports

EMAIL, PASSWORD = "mei.ito@example.jp", "hototogisu-2026"
ORGANISATION = Organisation("北浜市教育委員会", "1000")


@pytest.fixture
def auth(suite: Ports, monkeypatch: pytest.MonkeyPatch) -> Auth:
    found = Auth(suite, emulator.firebase(suite, monkeypatch))
    found.clear()
    return found


@pytest.fixture
def settings(suite: Ports) -> Config:
    return config.load(emulators.environment(suite))


def make(settings: Config, database: Client, email: str = EMAIL) -> str:
    return first_admin.make(
        settings, database, HandClock(), organisation=ORGANISATION, name="伊藤 芽衣", email=email
    )


def test_the_link_leads_to_a_password_and_the_member_may_do_everything(
    database: Client, auth: Auth, settings: Config
) -> None:
    link = make(settings, database)
    (code,) = parse_qs(urlsplit(link).fragment.partition("?")[2])["oobCode"]
    auth.choose_password(code, PASSWORD)
    assert auth.sign_in(EMAIL, PASSWORD)
    (member,) = (one.to_dict() for one in database.collection("members").stream())
    assert (member["role"], member["active"], member["permissions"]) == ("organisationAdmin", True, None)
    assert database.document("settings/organisation").get().get("name") == ORGANISATION.name
    done = {one.get("action"): one.get("actor") for one in database.collection("audit").stream()}
    assert done == {"organisation.save": "first-admin", "member.create": "first-admin"}


def test_a_second_one_is_invited_by_the_first(database: Client, auth: Auth, settings: Config) -> None:
    make(settings, database)
    with pytest.raises(first_admin.HasOne):
        make(settings, database, "yuki.tanaka@example.jp")
    assert len(list(database.collection("members").stream())) == 1
    assert auth.sign_in("yuki.tanaka@example.jp", PASSWORD) is None


def test_a_strangers_account_never_becomes_an_administrators(
    database: Client, auth: Auth, settings: Config
) -> None:
    auth.sign_up(EMAIL, PASSWORD)
    with pytest.raises(Conflict):
        make(settings, database)
    assert list(database.collection("members").stream()) == []

"""The test mail: to whoever asks, one a minute, and followed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from google.cloud.firestore import Client

import people
from dakoku.doctor.check import Visit
from dakoku.doctor.finding import Finding
from dakoku.platform.clock import system_clock
from dakoku.platform.config import Config
from dakoku.platform.languages import Language
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.examining.mail import MailCheck

VISIT = Visit(people.identifier("visit"), people.ITO.uid, Language.JA)


@pytest.fixture
def check(settings: Config, client: Client) -> MailCheck:  # noqa: ARG001 - the emulator must be known
    """As in the cloud, where there is an extension."""
    return MailCheck(client, system_clock, Settings(client, system_clock), emulated=False)


def mails(client: Client) -> list[tuple[list[str], str]]:
    found = [one.to_dict() for one in client.collection("mail").stream()]
    return [(one["to"], one["message"]["subject"]) for one in found]


def deliver(client: Client, **delivery: str) -> None:
    """What the extension writes."""
    (mail,) = client.collection("mail").stream()
    mail.reference.update({"delivery": delivery})


def older(client: Client) -> None:
    """The last one was sent two minutes ago."""
    at = datetime.now(UTC) - timedelta(minutes=2)
    client.document("doctor/mail").update({"at": at})


def told(findings: list[Finding]) -> tuple[str, str | None]:
    (one,) = findings
    return one.state.value, one.code


def test_it_goes_to_whoever_asks_and_once_a_minute(check: MailCheck, client: Client) -> None:
    assert told(list(check.look(VISIT))) == ("waiting", None)
    list(check.look(VISIT))
    assert mails(client) == [(["mei.ito@example.jp"], "メールの動作確認（北浜市教育委員会）")]
    older(client)
    list(check.look(VISIT))
    assert len(mails(client)) == 2


@pytest.mark.parametrize(
    ("state", "now", "later"),
    [
        (None, ("waiting", None), ("failed", "noExtension")),
        ("PENDING", ("waiting", None), ("warning", "notSent")),
        ("SUCCESS", ("ok", None), ("ok", None)),
        ("ERROR", ("failed", "notSent"), ("failed", "notSent")),
    ],
)
def test_what_the_extension_says_is_told(
    check: MailCheck, client: Client, state: str | None, now: tuple[str, str], later: tuple[str, str]
) -> None:
    list(check.look(VISIT))
    if state:
        deliver(client, state=state, error="535 mei.ito@example.jp")
    assert told(list(check.follow())) == now
    older(client)
    assert told(list(check.follow())) == later


def test_where_it_went_wrong_is_named_and_nobody_else(check: MailCheck, client: Client) -> None:
    list(check.look(VISIT))
    deliver(client, state="ERROR", error="535 mei.ito@example.jp")
    (mail,) = client.collection("mail").stream()
    (one,) = check.follow()
    assert one.names == (f"mail/{mail.id}",)


def test_without_an_address_nothing_is_sent(check: MailCheck, client: Client) -> None:
    assert told(list(check.look(replace(VISIT, uid=people.TANAKA.uid)))) == ("warning", "noAddress")
    assert mails(client) == []

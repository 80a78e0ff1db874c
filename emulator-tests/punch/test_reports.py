"""What a tablet says of itself, and the incidents it tells of."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from flask.testing import FlaskClient
from google.auth.credentials import AnonymousCredentials
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from clocks import NOON, HandClock
from dakoku.platform.errors import Outrun
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal, Role
from dakoku.store.terminal.incidents import Incident, Incidents
from dakoku_punch import wiring
from dakoku_punch.safe import Safe
from dakoku_punch.terminals import TerminalAdministration
from punch.asking import ask, told
from punch.sending import read
from punch.setting import PROJECT
from tools.bench.counting import CountingClient

SAID = {
    "unsent": 3,
    "oldestUnsentAt": "2026-11-19T23:00:00Z",
    "version": "1.2.0",
    "offset": -1500,
    "persisted": True,
    "installed": False,
}
LOST = {
    "punchId": people.identifier("punch"),
    "employeeId": people.SATO.id,
    "type": "in",
    "at": "2026-10-20T00:00:00Z",
}
PURGED = {
    "id": people.identifier("purged"),
    "kind": "purged",
    "at": "2026-11-20T02:00:00Z",
    "details": {"punches": [LOST], "more": 0},
}
CHANGED = {
    "id": people.identifier("changed"),
    "kind": "clockChanged",
    "at": "2026-11-20T02:30:00Z",
    "details": {"by": -3_600_000},
}
RESTORED = {
    "id": people.identifier("restored"),
    "kind": "restored",
    "at": "2026-11-20T02:45:00Z",
    "details": {"punches": 12},
}


def report(
    api: FlaskClient,
    *incidents: Mapping[str, Any],
    tablet: people.Caller = people.NORTH_TABLET,
    **said: Any,
) -> TestResponse:
    return ask(api, tablet, "PUT", "/terminals/self/report", {**SAID, "incidents": [*incidents], **said})


def incidents(api: FlaskClient, department: str = people.NORTH) -> list[dict[str, Any]]:
    response = ask(api, people.ITO, "GET", f"/incidents?departmentId={department}")
    return list((response.json or {})["incidents"])


def test_a_report_is_shown_in_the_list_of_terminals(api: FlaskClient, clock: HandClock) -> None:
    assert report(api).status_code == 204
    listed = (ask(api, people.TANAKA, "GET", "/terminals").json or {})["terminals"]
    (own,) = (one for one in listed if one["id"] == people.NORTH_TABLET.id)
    assert own["report"] == {**SAID, "at": "2026-11-20T03:00:00Z"}
    assert datetime.fromisoformat(own["lastSeenAt"]) == clock.now
    assert {one["id"] for one in listed if one["report"]} == {people.NORTH_TABLET.id}


def test_a_report_changes_nothing_else_of_the_terminal(api: FlaskClient, client: Client) -> None:
    path = f"terminals/{people.NORTH_TABLET.id}"
    before = read(client, path)
    report(api)
    after = dict(read(client, path))
    assert {key for key in after if after[key] != before.get(key)} == {"report", "lastSeenAt"}


def test_incidents_are_listed_with_what_the_tablet_said(api: FlaskClient) -> None:
    assert report(api, PURGED, CHANGED, RESTORED).status_code == 204
    common = {
        "terminalId": people.NORTH_TABLET.id,
        "departmentId": people.NORTH,
        "receivedAt": "2026-11-20T03:00:00Z",
    }
    expected = [{**one, **common} for one in (PURGED, CHANGED, RESTORED)]
    assert sorted(incidents(api), key=lambda one: str(one["at"])) == expected
    assert incidents(api, people.SOUTH) == []


def test_the_last_received_stands_first_whatever_the_tablets_clock_says(
    api: FlaskClient, clock: HandClock
) -> None:
    report(api, {**CHANGED, "at": "2099-01-01T00:00:00Z"})
    clock.move(minutes=5)
    report(api, RESTORED)
    assert [one["id"] for one in incidents(api)] == [RESTORED["id"], CHANGED["id"]]


def test_a_repeated_report_tells_nothing_twice_and_brings_what_is_new(
    api: FlaskClient, clock: HandClock
) -> None:
    report(api, PURGED)
    clock.move(minutes=5)
    assert report(api, PURGED, PURGED, CHANGED, unsent=0).status_code == 204
    received = {one["id"]: one["receivedAt"] for one in incidents(api)}
    assert received == {
        PURGED["id"]: "2026-11-20T03:00:00Z",
        CHANGED["id"]: "2026-11-20T03:05:00Z",
    }


def test_no_terminal_can_overwrite_anothers_incident(api: FlaskClient) -> None:
    report(api, PURGED)
    forged = {**RESTORED, "id": PURGED["id"]}
    assert report(api, forged, tablet=people.SOUTH_TABLET).status_code == 204
    assert [one["kind"] for one in incidents(api)] == ["purged"]
    assert incidents(api, people.SOUTH) == []


def test_an_incident_that_another_tells_of_at_the_same_moment_is_not_overwritten(
    api: FlaskClient, client: Client, clock: HandClock
) -> None:
    stored = Incidents(client)
    forged = Incident(str(PURGED["id"]), "restored", "t", people.SOUTH, clock.now, {}, clock.now)
    (unknown,) = stored.unknown([forged])
    report(api, PURGED)
    batch = client.batch()
    stored.add(batch, unknown)
    with pytest.raises(Outrun):
        commit(batch)
    assert [one["kind"] for one in incidents(api)] == ["purged"]


def test_a_renewal_is_not_undone_by_the_report_of_the_tablet_it_shuts_out(
    api: FlaskClient, client: Client
) -> None:
    path = f"/terminals/{people.NORTH_TABLET.id}"
    report(api)
    ask(api, people.TANAKA, "POST", f"{path}/certificate")
    assert told(report(api)) == (401, "notSignedIn")
    assert read(client, f"terminals/{people.NORTH_TABLET.id}")["generation"] == 2


def test_a_terminal_is_shut_out_although_it_keeps_reporting(parts: wiring.Parts) -> None:
    path = f"terminals/{people.NORTH_TABLET.id}"
    reports = iter(range(3))

    def late() -> datetime:
        """A clock that is looked at between reading and writing: then another report has come in."""
        if next(reports, None) is not None:
            parts.client.document(path).update({"lastSeenAt": datetime.now(UTC)})
        return NOON

    safe = Safe(parts.config.certificate_key)
    administration = TerminalAdministration(parts.client, late, parts.settings, safe)
    administration.revoke(Principal("ito", Role.ORGANISATION_ADMIN), people.NORTH_TABLET.id)
    assert next(reports, None) is None
    assert read(parts.client, path)["revoked"] is True


def losing(*punches: Any) -> dict[str, Any]:
    """A report of lost punches."""
    return {"incidents": [{**PURGED, "details": {"punches": [*punches], "more": 0}}]}


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("unsent", {"unsent": -1}),
        ("unsent", {"unsent": "many"}),
        ("oldestUnsentAt", {"oldestUnsentAt": "yesterday"}),
        ("version", {"version": "x" * 201}),
        ("offset", {"offset": 2**60}),
        ("persisted", {"persisted": None}),
        ("terminalId", {"terminalId": people.SOUTH_TABLET.id}),
        ("incidents", {"incidents": [{**CHANGED, "id": f"{n:020}"} for n in range(21)]}),
        ("incidents.0", {"incidents": [{**CHANGED, "kind": "stolen"}]}),
        ("incidents.0.clockChanged.id", {"incidents": [{**CHANGED, "id": "../terminals/x"}]}),
        ("incidents.0.clockChanged.details.by", {"incidents": [{**CHANGED, "details": {"by": "an hour"}}]}),
        ("incidents.0.purged.details.punches", losing(*[LOST] * 201)),
        ("incidents.0.purged.details.punches.0.type", losing({**LOST, "type": "lunch"})),
        ("incidents.0.purged.details.punches.0.at", losing({**LOST, "at": "2026-10-20T00:00:00"})),
    ],
)
def test_bad_input_is_named_and_nothing_is_kept(
    api: FlaskClient, client: Client, field: str, said: dict[str, Any]
) -> None:
    before = read(client, f"terminals/{people.NORTH_TABLET.id}")
    response = report(api, **said)
    assert told(response) == (422, "invalid")
    assert {one["field"] for one in (response.json or {})["fields"]} == {field}
    assert read(client, f"terminals/{people.NORTH_TABLET.id}") == before
    assert incidents(api) == []


def test_the_longest_report_that_is_allowed_is_taken(api: FlaskClient) -> None:
    details = {"punches": [LOST] * 200, "more": 5000}
    longest = [{**PURGED, "id": f"{n:020}", "details": details} for n in range(20)]
    assert report(api, *longest).status_code == 204
    assert len(incidents(api)) == 20


@pytest.mark.parametrize(("told_of", "reads", "writes"), [([], 1, 1), ([PURGED, CHANGED], 3, 3)])
def test_a_report_costs_little(
    parts: wiring.Parts, told_of: list[dict[str, Any]], reads: int, writes: int
) -> None:
    counting = CountingClient(project=PROJECT, credentials=AnonymousCredentials())  # type: ignore[no-untyped-call]
    api = wiring.make_app(replace(parts, client=counting)).test_client()
    assert report(api, *told_of).status_code == 204
    assert (counting.tally.reads, counting.tally.writes) == (reads, writes)

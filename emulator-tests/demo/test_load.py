"""The loaded suite: as generated, open to everybody with the passwords it names, and loaded only once."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
import requests

from dakoku.platform import passwords
from dakoku.platform.config import load as load_config
from dakoku.platform.encryption import decrypt
from dakoku.platform.identity import Role
from dakoku.store.confirming.months import Months, State
from dakoku.store.confirming.over_notices import OverNotices
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.inheritance import effective_terminal
from dakoku.store.organisation.settings import Settings, TerminalSettings
from dakoku.store.people.credentials import Credentials
from dakoku.store.people.employees import Employees
from dakoku.store.people.members import Members
from dakoku.store.people.selfcheck_rounds import Rounds
from dakoku.store.people.selfchecks import SelfChecks
from dakoku.store.pulls.connections import Connections
from dakoku.store.record import days as stored_days
from dakoku.store.record.sheets import Sheets
from dakoku.store.terminal.announcements import ORGANISATION, Announcements
from dakoku.store.terminal.counts import Counts
from dakoku.store.terminal.incidents import Incidents
from dakoku.store.terminal.orders import Orders
from dakoku.store.terminal.terminals import Terminals
from dakoku_punch import certificates
from dakoku_punch.safe import Safe
from demonstration import Loaded
from tools import secrets
from tools.demo.forms import BEHIND, WRITERS
from tools.demo.history import history
from tools.demo.load import DemoError, load, refuse_unless_demo
from tools.demo.people import staff
from tools.jobcan.clients import DEVELOPMENT
from tools.ports import free

from .conftest import FRIDAY_AFTERNOON

MONTHS = ("2026-08", "2026-09", "2026-10", "2026-11")
PEOPLE = {person.code: person for person in staff(FRIDAY_AFTERNOON.date())}


def test_rosters_hold_sixty_people_and_not_the_one_who_left(loaded: Loaded) -> None:
    rosters = [snapshot.to_dict() for snapshot in loaded.client.collection("rosters").stream()]
    shown = {entry["code"] for roster in rosters for entry in roster["employees"]}
    assert shown == {employee["code"] for employee in loaded.demo["employees"]}
    assert len(shown) == 60
    assert set(PEOPLE) - shown == {code for code, person in PEOPLE.items() if person.left}


@pytest.mark.parametrize("code", ["0002", "0120", "0904"])
def test_sheets_hold_every_generated_punch(loaded: Loaded, code: str) -> None:
    employee = next(one for one in loaded.demo["employees"] if one["code"] == code)
    found = [Sheets(loaded.client).get(employee["id"], month) for month in MONTHS]
    stored = {key: punch for one in found if one for key, punch in one.value.punches.items()}
    generated = history(PEOPLE[code], FRIDAY_AFTERNOON).punches
    assert stored == {punch.id: punch for punch in generated}


def test_the_first_is_asked_for_a_self_check_and_has_made_some(loaded: Loaded) -> None:
    first = loaded.demo["employees"][0]["id"]
    rounds = Rounds(loaded.client).since(FRIDAY_AFTERNOON.date() - timedelta(days=7))
    asked = [day for one in rounds for day in one.dates]
    made = SelfChecks(loaded.client).between(first, asked[0] - timedelta(days=7), FRIDAY_AFTERNOON.date())
    assert (len(asked), len(made)) == (3, 2)
    assert not {one.date for one in made} & {*asked}


def test_sheets_know_pattern_and_leave(loaded: Loaded) -> None:
    for employee in loaded.demo["employees"][:20]:
        person = PEOPLE[employee["code"]]
        stored = Sheets(loaded.client).get(employee["id"], "2026-10")
        assert stored is not None
        planned = {day: plan.leave for day, plan in stored.value.plan.days.items() if plan.leave}
        generated = history(person, FRIDAY_AFTERNOON).leave
        assert planned == {each.day: (each.leave,) for each in generated if each.day.month == 10}
        assert len(stored.value.plan.patterns) == 1


def test_the_high_school_hides_outings_and_all_else_is_shown(loaded: Loaded) -> None:
    organisation = Settings(loaded.client, lambda: FRIDAY_AFTERNOON).organisation()
    shown = {one.name: effective_terminal(organisation, one) for one in Departments(loaded.client).all()}
    everything = TerminalSettings(timecard=True, help=True, status=True, counts=True)
    assert shown == {
        "北中学校": everything,
        "南高等学校": replace(everything, outings=False),
        "教育委員会事務局": everything,
    }


def test_one_of_the_north_helps_in_the_south(loaded: Loaded) -> None:
    rosters = {one.get("name"): one.get("employees") for one in loaded.client.collection("rosters").stream()}
    (helper,) = [entry for roster in rosters.values() for entry in roster if entry["help"]]
    assert helper in rosters["南高等学校"]
    (own,) = [entry for entry in rosters["北中学校"] if entry["id"] == helper["id"]]
    assert own == {**helper, "help": False, "since": own["since"]}  # their service there, not here


def test_lunch_can_be_ordered_everywhere(loaded: Loaded) -> None:
    for department in loaded.demo["departments"]:
        names = [item.name for item in Counts(loaded.client).of(department["id"]).value.items]
        assert names == ["日替わり弁当", "麺セット", "牛乳"]


def test_announcements_are_there_and_shown_that_afternoon(loaded: Loaded) -> None:
    north, *_ = loaded.demo["departments"]
    for audience, count in ((ORGANISATION, 2), (north["id"], 1)):
        found = Announcements(loaded.client).of(audience).value
        assert len(found) == count
        assert all(one.created_at < one.from_ <= FRIDAY_AFTERNOON for one in found)
        assert all(one.until is None or one.until > FRIDAY_AFTERNOON for one in found)


def test_the_office_is_connected_to_jobcans_stand_in(loaded: Loaded) -> None:
    (connection,) = Connections(loaded.client).all()
    client = DEVELOPMENT[connection.client_id]
    secret = decrypt(secrets.development()["CONNECTION_KEY"], connection.secret, connection.path)
    assert (connection.automatic, secret) == (True, client.secret)


def test_rosters_know_the_patterns_of_their_people(loaded: Loaded) -> None:
    listed = [entry for one in loaded.client.collection("rosters").stream() for entry in one.get("employees")]
    stored = {one.value.id: one.value.pattern_id for one in Employees(loaded.client).all()}
    assert {entry["patternId"] for entry in listed} > {None}
    assert all(entry["patternId"] == stored[entry["id"]] for entry in listed)


def test_every_punch_has_a_receipt_that_no_tablet_is_sent(loaded: Loaded) -> None:
    receipts = [snapshot.to_dict() for snapshot in loaded.client.collection("receipts").stream()]
    statuses = Counter(receipt["status"] for receipt in receipts)
    assert len(receipts) == sum(len(history(one, FRIDAY_AFTERNOON).punches) for one in PEOPLE.values())
    assert set(statuses) == {"accepted", "duplicate"}
    assert {receipt["terminalId"] for receipt in receipts} == {None}


def test_passwords_open_what_they_are_listed_for(loaded: Loaded) -> None:
    for employee in (loaded.demo["employees"][0], loaded.demo["employees"][-1]):
        stored = Credentials(loaded.client).get(employee["id"])
        assert stored is not None
        assert passwords.matches(stored.value.hash, employee["password"])


def test_certificates_lead_to_their_terminals(loaded: Loaded) -> None:
    assert loaded.demo["certificate"] == loaded.demo["terminals"][0]["certificate"]
    safe = Safe(secrets.development()["CERTIFICATE_KEY"])
    for terminal in loaded.demo["terminals"]:
        found = Terminals(loaded.client).by_certificate(certificates.fingerprint(terminal["certificate"]))
        assert found is not None
        assert (found.value.id, found.value.name) == (terminal["id"], terminal["name"])
        assert safe.opened(found.value) == terminal["certificate"]


def test_one_tablet_has_been_in_use_and_has_something_to_tell(loaded: Loaded) -> None:
    terminals = {one.id: one for one in Terminals(loaded.client).among(None)}
    first, second, *others = (terminals[one["id"]] for one in loaded.demo["terminals"])
    assert second.enrolled_at is not None
    assert second.report is not None
    assert (second.report.unsent, second.report.at) == (2, FRIDAY_AFTERNOON)
    assert [one.report for one in (first, *others)] == [None] * 4
    told = Incidents(loaded.client).newest(second.department_id, 10)
    assert [(one.kind, one.terminal_id) for one in told] == [
        ("clockChanged", second.id),
        ("purged", second.id),
    ]


def test_some_have_written_into_their_days_but_for_the_latest(loaded: Loaded) -> None:
    writers = [one for one in loaded.demo["employees"] if one["code"] in WRITERS]
    for writer in writers:
        stored = Sheets(loaded.client).get(writer["id"], "2026-11")
        assert stored is not None
        totals = stored_days.totals(stored.value.days)
        assert (totals.days_undeclared, totals.club > 0) == (2, True), writer["name"]


def test_the_months_before_are_written_but_for_those_who_are_behind(loaded: Loaded) -> None:
    for one in loaded.demo["employees"]:
        undeclared = {}
        for month in ("2026-09", "2026-10"):
            stored = Sheets(loaded.client).get(one["id"], month)
            undeclared[month] = stored_days.totals(stored.value.days).days_undeclared if stored else 0
        assert undeclared["2026-09"] == 0, one["name"]
        assert (undeclared["2026-10"] > 0) == (one["code"] in BEHIND), one["name"]


def test_a_school_has_ordered_lunch_and_milk_in_the_morning(loaded: Loaded) -> None:
    department_id = loaded.demo["terminals"][0]["departmentId"]
    items = Counts(loaded.client).of(department_id).value.items
    orders = Orders(loaded.client).between(department_id, FRIDAY_AFTERNOON.date(), FRIDAY_AFTERNOON.date())
    ordered = Counter(item for order in orders for item in order.items)
    assert 5 < ordered[items[0].id] < 25
    assert 2 < ordered[items[2].id] < 25


def test_administrators_sign_in_and_administer_their_departments(loaded: Loaded) -> None:
    url = f"http://{loaded.ports.host('auth')}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword"
    for admin in (loaded.demo["organisationAdmin"], *loaded.demo["departmentAdmins"]):
        body = {"email": admin["email"], "password": admin["password"], "returnSecureToken": True}
        answer = requests.post(url, params={"key": "any"}, json=body, timeout=30)
        answer.raise_for_status()
        caller = Members(loaded.client).principal({"uid": answer.json()["localId"]})
        assert caller is not None
        own = admin.get("departmentId")
        assert caller.role is (Role.DEPARTMENT_ADMIN if own else Role.ORGANISATION_ADMIN)
        assert caller.departments == ({own} if own else set())


def test_a_second_load_is_refused_and_changes_nothing(loaded: Loaded) -> None:
    before = _counts(loaded)
    with pytest.raises(DemoError, match="start it anew"):
        load(loaded.ports, FRIDAY_AFTERNOON)
    assert _counts(loaded) == before


def test_a_project_that_people_work_with_is_refused() -> None:
    real = {"GCLOUD_PROJECT": "kazami-board", "FIRESTORE_EMULATOR_HOST": "127.0.0.1:1"}
    with pytest.raises(DemoError, match="kazami-board"):
        refuse_unless_demo(load_config(real))
    with pytest.raises(DemoError):
        refuse_unless_demo(load_config({"GCLOUD_PROJECT": "demo-without-emulators"}))


def test_a_suite_that_is_not_up_is_named_by_its_port() -> None:
    nowhere = free()
    with pytest.raises(DemoError, match=str(nowhere.base)):
        load(nowhere, FRIDAY_AFTERNOON)


def _counts(loaded: Loaded) -> dict[str, int]:
    names = [collection.id for collection in loaded.client.collections()]
    return {name: loaded.client.collection(name).count().get()[0][0].value for name in names}


def test_the_month_before_last_is_confirmed_in_the_schools(loaded: Loaded) -> None:
    found = Months(loaded.client).states("2026-09", None)
    assert [found.get(one["id"]) for one in loaded.demo["departments"]] == [
        State.CONFIRMED,
        State.CONFIRMED,
        None,
    ]


def test_one_was_too_long_at_work_and_the_letter_waits(loaded: Loaded) -> None:
    assert OverNotices(loaded.client).unissued(None) == [(loaded.demo["departments"][0]["id"], "2026-09")]

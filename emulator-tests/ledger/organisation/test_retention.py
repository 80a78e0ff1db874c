"""Records that were kept for long enough: seen, deleted by decision alone. It is noon on 20 November 2026."""

from typing import Any

import pytest
from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter

import people
from clocks import NOON, HandClock
from dakoku.platform import config
from dakoku.platform.identity import Principal, Role
from dakoku.store.arranging.plans import MonthPlan
from dakoku.store.confirming.confirmation import Confirmation, Labels
from dakoku.store.organisation.retention import Retention, Retentions
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_ledger import wiring
from dakoku_ledger.confirming.locking import Locking
from dakoku_ledger.retention.desk import RetentionDesk
from dakoku_ledger.retention.forgetting import ForgettingRecords
from ledger.conftest import Call
from people import Caller
from tools import suite as suites
from tools.ports import Ports
from waiting import eventually

# The school year 2020 ended in March 2021, more than five years ago; that of 2021 has not been kept so long.
OLDER, OLD, KEPT = "2019-06", "2021-03", "2021-04"
ITO = Principal(people.ITO.uid, Role.ORGANISATION_ADMIN)


@pytest.fixture(autouse=True)
def _records(parts: wiring.Parts) -> None:
    """Sato's sheets with an edit each, and north's books, of three months."""
    batch = parts.client.batch()
    for month in (OLDER, OLD, KEPT):
        short, of = month.replace("-", ""), {"departmentId": people.NORTH, "month": month}
        sheet = parts.client.document(f"sheets/{people.SATO.id}_{short}")
        batch.set(sheet, {**of, "employeeId": people.SATO.id})
        batch.set(sheet.collection("edits").document("edit"), {"at": NOON})
        for collection in ("attendanceBooks", "months", "overviews"):
            batch.set(parts.client.document(f"{collection}/{people.NORTH}_{short}"), of)
    batch.commit()


def look(call: Call, caller: Caller = people.ITO) -> dict[str, Any]:
    return call(caller, "GET", "/retention").json or {}


def left(client: Client) -> set[str]:
    """Every month of those years that left something; later ones may be of what tests before had begun."""
    of_months = ("sheets", "attendanceBooks", "months", "overviews")
    found = {str(one.get("month")) for name in of_months for one in client.collection(name).stream()}
    return {month for month in found if month <= KEPT}


def past(year: int, *, deleting: bool = False) -> dict[str, Any]:
    return {"year": year, "sheets": 1, "books": 1, "deleting": deleting}


def test_years_that_were_kept_for_five_years_are_listed_and_no_others(call: Call) -> None:
    assert look(call) == {"years": 5, "past": [past(2019), past(2020)]}


def test_whoever_keeps_longer_is_asked_later(call: Call) -> None:
    answer = call(people.ITO, "PUT", "/retention", json={"years": 7})
    assert answer.json == {"years": 7, "past": []}
    assert call(people.ITO, "PUT", "/retention", json={"years": 6}).json["past"] == [past(2019)]  # type: ignore[index]
    too_short = call(people.ITO, "PUT", "/retention", json={"years": 4})
    assert (too_short.status_code, too_short.json["fields"][0]["field"]) == (422, "years")  # type: ignore[index]


def test_a_month_of_thousands_goes_task_by_task(parts: wiring.Parts) -> None:
    batch = parts.client.batch()
    Retentions(parts.client).put(batch, Retention(kept_from=KEPT), None)
    batch.commit()
    again: list[object] = []
    task = ForgettingRecords(parts.config, parts.client, again.append, at_once=2)
    before = 2 * 4  # of two months the sheet, the book, the month and its figures
    for done in (2, 4, 6):
        task.run()
        assert (len(documents(parts.client)), len(again)) == (before - done, done // 2)
    task.run()
    assert (documents(parts.client), len(again)) == (set(), 3)


def documents(client: Client) -> set[str]:
    """What is still there of months that need not be kept."""
    of_months = ("sheets", "attendanceBooks", "months", "overviews")
    every = [one for name in of_months for one in client.collection(name).stream()]
    return {one.reference.path for one in every if str(one.get("month")) < KEPT}


def test_what_must_be_kept_is_not_deleted(call: Call, parts: wiring.Parts) -> None:
    answer = call(people.ITO, "POST", "/retention/deletions", json={"year": 2021, "reason": "満了"})
    assert (answer.status_code, answer.json["code"]) == (409, "kept")  # type: ignore[index]
    assert left(parts.client) == {OLDER, OLD, KEPT}


def test_a_task_deletes_nothing_that_nobody_decided_on(parts: wiring.Parts) -> None:
    ForgettingRecords(parts.config, parts.client).run()
    assert left(parts.client) == {OLDER, OLD, KEPT}


@pytest.mark.parametrize(("kept_from", "chained"), [(KEPT, True), (None, False)])
def test_the_first_month_that_is_kept_is_chained_to_what_was_deleted(
    parts: wiring.Parts, kept_from: str | None, chained: bool
) -> None:
    confirmed = Confirmation(
        NOON, people.ITO.uid, Labels("0001", "佐藤 花子", "", "", "北小学校", {}), 1, "b" * 64, "a" * 64
    )
    sheet = Sheet(people.SUZUKI.id, KEPT, people.NORTH, MonthPlan({}, {}), confirmation=confirmed)
    batch = parts.client.batch()
    Sheets(parts.client).put(batch, None, sheet, NOON)
    Retentions(parts.client).put(batch, Retention(kept_from=kept_from), None)
    batch.commit()
    proof = Locking(parts.config, parts.client, parts.clock).proof(ITO, people.SUZUKI.id, KEPT)
    assert proof.chained is chained


def test_a_decision_is_carried_out_and_told_in_the_audit_trail(
    parts: wiring.Parts, suite: Ports, clock: HandClock, call: Call
) -> None:
    through = wiring.assemble(config.load(suites.environment(suite)), clock)
    forgetting = ForgettingRecords(through.config, through.client)
    desk = RetentionDesk(through.client, clock, through.settings, forgetting)
    desk.delete(ITO, 2020, "保管期間満了")
    eventually(lambda: left(parts.client) == {KEPT})
    edited = {each.reference.parent.parent.id for each in parts.client.collection_group("edits").stream()}
    assert edited == {f"{people.SATO.id}_202104"}
    assert look(call) == {"years": 5, "past": []}
    forgetting.run()  # a task that comes late
    assert left(parts.client) == {KEPT}
    entries = (
        parts.client.collection("audit").where(filter=FieldFilter("action", "==", "records.delete")).get()
    )
    assert [(one.get("actor"), one.get("reason"), one.get("after")) for one in entries] == [
        (people.ITO.uid, "保管期間満了", {"years": 5, "keptFrom": KEPT})
    ]

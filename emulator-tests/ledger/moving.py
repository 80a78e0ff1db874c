"""Two schools with patterns and calendars of their own, and somebody who is moved between them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from google.cloud.firestore import Client
from google.cloud.firestore_v1.base_query import FieldFilter
from werkzeug.test import TestResponse

import people
from dakoku.domain.plan import Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.store.people.employees import Employee, Employees
from dakoku.store.record.bulk import Bulk
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_ledger import wiring
from dakoku_ledger.organisation import OrganisationSetup
from dakoku_ledger.people.new_day import NewDay
from ledger.conftest import Call

NORTHERN, SOUTHERN = Pattern("北の日勤", 510, 1020), Pattern("南の日勤", 480, 990)
THURSDAY, TUESDAY, CLOSED = date(2026, 11, 12), date(2026, 11, 17), date(2026, 11, 19)


def two_schools(parts: wiring.Parts) -> dict[str, str]:
    """North works from 8:30 to 17:00; south from 8:00 to 16:30, and is closed on 19 November. The ids of the
    patterns, by department."""
    setup, made = OrganisationSetup(parts.client, parts.clock), {}
    for code, name, department_id, pattern in (
        ("0100", "北小学校", people.NORTH, NORTHERN),
        ("0200", "南小学校", people.SOUTH, SOUTHERN),
    ):
        made[department_id] = setup.save_pattern("test", pattern, department_id=department_id).id
        setup.save_department("test", code, name, default_pattern_id=made[department_id])
    days = {CLOSED.isoformat(): {"kind": "holiday", "name": "開校記念日"}}
    parts.client.document(f"calendars/{people.SOUTH}_2026").set({"days": days})
    return made


def worked(parts: wiring.Parts, days: Iterable[date]) -> None:
    """Sato was in from 8:00 to 18:00 on each of the days."""
    rules = parts.settings.organisation().rules
    taps = ((PunchType.IN, 480), (PunchType.OUT, 1080))
    punches = [
        Punch(f"{day:%m%d}{kind}", kind, rules.instant(day, minute), Source.TERMINAL)
        for day in days
        for kind, minute in taps
    ]
    Bulk(parts.client, rules, parts.clock).apply_many(sato(parts.client), punches)


def transfer(call: Call, since: str, department_id: str = people.SOUTH) -> TestResponse:
    """Sato is moved."""
    path = f"/employees/{people.SATO.id}/transfers"
    return call(people.ITO, "POST", path, json={"departmentId": department_id, "from": since})


def moved(call: Call, since: str, department_id: str = people.SOUTH) -> dict[str, Any]:
    """The same, and it goes well."""
    response = transfer(call, since, department_id)
    assert response.status_code == 201, response.text
    return response.json or {}


def new_day(parts: wiring.Parts) -> int:
    """What the schedule does."""
    return NewDay(parts.client, parts.clock, parts.settings).run()


def midnight(day: date) -> datetime:
    """Five past midnight in Japan, when the schedule comes."""
    return datetime.fromisoformat(f"{day}T00:05:00+09:00")


def sato(client: Client) -> Employee:
    """As stored."""
    found = Employees(client).get(people.SATO.id)
    assert found is not None
    return found


def sheet(client: Client, month: str = "2026-11") -> Sheet:
    """Sato's."""
    stored = Sheets(client).get(people.SATO.id, month)
    assert stored is not None
    return stored.value


def trail(client: Client, employee_id: str = people.SATO.id) -> list[dict[str, Any]]:
    """The audit of somebody, in order."""
    about = FieldFilter("subject", "==", f"employees/{employee_id}")
    entries = [one.to_dict() for one in client.collection("audit").where(filter=about).stream()]
    return sorted(entries, key=lambda entry: entry["at"])

"""Three departments, each with one of everything that belongs to a department."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from google.cloud.firestore import Client

import people
from clocks import NOON, HandClock
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.triggers import Reason, Triggers
from dakoku.platform.firestore import commit, retried
from dakoku.store.arranging.planner import plan_month
from dakoku.store.confirming import over_notices
from dakoku.store.confirming.over_notices import Facts, OverNotice, Prepared
from dakoku.store.people.employees import Employees
from dakoku.store.punching.receipts import Receipt, Receipts, Status
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_ledger.organisation import OrganisationSetup
from people import Documents, identifier

BEFORE_THE_BOUNDARY = datetime(2026, 11, 16, 19, tzinfo=UTC)  # 04:00 on the 17th in Japan
AT = {"createdAt": NOON, "until": None, "from": NOON}


@dataclass(frozen=True)
class Place:
    """A department by its English name; what belongs to it has ids that begin with it."""

    name: str
    code: str

    @property
    def id(self) -> str:
        return identifier(self.name)

    def its(self, what: str) -> str:
        """The id of its employee, leave, …"""
        return identifier(f"{self.name}{what}")

    @property
    def employee(self) -> people.Employee:
        """Somebody who works there."""
        one = people.employee(self.its("employee"), f"9{self.code}", f"{self.name}の職員", "ショクイン")
        return replace(one, department=self.id)


NORTH, SOUTH, EAST = Place("north", "0100"), Place("south", "0200"), Place("east", "0300")
PLACES = (NORTH, SOUTH, EAST)


def furnish(client: Client) -> None:
    """All three, and Tanaka administers the first two."""
    batch = client.batch()
    member = people.member("departmentAdmin", departments=[NORTH.id, SOUTH.id])
    batch.set(client.document(f"members/{people.TANAKA.uid}"), member)
    for place in PLACES:
        for path, document in _documents(place).items():
            batch.set(client.document(path), document)
    batch.commit()
    for place in PLACES:
        OrganisationSetup(client, HandClock()).save_department("test", place.code, place.name)
        retried(partial(_record, client, place))


def _documents(place: Place) -> Documents:
    whose = {"employeeId": place.employee.id, "departmentId": place.id}
    tablet = people.terminal(place.its("tablet"), place.id)
    day, minutes = {"date": "2026-11-24"}, {"start": 600, "end": 660}
    pair = ["2026-11-21", "2026-11-25"]
    return {
        f"departments/{place.id}": people.department(place.code, place.name, int(place.code)),
        f"employees/{place.employee.id}": people.employment(place.employee),
        f"terminals/{tablet.id}": people.enrolment(tablet),
        f"patterns/{place.its('pattern')}": {
            "name": "日勤",
            "departmentId": place.id,
            "start": 510,
            "end": 1020,
            "breaks": [],
            "active": True,
        },
        f"announcements/{place.id}": {"items": [{"id": place.its("note"), "title": "-", "body": "-", **AT}]},
        f"leaves/{place.its('leave')}": {**whose, **day, **minutes, "kind": "年休", "patternId": None},
        f"trips/{place.its('trip')}": {**whose, **day, **minutes, "place": "-", "purpose": "-"},
        f"substitutions/{place.its('pair')}": {
            **whose,
            **dict(zip(("workOn", "offOn"), pair, strict=True)),
            "dates": pair,
            "months": ["2026-11"],
            "workPatternId": None,
            "offPatternId": None,
        },
        f"selfcheckRounds/{place.its('round')}": {
            "departmentId": place.id,
            "dates": ["2026-11-20"],
            "until": "2026-11-20",
            "employeeIds": None,
            "activities": ["授業"],
        },
        f"incidents/{place.its('incident')}": {
            "kind": "restored",
            "terminalId": tablet.id,
            "departmentId": place.id,
            "at": NOON,
            "receivedAt": NOON,
            "details": {"punches": 1},
        },
        f"overviews/{place.id}_202611": {
            "departmentId": place.id,
            "month": "2026-11",
            "at": NOON,
            "state": "open",
            **dict.fromkeys(("people", "overtime", "overMonth", "overAverage", "overSpecial", "lacking"), 0),
            "foreseen": {"month": 0, "average": 0},
        },
        f"months/{place.id}_202609": {
            "departmentId": place.id,
            "month": "2026-09",
            "state": "confirmed",
            "generation": 1,
            **dict.fromkeys(("targets", "people", "asked", "digest")),
        },
        f"overNotices/{place.employee.id}_202609": over_notices.shape(_notice(place)),
        f"reports/{place.its('report')}": {
            **whose,
            "kind": "month",
            "params": {"employeeId": place.employee.id, "month": "2026-11"},
            "byOwner": False,
            "language": "ja",
            "name": "-.xlsx",
            "requestedBy": "ito",
            "requestedByName": "-",
            "status": "waiting",
            **dict.fromkeys(("done", "total"), 0),
            **dict.fromkeys(("file", "size", "code", "message", "finishedAt")),
            "createdAt": NOON,
        },
    }


def _notice(place: Place) -> OverNotice:
    """A letter whose first issue is ready."""
    return OverNotice(
        employee_id=place.employee.id,
        department_id=place.id,
        month="2026-09",
        generation=1,
        labels=dict.fromkeys(("code", "name", "position", "department"), "-"),
        triggers=Triggers(),
        reasons=(Reason.ABOVE,),
        facts=Facts(4801, 0, 4801, 0, 14000, 20, 4801, {}),
        made_at=NOON,
        prepared=Prepared("notices/-.xlsx", 1),
    )


def _record(client: Client, place: Place) -> None:
    """A month with an arrival before the day boundary, whatever the suite still does for the test before."""
    employee = Employees(client).get(place.employee.id)
    assert employee is not None
    key = place.its("punch")
    punch = Punch(key, PunchType.IN, BEFORE_THE_BOUNDARY, Source.TERMINAL)
    plan = plan_month(client, employee, "2026-11")
    batch = client.batch()
    sheet = Sheet(employee.id, "2026-11", place.id, plan, punches={key: punch})
    Sheets(client).put(batch, Sheets(client).get(employee.id, "2026-11"), sheet, NOON)
    receipt = Receipt(key, employee.id, place.id, None, punch.source, punch.type, punch.at, Status.ACCEPTED)
    Receipts(client).overwrite(batch, replace(receipt, attempt=1), NOON)
    batch.set(client.document(f"punches/{key}"), _sent(place, punch))
    commit(batch)


def _sent(place: Place, punch: Punch) -> dict[str, object]:
    """The punch as it came."""
    return {
        "punchId": punch.id,
        "attempt": 1,
        "employeeId": place.employee.id,
        "departmentId": place.id,
        "terminalId": None,
        "source": "self",
        "type": punch.type.value,
        "at": punch.at,
        "offline": False,
        "clock": {"wall": 0, "offset": None, "syncedWall": None, "monotonic": None},
        "seal": None,
        "arrivedAt": punch.at,
    }

"""Runs as a test sees them: what Jobcan has, a queue that is worked by hand, and what came of it."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from flask.testing import FlaskClient
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from clocks import NOON
from dakoku.domain.declared import Declared
from dakoku.domain.zone import month_of
from dakoku.platform.errors import Unavailable
from dakoku.store.pulls.connections import connection_path
from dakoku.store.record.derivation import derive
from dakoku.store.record.forms import Form
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_sync import background, wiring
from sync.asking import URL, headers
from sync.clients import SECRET
from tools.jobcan.office import Office, Record
from tools.jobcan.standin import StandIn

TODAY = date(2026, 11, 20)
DAY = date(2026, 11, 18)  # a Wednesday
RUNS = "/api/sync/runs"
SATO, SUZUKI, NOBODY = 11, 12, 13
"""Ids at Jobcan: two who are employees here, and one whose code nobody has."""
ATTEMPTS = 3


def office(first: date = DAY, last: date = DAY) -> Office:
    """All three come at half past eight and leave at half past five, without a break, from first to last."""
    made = Office([person(SATO, "0001"), person(SUZUKI, "0002"), person(NOBODY, "2")])
    for day in (first + timedelta(days=n) for n in range((last - first).days + 1)):
        made.adits[day] = [adit(who, day, at) for who in (SATO, SUZUKI, NOBODY) for at in ("08:30", "17:30")]
        made.work[day] = dict.fromkeys((SATO, SUZUKI, NOBODY), 540)
    return made


def person(external_id: int, code: str) -> Record:
    """Somebody as Jobcan lists them."""
    return {"id": external_id, "code": code, "last_name": "田中", "first_name": str(external_id)}


def adit(who: int, day: date, at: str) -> Record:
    """A punch as Jobcan has it, of a type that is told by its place."""
    return {"employee_id": who, "group_id": 1, "recorded_at": f"{day.isoformat()}T{at}:00+09:00"}


def adits(made: Office, who: int, day: date, *times: str) -> None:
    """Somebody's punches of a date are these now."""
    others = [one for one in made.adits.get(day, []) if one["employee_id"] != who]
    made.adits[day] = [*others, *(adit(who, day, at) for at in times)]


@dataclass
class HandQueue:
    """A task queue of a test's own: it holds what is handed out until the test has it worked on."""

    waiting: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    every: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)

    def __call__(self, function: str, work: Mapping[str, Mapping[str, Any]]) -> None:
        fresh = [(function, data) for name, data in work.items() if name not in self.names]
        self.names |= set(work)
        self.waiting += fresh
        self.every += fresh


@dataclass
class Pulls:
    """A connection with everything around it."""

    api: FlaskClient
    made: wiring.Parts
    queue: HandQueue
    database: Client
    standin: StandIn

    @property
    def office(self) -> Office:
        """What Jobcan has."""
        return self.standin.office

    @property
    def calls(self) -> Sequence[str]:
        """What Jobcan was asked."""
        return self.standin.calls

    def __post_init__(self) -> None:
        self.pulling = background.make_pulling(self.made)
        self.entering = background.make_entering(self.made)

    def beside(self) -> "Pulls":
        """The same in another window."""
        return replace(self, api=wiring.make_app(self.made).test_client())

    def connect(self, client_id: str = "good", **other: Any) -> str:
        """A connection to Jobcan: its id."""
        body = {"name": "市立学校", "clientId": client_id, "secret": SECRET, **other}
        response = self.api.post(URL, json=body, headers=headers(people.ITO))
        assert response.status_code == 201, response.text
        return str((response.json or {})["id"])

    def settle(self, connection_id: str) -> None:
        """As if a run of all forty days had entered everybody who was matched by now: nobody is due."""
        self.database.document(connection_path(connection_id)).update({"settledAt": self.made.clock()})

    def start(self, connection_id: str, first: date = DAY, last: date = DAY) -> str:
        """A run by Ito's hand, none of it worked on yet: its id."""
        response = self.ask(connection_id, first, last)
        assert response.status_code == 202, response.text
        return str((response.json or {})["id"])

    def ask(self, connection_id: str, first: date = DAY, last: date = DAY) -> TestResponse:
        """What Ito is answered who wants a run."""
        body = {"from": first.isoformat(), "to": last.isoformat()}
        return self.api.post(f"{URL}/{connection_id}/runs", json=body, headers=headers(people.ITO))

    def pull(self, connection_id: str, first: date = DAY, last: date = DAY) -> dict[str, Any]:
        """A whole run, as it is shown then."""
        run_id = self.start(connection_id, first, last)
        self.work()
        return self.run(run_id)

    def work(self) -> None:
        """Work until nothing waits; what may pass is tried again, three times in all."""
        while self.queue.waiting:
            self.attempt(*self.queue.waiting.pop(0))

    def attempt(self, function: str, data: Mapping[str, Any]) -> None:
        """One task, until it succeeds."""
        for before in range(ATTEMPTS):
            with suppress(Unavailable):
                return self.once(function, data, last=before == ATTEMPTS - 1)
        return None

    def once(self, function: str, data: Mapping[str, Any], *, last: bool = False) -> None:
        """One attempt at a task."""
        run = {"pulldays": self.pulling.run, "enterdays": self.entering.run}[function]
        run(data["runId"], data["slice"], last_attempt=last)

    def run(self, run_id: str) -> dict[str, Any]:
        """A run as Ito sees it."""
        response = self.api.get(f"{RUNS}/{run_id}", headers=headers(people.ITO))
        assert response.status_code == 200, response.text
        return dict(response.json or {})

    def matching(self, connection_id: str) -> dict[str, Any]:
        """Who is who, as Ito sees it."""
        response = self.api.get(f"{URL}/{connection_id}/matching", headers=headers(people.ITO))
        return dict(response.json or {})

    def pair(self, connection_id: str, external_id: int, employee_id: str | None) -> None:
        """Ito decides who somebody is, or ends it."""
        body = {"employeeId": employee_id, "reason": "本人に確認した"}
        url = f"{URL}/{connection_id}/matching/{external_id}"
        response = self.api.put(url, json=body, headers=headers(people.ITO))
        assert response.status_code == 200, response.text

    def sheet(self, who: people.Employee, day: date = DAY) -> Sheet | None:
        """Somebody's month."""
        stored = Sheets(self.database).get(who.id, month_of(day))
        return stored.value if stored else None

    def correct(self, who: people.Employee, day: date, start: int, end: int) -> None:
        """Somebody's 始業 and 終業 are written in by hand."""
        stored = Sheets(self.database).get(who.id, month_of(day))
        assert stored is not None
        form, rules = Form(Declared(start=start, end=end)), self.made.settings.organisation().rules
        sheet = replace(stored.value, forms={**stored.value.forms, day: form})
        (after,) = derive({sheet.month: sheet}, rules, [day]).book.values()
        batch = self.database.batch()
        Sheets(self.database).put(batch, stored, after, NOON)
        batch.commit()

    def times(self, who: people.Employee, day: date = DAY) -> tuple[int | None, int | None]:
        """始業 and 終業 in somebody's sheet."""
        sheet = self.sheet(who, day)
        found = sheet.days.get(day, {}) if sheet else {}
        return found.get("start"), found.get("end")


def told(run: Mapping[str, Any]) -> list[tuple[str | None, str, str, str | None]]:
    """The lines of a run: code, date, outcome, reason."""
    return [(one["code"], one["date"], one["outcome"], one["reason"]) for one in run["lines"]]


def counted(run: Mapping[str, Any]) -> Sequence[int]:
    """Pulled, changed, unchanged, skipped, failed."""
    names = ("pulled", "changed", "unchanged", "skipped", "failed")
    return [run["counts"][name] for name in names]

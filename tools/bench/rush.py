"""A morning rush: three hundred people of one department, thirty-two at a time.

Against bare round trips of the same size (ADR 7): the same four documents read in one call and the same three
written in one batch, with nothing to decide, no conditions, and nobody else at the same documents.
"""

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from google.cloud.firestore import Client

from dakoku.domain.punch import PunchType
from dakoku.platform.ids import new_id
from dakoku.store.people.employees import Employee
from dakoku.store.punching.punches import SentPunch
from dakoku.store.punching.receipts import Receipt, Status
from dakoku_punch import wiring
from tools.bench import staff
from tools.bench.table import Line

PEOPLE = 300
AT_A_TIME = 32
_COLLECTIONS = ("sheets", "presence", "receipts")
Item = TypeVar("Item")


@dataclass(frozen=True)
class Bare:
    """One batch: the documents to read, and what to write elsewhere."""

    reads: Sequence[Any]
    writes: Sequence[tuple[Any, dict[str, Any]]]


def measure(parts: wiring.Parts) -> list[Line]:
    """Three rushes, each between two runs of bare batches; the median counts, since machines have moods."""
    people = staff.staff(parts.client, PEOPLE)
    settle = wiring.make_settler(parts).punch
    taps = [(PunchType.IN, at) for at in (-1440, 0)] + [(PunchType.BREAK_START, 60), (PunchType.OUT, 120)]
    sent = [_taps(parts, people, kind, timedelta(minutes=minutes)) for kind, minutes in taps]
    _together(settle, sent[0])  # so that every sheet exists, as on any day but a month's first
    rounds = [_round(parts.client, people, settle, one) for one in sent[1:]]
    failed = sum(one.failed for one in rounds)
    rush = sorted(rounds, key=lambda one: one.ratio)[len(rounds) // 2]
    return [
        Line("failures in rushes of 300", failed, 0, "punches"),
        Line("rush against bare round trips", rush.ratio, 0.5, "", rush.note, at_least=True),
    ]


@dataclass(frozen=True)
class Round:
    """Seconds that a rush took, and that as many bare batches took around it."""

    rush: float
    bare: float
    failed: int

    @property
    def ratio(self) -> float:
        """The rush's throughput to that of the bare batches."""
        return self.bare / self.rush

    @property
    def note(self) -> str:
        """In punches and batches per second."""
        return f"({PEOPLE / self.rush:.0f}/s to {PEOPLE / self.bare:.0f}/s)"


def _round(
    client: Client, people: Sequence[Employee], settle: Callable[[SentPunch], Receipt], sent: list[SentPunch]
) -> Round:
    statuses: list[Status] = []
    bare = _batches(client, people)
    before = _together(lambda one: _bare(client, one), bare)
    rush = _together(lambda one: statuses.append(settle(one).status), sent)
    after = _together(lambda one: _bare(client, one), bare)
    return Round(rush, (before + after) / 2, PEOPLE - statuses.count(Status.ACCEPTED))


def _taps(
    parts: wiring.Parts, people: Sequence[Employee], kind: PunchType, later: timedelta
) -> list[SentPunch]:
    return [staff.tap(parts.keyring, person, kind, staff.TODAY + later) for person in people]


def _together(work: Callable[[Item], object], items: Sequence[Item]) -> float:
    """Seconds for all of them, thirty-two at a time. Raises what any of them raises."""
    began = time.perf_counter()
    with ThreadPoolExecutor(AT_A_TIME) as pool:
        list(pool.map(work, items))
    return time.perf_counter() - began


def _batches(client: Client, people: Sequence[Employee]) -> list[Bare]:
    """What settling reads and writes for each."""
    found = {
        name: {one.get("employeeId"): one for one in client.collection(name).stream()}
        for name in _COLLECTIONS
    }
    return [_of(client, person.id, *(found[name][person.id] for name in _COLLECTIONS)) for person in people]


def _of(client: Client, employee_id: str, sheet: Any, presence: Any, receipt: Any) -> Bare:
    reads = [
        client.document(f"receipts/{new_id()}"),
        client.document(f"employees/{employee_id}"),
        client.document(f"credentials/{employee_id}"),
        sheet.reference,
    ]
    writes = [_day_of(sheet.to_dict()), presence.to_dict(), receipt.to_dict()]
    targets = [client.collection(f"bare-{name}").document(employee_id) for name in _COLLECTIONS]
    return Bare(reads, list(zip(targets, writes, strict=True)))


def _day_of(sheet: dict[str, Any]) -> dict[str, Any]:
    """What a punch changes in a sheet."""
    day, punch = max(sheet["days"].items()), max(sheet["punches"].items())
    return {"days": dict([day]), "punches": dict([punch]), "totals": sheet["totals"]}


def _bare(client: Client, one: Bare) -> None:
    list(client.get_all(one.reads))
    batch = client.batch()
    for reference, document in one.writes:
        batch.set(reference, document)
    batch.commit()

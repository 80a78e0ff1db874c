"""A thousand sheets confirmed, as many at a time as the queue hands out, against as many bare transactions.

A bare transaction reads one sheet and locks it: nothing is checked, chained or counted.
"""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from time import perf_counter
from typing import Any, TypeVar

from google.cloud.firestore import Client, Transaction

from dakoku.platform.config import Config
from dakoku.platform.firestore import in_transaction
from dakoku.store.confirming.months import Months, State
from dakoku.store.organisation.settings import Settings
from dakoku.store.record.sheets import Sheets
from dakoku_ledger.confirming.closing import Closing
from dakoku_ledger.confirming.desk import ConfirmationDesk
from dakoku_ledger.confirming.following import Following, groups
from tools.bench import staff
from tools.bench.growth.copies import Copier, Copies
from tools.bench.growth.filling import client_of
from tools.bench.growth.samples import sampled
from tools.bench.growth.world import LAST_MONTH, ORGANISATION_ADMIN
from tools.bench.table import Line

PEOPLE = 1000
Item = TypeVar("Item")
_AT_A_TIME = 10  # of `followmonth`


def measure(config: Config, people: int = PEOPLE) -> list[Line]:
    """Of one department: the worst there is."""
    client: Copier = client_of(Copier, f"{config.project}-confirming")
    usual, _ = sampled(client_of(Copier, f"{config.project}-confirming-samples"))
    department_id, targets = _filled(client, usual.sheets, people)
    bare = _together(lambda one: _locked(client, one), targets)
    phases = _confirmed(config, client, department_id, targets)
    ours = sum(phases)
    note = f"({' + '.join(f'{phase:.1f}' for phase in phases)} s to {bare:.1f} s: asked, followed, closed)"
    return [Line(f"confirming {people:,} sheets against bare transactions", ours / bare, 2, "×", note)]


def _filled(client: Copier, sheets: Sequence[Any], people: int) -> tuple[str, list[str]]:
    everybody = staff.staff(client, people)
    with Copies(client) as copies:
        for person in everybody:
            whose = {"employeeId": person.id, "departmentId": person.department_id}
            for sheet in sheets:
                copies.add(sheet, f"sheets/{person.id}_{sheet.name[-6:]}", **whose)
    return everybody[0].department_id, [person.id for person in everybody]


def _locked(client: Client, employee_id: str) -> None:
    """Another month's, so that none is confirmed before."""
    reference = Sheets(client).reference(employee_id, "2026-11")

    def change(transaction: Transaction) -> None:
        reference.get(transaction=transaction)
        transaction.update(reference, {"locked": True})

    in_transaction(client, change)


def _confirmed(config: Config, client: Client, department_id: str, targets: Sequence[str]) -> list[float]:
    """Seconds of the order, with its check, of the sheets' tasks, and of the closing."""
    settings = Settings(client, staff.clock)
    desk = ConfirmationDesk(config, client, staff.clock, settings, hand_over=lambda *_: None)
    following = Following(config, client, staff.clock, close=lambda *_: None)
    laps = [perf_counter()]
    month = desk.confirm(ORGANISATION_ADMIN, department_id, LAST_MONTH, targets, "計測のため")
    laps.append(perf_counter())
    _together(lambda group: following.run(group, department_id, LAST_MONTH), groups(targets))
    laps.append(perf_counter())
    Closing(config, client, staff.clock, settings).run(department_id, LAST_MONTH, month.generation)
    laps.append(perf_counter())
    state = Months(client).get(department_id, LAST_MONTH).value.state
    if state is not State.CONFIRMED:
        raise RuntimeError(f"the month is {state}")
    return [end - begin for begin, end in pairwise(laps)]


def _together(work: Callable[[Item], object], items: Iterable[Item]) -> float:
    """Seconds for all of them. Raises what any of them raises."""
    began = perf_counter()
    with ThreadPoolExecutor(_AT_A_TIME) as pool:
        list(pool.map(work, items))
    return perf_counter() - began

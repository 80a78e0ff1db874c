"""Forty days of a thousand people out of Jobcan: what is asked there, read and written here.

Counted, not timed: how long a run takes is what the provider allows, three requests a second. Three runs: the
first, the same again, and the one of the next night.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from dakoku.platform.config import Config
from dakoku.platform.encryption import encrypt
from dakoku.platform.firestore import in_transaction
from dakoku.platform.identity import Principal, Role
from dakoku.platform.ids import new_id
from dakoku.store.pulls.connections import Connection, Connections, connection_path
from dakoku_sync import background, wiring
from dakoku_sync.asking.patience import Patience
from dakoku_sync.pulling.dates import MOST_DAYS, nightly
from tools.bench import staff
from tools.bench.counting import CountingClient, Tally
from tools.bench.table import Line
from tools.jobcan.clients import DEVELOPMENT
from tools.jobcan.office import Office, example
from tools.jobcan.server import running
from tools.jobcan.standin import StandIn

PEOPLE = 1000
_A_DATE = 42 + 11  # pages: four punches of everybody, the last person of each put back; and the summaries
_ADMIN = Principal("bench", Role.ORGANISATION_ADMIN)
_RULES = staff.ORGANISATION.rules


@dataclass(frozen=True)
class _Cost:
    """What a run took."""

    requests: int
    documents: Tally


@dataclass(frozen=True)
class Runs:
    """The three."""

    first: _Cost
    again: _Cost
    night: _Cost


def runs(settings: Config, client: CountingClient, people: int) -> Runs:
    """Of so many people."""
    with _pull(settings, client, people) as pull:
        first, again = pull.cost(staff.TODAY), pull.cost(staff.TODAY, by_hand=True)
        return Runs(first, again, pull.cost(staff.TODAY + timedelta(days=1)))


def lines(made: Runs) -> list[Line]:
    """Of a thousand people."""
    asked = _A_DATE * MOST_DAYS + 15  # and the people, and tokens
    first, again, night = made.first.documents, made.again.documents, made.night.documents
    return [
        Line(f"requests for {MOST_DAYS} days of {PEOPLE:,} people", made.first.requests, asked, ""),
        Line(
            "reads of the first pull",
            first.reads,
            11 * PEOPLE,
            "documents",
            "six of each for finding nothing",
        ),
        Line("writes of the first pull", first.writes, (MOST_DAYS + 4) * PEOPLE, "documents"),
        Line("reads of the same again", again.reads, 1.5 * PEOPLE, "documents"),
        Line("writes of the same again", again.writes, MOST_DAYS + 5, "documents", "its log"),
        Line("reads of the next night's", night.reads, 6 * PEOPLE, "documents"),
        Line("writes of the next night's", night.writes, 2.2 * PEOPLE, "documents"),
    ]


@contextmanager
def _pull(settings: Config, client: CountingClient, people: int) -> Iterator["_Pull"]:
    """So many, here and in Jobcan."""
    staff.staff(client, people)
    first = _RULES.work_date(staff.TODAY) - timedelta(days=MOST_DAYS)
    with running(DEVELOPMENT, office=_office(people, first)) as standin:
        config = replace(settings, jobcan_api=standin.url, jobcan_auth=standin.url)
        yield _Pull(config, client, standin)


@dataclass
class _Queue:
    """Tasks that wait."""

    waiting: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)

    def __call__(self, function: str, work: Mapping[str, Mapping[str, Any]]) -> None:
        self.waiting += [(function, data) for data in work.values()]


class _Pull:
    """A connection, and runs of it."""

    def __init__(self, config: Config, client: CountingClient, standin: StandIn) -> None:
        self._client, self._standin, self._queue, self._now = client, standin, _Queue(), staff.TODAY
        made = wiring.assemble(config, lambda: self._now, self._queue, _impatient, client)
        self._starting = made.starting
        self._tasks = {
            "pulldays": background.make_pulling(made).run,
            "enterdays": background.make_entering(made).run,
        }
        self._connection = _connected(client, config.connection_key)

    def cost(self, now: datetime, *, by_hand: bool = False) -> _Cost:
        """A run of the forty days before an instant, from its start to its end."""
        self._now, self._client.tally = now, Tally()
        before = self._requests
        if by_hand:
            span = nightly(self._starting.today)
            self._starting.by_hand(_ADMIN, self._connection.id, *span)
        elif not self._starting.by_clock(self._connection):
            raise RuntimeError("this night was pulled already")
        while self._queue.waiting:
            function, data = self._queue.waiting.pop(0)
            self._tasks[function](data["runId"], data["slice"], last_attempt=False)
        return _Cost(self._requests - before, self._client.tally)

    @property
    def _requests(self) -> int:
        return len(self._standin.calls) + len(self._standin.asked)


def _impatient() -> Patience:
    """As often as it can."""
    return Patience(per_second=1_000_000)


def _office(people: int, first: date) -> Office:
    """Everybody, with the codes that the staff has; one date more than a run has, for the next night."""
    made = example(people, first, MOST_DAYS + 1)
    for number, person in enumerate(made.employees):
        person["code"] = f"{number:04}"
    return made


def _connected(client: CountingClient, key: str) -> Connection:
    api, connection_id = next(iter(DEVELOPMENT.values())), new_id()
    secret = encrypt(key, api.secret, connection_path(connection_id))
    made = Connection(connection_id, "計測", api.id, secret, True, staff.TODAY, staff.TODAY)  # noqa: FBT003
    in_transaction(client, lambda transaction: Connections(client).create(transaction, made))
    return made

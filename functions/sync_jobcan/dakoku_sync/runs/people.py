"""A run's first slice: whom the provider has, and who they are here."""

from datetime import datetime

from google.cloud import firestore

from dakoku.platform.firestore import commit, retried
from dakoku.store.people.codes import Codes
from dakoku.store.pulls.connections import Connection, Connections
from dakoku.store.pulls.matches import Match, Matches
from dakoku.store.pulls.matchings import Matchings
from dakoku.store.pulls.slices import Line, LineOutcome, Slice, Stage
from dakoku.store.terminal.rosters import Rosters
from dakoku_sync import matches
from dakoku_sync.matching import match
from dakoku_sync.providers import Provider
from dakoku_sync.pulled import Failure, People

_AT_ONCE = 400  # writes of one commit


def matched(client: firestore.Client, connection: Connection, provider: Provider, now: datetime) -> Slice:
    """Match by code whoever is not matched yet. `due` are those whom no run has entered for all dates."""
    people = provider.decoder.people(provider.reader.people())
    every = retried(lambda: _remember(client, connection.id, people, now))
    due = (one.employee_id for one in every if _is_due(one, connection))
    lines = tuple(failed(one) for one in people.failures)
    return Slice(Stage.READ, 0, at=now, due=tuple(sorted(due)), lines=lines)


def failed(failure: Failure) -> Line:
    """What could not be read, as a line of the log."""
    return Line(
        LineOutcome.FAILED,
        None,
        failure.external_id,
        failure.day,
        failure.trouble.value,
        failure.detail,
    )


def _remember(client: firestore.Client, connection_id: str, people: People, now: datetime) -> list[Match]:
    """All matches, new ones among them. Raises `Outrun` when somebody was matched meanwhile."""
    stored = Matches(client).all()
    before = matches.known(
        connection_id,
        [one.value for one in stored.values()],
        {one.id for one in Connections(client).all()},
        {one.code: one.employee_id for one in Rosters(client).everybody()},
        Codes(client).former(),
    )
    found = match(people.people, before)
    new = matches.made(connection_id, people, found, before, now)
    for start in range(0, len(new), _AT_ONCE):
        batch = client.batch()
        for one in new[start : start + _AT_ONCE]:
            known = stored.get(one.employee_id)
            Matches(client).put(batch, one, known.revision if known else None)
        commit(batch)
    Matchings(client).keep(matches.remembered(connection_id, people, found, before, now))
    return [*(one.value for one in stored.values()), *new]


def _is_due(one: Match, connection: Connection) -> bool:
    settled = connection.settled_at
    own = one.connection_id == connection.id and not one.ended
    return own and (settled is None or one.at > settled)

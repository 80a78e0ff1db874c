"""Between what matching knows and finds, and how the store keeps both. Pure."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from dakoku.store.pulls import matchings
from dakoku.store.pulls.matches import Match
from dakoku_sync.matching import Clash, Conflict, Known, Matching, Unmatched
from dakoku_sync.pulled import People


def known(
    connection_id: str,
    matches: Iterable[Match],
    standing: Collection[str],
    codes: Mapping[str, str],
    former: Mapping[str, str],
) -> Known:
    """What a connection's people are matched against. `codes` and `former`: code → employee id; `standing`:
    the ids of all connections, for a match of one that was deleted binds nobody."""
    every = [one for one in matches if one.connection_id in standing]
    own = [one for one in every if one.connection_id == connection_id]
    return Known(
        codes=codes,
        former=former,
        matched={one.external_id: one.employee_id for one in own if not one.ended},
        elsewhere={
            one.employee_id: one.connection_id
            for one in every
            if one.connection_id != connection_id and not one.ended
        },
        ended=frozenset((one.external_id, one.employee_id) for one in own if one.ended),
    )


def made(connection_id: str, people: People, found: Matching, before: Known, now: datetime) -> list[Match]:
    """The matches that are new."""
    codes = {person.external_id: person.code for person in people.people}
    new = {key: whose for key, whose in found.matched.items() if key not in before.matched}
    return [Match(whose, connection_id, key, codes[key], now) for key, whose in new.items()]


def remembered(
    connection_id: str, people: People, found: Matching, before: Known, now: datetime
) -> matchings.Matching:
    """What could not be matched, as it is kept."""
    return matchings.Matching(
        connection_id=connection_id,
        at=now,
        people=len(people.people),
        unmatched=tuple(_unmatched(one) for one in found.unmatched),
        conflicts=tuple(_conflict(one, before) for one in found.clashes),
        fields=people.fields,
    )


def _unmatched(one: Unmatched) -> matchings.Unmatched:
    near = tuple(matchings.NearMiss(each.employee_id, each.code, each.differs) for each in one.near)
    return matchings.Unmatched(one.person.external_id, one.person.code, one.person.name, near)


def _conflict(one: Clash, before: Known) -> matchings.Conflict:
    theirs = before.elsewhere.get(one.employee_id) if one.kind is Conflict.OTHER_CONNECTION else None
    person = one.person
    return matchings.Conflict(person.external_id, person.code, person.name, one.kind, one.employee_id, theirs)

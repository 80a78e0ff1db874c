"""A connection's matching as it stands now: the last run's findings, less what was decided since. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from dakoku.store.pulls.matches import Match
from dakoku.store.pulls.matchings import Conflict, Matching, Unmatched
from dakoku_sync import matching


@dataclass(frozen=True, slots=True)
class View:
    """`at`: when the provider's people were last read, or None before the first run. `missing`: ids of ours
    whom no connection reaches."""

    at: datetime | None
    matched: tuple[Match, ...]
    unmatched: tuple[Unmatched, ...]
    conflicts: tuple[Conflict, ...]
    fields: tuple[str, ...]
    more: int
    missing: frozenset[str]


def view(
    connection_id: str,
    last: Matching | None,
    matches: Iterable[Match],
    standing: Mapping[str, object],
    serving: Iterable[str],
) -> View:
    """`standing`: connections by id; matches of others bind nobody. `serving`: ids of who is in service."""
    every = [one for one in matches if one.connection_id in standing]
    own = [one for one in every if one.connection_id == connection_id]
    matched = sorted((one for one in own if not one.ended), key=lambda one: (one.code, one.external_id))
    here = {one.external_id for one in matched}
    unmatched = [one for one in last.unmatched if one.external_id not in here] if last else []
    conflicts = [one for one in last.conflicts if one.external_id not in here] if last else []
    named = here | {one.external_id for one in unmatched} | {one.external_id for one in conflicts}
    conflicts += [
        _ended(one) for one in own if one.ended and _since(one, last) and one.external_id not in named
    ]
    return View(
        at=last.at if last else None,
        matched=tuple(matched),
        unmatched=tuple(unmatched),
        conflicts=tuple(conflicts),
        fields=last.fields if last else (),
        more=last.more if last else 0,
        missing=frozenset(serving) - {one.employee_id for one in every if not one.ended},
    )


def code_of(external_id: str, last: Matching | None, matches: Iterable[Match]) -> str | None:
    """The code of one of a provider's people as it was last seen; None for nobody that is known."""
    every: list[Unmatched | Conflict | Match] = [*last.unmatched, *last.conflicts] if last else []
    return next((one.code for one in [*every, *matches] if one.external_id == external_id), None)


def _since(one: Match, last: Matching | None) -> bool:
    """Whether the last matching does not know of it yet."""
    return last is None or one.at > last.at


def _ended(one: Match) -> Conflict:
    return Conflict(one.external_id, one.code, "", matching.Conflict.ENDED, one.employee_id)

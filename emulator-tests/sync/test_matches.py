"""Matches and matchings in the database."""

from datetime import UTC, datetime, timedelta

import pytest
from google.cloud.firestore import Client

from dakoku.platform.errors import Outrun
from dakoku.platform.firestore import commit
from dakoku.store.pulls.matches import Match, Matches
from dakoku.store.pulls.matchings import MOST, Conflict, Matching, Matchings, NearMiss, Unmatched

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
MATCH = Match("sato", "north", "11", "0012", NOW)
NEAR = Unmatched("12", "13", "鈴木", (NearMiss("suzuki", "0013", ("zeros",)),))
CLASH = Conflict("13", "0014", "高橋", "otherConnection", "takahashi", "south")


def put(database: Client, match: Match, revision: object | None = None) -> None:
    batch = database.batch()
    Matches(database).put(batch, match, revision)
    commit(batch)


def matching(**other: object) -> Matching:
    return Matching(
        **{  # type: ignore[arg-type]
            "connection_id": "north",
            "at": NOW,
            "people": 3,
            "unmatched": (NEAR,),
            "conflicts": (CLASH,),
            "fields": ("id", "code"),
            **other,
        }
    )


def test_an_employee_has_one_match_and_whoever_did_not_look_is_too_late(database: Client) -> None:
    put(database, MATCH)
    with pytest.raises(Outrun):
        put(database, Match("sato", "south", "99", "0012", NOW))
    stored = Matches(database).all()["sato"]
    assert stored.value == MATCH
    ended = Match("sato", "north", "11", "0012", NOW, by="ito", ended=True)
    put(database, ended, stored.revision)
    assert Matches(database).of("north", "11") == [ended]
    assert Matches(database).of("south", "11") == []


def test_a_matching_comes_back_as_it_was_and_is_written_when_it_says_something_else(database: Client) -> None:
    matchings = Matchings(database)
    assert matchings.get("north") is None
    assert matchings.keep(matching())
    assert matchings.get("north") == matching()
    assert not matchings.keep(matching(at=NOW + timedelta(days=1)))
    assert matchings.get("north") == matching()
    assert matchings.keep(matching(people=4))


def test_lists_that_no_document_could_hold_are_cut_and_say_so(database: Client) -> None:
    many = tuple(Unmatched(str(key), "", "") for key in range(MOST + 2))
    Matchings(database).keep(matching(unmatched=many))
    kept = Matchings(database).get("north")
    assert kept is not None
    assert (len(kept.unmatched), kept.more) == (MOST, 2)

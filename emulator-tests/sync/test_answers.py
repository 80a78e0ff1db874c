"""Raw answers in the database: one for each connection and date, written only when it differs."""

from datetime import UTC, date, datetime, timedelta

from google.cloud.firestore import Client

from dakoku.store.answers import Answer, Answers
from dakoku_sync.pulling.packing import packed, unpacked

DAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
RAW = {"adits": [{"employee_id": 11, "recorded_at": "24:00"}], "summaries": [], "stale": []}


def answer(raw: object, at: datetime = NOW, connection: str = "one") -> Answer:
    made = packed(raw)
    return Answer(connection, DAY, made.digest, made.content, at)


def test_an_answer_is_kept_for_forty_days_and_comes_back_as_it_was(database: Client) -> None:
    assert Answers(database).keep(answer(RAW))
    kept = Answers(database).get("one", DAY)
    assert kept is not None
    assert (unpacked(kept.content), kept.at) == (RAW, NOW)
    stored = database.document("answers/one_20261120").get().to_dict()
    assert stored["expiresAt"] == NOW + timedelta(days=40)


def test_the_same_again_writes_nothing(database: Client) -> None:
    Answers(database).keep(answer(RAW))
    before = database.document("answers/one_20261120").get().update_time
    assert not Answers(database).keep(answer(dict(reversed(RAW.items())), NOW + timedelta(days=1)))
    assert database.document("answers/one_20261120").get().update_time == before


def test_another_answer_takes_its_place_and_other_connections_are_their_own(database: Client) -> None:
    answers = Answers(database)
    answers.keep(answer(RAW))
    answers.keep(answer(RAW, connection="two"))
    assert answers.keep(answer({**RAW, "adits": []}))
    assert [answers.digest(one, DAY) for one in ("one", "two", "three")] == [
        packed({**RAW, "adits": []}).digest,
        packed(RAW).digest,
        None,
    ]
    assert answers.get("three", DAY) is None

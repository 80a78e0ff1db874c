"""Raw answers in the database: one for each connection and date."""

from datetime import UTC, date, datetime, timedelta

from google.cloud.firestore import Client

from dakoku.store.pulls.answers import Answer, Answers
from dakoku_sync.pulling.packing import packed, unpacked

DAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
RAW = {"adits": [{"employee_id": 11, "recorded_at": "24:00"}], "summaries": [], "stale": []}


def answer(raw: object, at: datetime = NOW, connection: str = "one") -> Answer:
    made = packed(raw)
    return Answer(connection, DAY, made.digest, made.content, at)


def test_an_answer_is_kept_for_forty_days_and_comes_back_as_it_was(database: Client) -> None:
    Answers(database).keep(answer(RAW))
    kept = Answers(database).get("one", DAY)
    assert kept is not None
    assert (unpacked(kept.content), kept.at) == (RAW, NOW)
    stored = database.document("answers/one_20261120").get().to_dict()
    assert stored["expiresAt"] == NOW + timedelta(days=40)


def test_of_a_kept_answer_is_known_whose_dates_are_still_to_be_entered(database: Client) -> None:
    answers = Answers(database)
    answers.keep(answer(RAW))
    head = answers.head("one", DAY)
    assert head is not None
    assert (head.digest, head.content, head.due) == (packed(dict(reversed(RAW.items()))).digest, b"", None)
    batch = database.batch()
    answers.settle(batch, "one", {DAY: ["11"]})
    batch.commit()
    kept = answers.get("one", DAY)
    assert kept is not None
    assert (kept.due, unpacked(kept.content)) == (("11",), RAW)


def test_another_answer_takes_its_place_and_other_connections_are_their_own(database: Client) -> None:
    answers = Answers(database)
    answers.keep(answer(RAW))
    answers.keep(answer(RAW, connection="two"))
    answers.keep(answer({**RAW, "adits": []}))
    kept = [answers.get(one, DAY) for one in ("one", "two")]
    assert [unpacked(one.content) for one in kept if one] == [{**RAW, "adits": []}, RAW]
    assert answers.get("three", DAY) is None

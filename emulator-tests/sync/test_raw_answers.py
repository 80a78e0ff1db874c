"""What the provider said of one person and date, for administrators: as it came, and audited."""

from datetime import date

from flask.testing import FlaskClient
from google.cloud.firestore import Client
from werkzeug.test import TestResponse

import people
from dakoku.store.pulls.answers import Answer, Answers
from dakoku.store.pulls.matches import Match, Matches
from dakoku_sync.pulling.packing import packed
from sync.asking import URL, headers
from sync.conftest import NOW

DAY = date(2026, 11, 19)
IDS = (people.SATO.id, people.SUZUKI.id)
CONNECTION = people.identifier("jobcan")
RAW = {
    "adits": [
        {"employee_id": 11, "recorded_at": "24:00", "odd": None},
        {"employee_id": 12, "recorded_at": "08:30"},
        "nonsense",
    ],
    "summaries": [{"employee_id": "11", "work": 480}],
    "stale": [],
}


def ask(api: FlaskClient, person: str = "11", day: date = DAY) -> TestResponse:
    url = f"{URL}/{CONNECTION}/answers/{day}"
    return api.get(url, query_string={"externalId": person}, headers=headers(people.ITO))


def test_a_persons_part_comes_as_it_was_and_the_look_is_audited(api: FlaskClient, database: Client) -> None:
    made = packed(RAW)
    Answers(database).keep(Answer(CONNECTION, DAY, made.digest, made.content, NOW))
    assert ask(api).json == {
        "date": "2026-11-19",
        "externalId": "11",
        "at": "2026-11-20T03:00:00Z",
        "records": {
            "adits": [{"employee_id": 11, "recorded_at": "24:00", "odd": None}],
            "summaries": [{"employee_id": "11", "work": 480}],
        },
    }
    (entry,) = (found.to_dict() for found in database.collection("audit").stream())
    assert (entry["action"], entry["actor"]) == ("connection.answer", people.ITO.uid)
    assert entry["after"] == {"date": "2026-11-19", "externalId": "11"}
    assert (ask(api, "13").json or {})["records"] == {"adits": [], "summaries": []}


def test_an_answer_is_found_by_whoever_is_matched(api: FlaskClient, database: Client) -> None:
    made = packed(RAW)
    Answers(database).keep(Answer(CONNECTION, DAY, made.digest, made.content, NOW))
    batch = database.batch()
    Matches(database).put(batch, Match(people.SATO.id, CONNECTION, "11", people.SATO.code, NOW))
    batch.commit()
    url = f"{URL}/{CONNECTION}/answers/{DAY}"
    asked = {who: api.get(url, query_string={"employeeId": who}, headers=headers(people.ITO)) for who in IDS}
    assert {who: response.status_code for who, response in asked.items()} == dict(
        zip(IDS, (200, 404), strict=True)
    )
    assert (asked[people.SATO.id].json or {})["externalId"] == "11"


def test_what_is_not_kept_is_not_found(api: FlaskClient) -> None:
    assert ask(api).status_code == 404

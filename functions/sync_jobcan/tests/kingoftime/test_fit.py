"""KING OF TIME through the same two halves as Jobcan: nothing about `Provider` is Jobcan's own."""

import json as standard_json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dakoku.domain.punch import PunchType
from dakoku_sync.errors import Refused
from dakoku_sync.jobcan.decoder import JobcanDecoder
from dakoku_sync.kingoftime.decoder import KingOfTimeDecoder
from dakoku_sync.kingoftime.reader import KingOfTimeReader
from dakoku_sync.matching import Known, match
from dakoku_sync.provider import Decoder, Reader
from dakoku_sync.pulled import DecodedDate, Trouble
from tests.pulls import DAY, RULES, json, jst

ANSWERS: Mapping[str, Any] = {
    "/employees": [
        {"key": "6f2c1d9e0a", "code": "0012", "lastName": "田中", "firstName": "由紀"},
        {"key": "b70e44c812", "code": "13", "lastName": "佐藤", "firstName": "健"},
        {"code": "0014"},
    ],
    "/daily-workings/timerecord": standard_json.loads(
        Path(__file__).with_name("records.json").read_text(encoding="utf-8")
    ),
}
BEFORE, AFTER = date(2026, 11, 19), date(2026, 11, 21)
DECODER: Decoder = KingOfTimeDecoder(RULES)


def pulled(reader: Reader, decoder: Decoder, first: date, last: date) -> Mapping[date, DecodedDate]:
    """What a slice does, whoever the provider is."""
    return {day: decoder.day(raw, day) for day, raw in reader.dates(first, last).items()}


@pytest.fixture(name="asked")
def _asked() -> list[tuple[str, Mapping[str, str]]]:
    return []


@pytest.fixture(name="reader")
def _reader(asked: list[tuple[str, Mapping[str, str]]]) -> KingOfTimeReader:
    def ask(path: str, params: Mapping[str, str]) -> Any:
        asked.append((path, params))
        return ANSWERS[path]

    return KingOfTimeReader(ask)


def test_several_dates_come_with_one_call(
    reader: KingOfTimeReader, asked: list[tuple[str, Mapping[str, str]]]
) -> None:
    found = pulled(reader, DECODER, BEFORE, AFTER)
    assert list(found) == [BEFORE, DAY, AFTER]
    assert asked == [("/daily-workings/timerecord", {"start": "2026-11-19", "end": "2026-11-21"})]
    assert (reader.calls, found[AFTER]) == (1, DecodedDate({}))


def test_time_records_become_the_same_days(reader: KingOfTimeReader) -> None:
    found = pulled(reader, DECODER, BEFORE, DAY)
    assert [(one.type, one.at) for one in found[DAY].days["b70e44c812"].punches] == [
        (PunchType.IN, jst(8, 21)),
        (PunchType.BREAK_START, jst(12)),
        (PunchType.BREAK_END, jst(12, 45)),
        (PunchType.OUTING_START, jst(14)),
        (PunchType.OUTING_END, jst(15, 10)),
        (PunchType.OUT, jst(17, 32)),
    ]
    night = found[BEFORE].days["6f2c1d9e0a"]
    assert ([one.at for one in night.punches], night.open) == ([jst(22, day=19), jst(7, 10)], False)
    assert found[DAY].days["6f2c1d9e0a"].open


def test_an_unknown_code_costs_that_person_that_day(reader: KingOfTimeReader) -> None:
    found = pulled(reader, DECODER, DAY, DAY)[DAY]
    assert [(one.external_id, one.trouble, one.detail) for one in found.failures] == [
        ("d5a9031e77", Trouble.UNKNOWN_TYPE, "99")
    ]
    assert len(found.days) == 2


def test_its_people_are_matched_as_jobcans_are(reader: KingOfTimeReader) -> None:
    people = DECODER.people(reader.people())
    found = match(people.people, Known({"0012": "yuki", "0013": "ken"}, {}, {}))
    assert found.matched == {"6f2c1d9e0a": "yuki"}
    assert [near.code for one in found.unmatched for near in one.near] == ["0013"]
    assert [failure.trouble for failure in people.failures] == [Trouble.NO_PERSON]


@pytest.mark.parametrize(
    ("at", "opens"),
    [
        (jst(8, 29, 59), None),
        (jst(8, 30), jst(10)),
        (jst(9, 59), jst(10)),
        (jst(10), None),
        (jst(17, 30), jst(18, 30)),
        (jst(18, 30), None),
        (jst(5), None),
    ],
)
def test_its_closed_hours_are_known(reader: KingOfTimeReader, at: Any, opens: Any) -> None:
    assert reader.closed_until(at) == opens


def test_an_answer_that_is_no_list_is_refused() -> None:
    with pytest.raises(Refused):
        KingOfTimeReader(lambda _path, _params: {"errors": []}).dates(DAY, DAY)


@given(json | st.fixed_dictionaries({"dailyWorkings": st.lists(
    st.fixed_dictionaries({"employeeKey": json, "timeRecord": json | st.lists(json, max_size=3)}) | json
)}))  # fmt: skip
def test_whatever_json_comes_both_decoders_answer(raw: object) -> None:
    for decoder in (DECODER, JobcanDecoder(RULES)):
        decoder.people(raw)
        assert all(failure.day == DAY for failure in decoder.day(raw, DAY).failures)

"""Adits as Jobcan may send them, and the days that become of them."""

import json as standard_json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dakoku.domain.punch import PunchType
from dakoku_sync.jobcan.decoder import JobcanDecoder
from dakoku_sync.jobcan.settings import JobcanSettings
from dakoku_sync.pulled import DecodedDate, PulledDay, Trouble
from tests.pulls import DAY, RULES, json, jst

DECODER = JobcanDecoder(RULES)
IN, OUT = PunchType.IN, PunchType.OUT
TANAKA, SATO = 11, 12


def adit(person: object = TANAKA, at: object = "2026-11-20T08:30:00+09:00", **more: Any) -> dict[str, Any]:
    return {"employee_id": person, "group_id": 3, "recorded_at": at, **more}


def decoded(*adits: Any, summaries: Any = (), decoder: JobcanDecoder = DECODER) -> DecodedDate:
    return decoder.day({"adits": list(adits), "summaries": list(summaries)}, DAY)


def punches(day: PulledDay) -> list[tuple[PunchType, object]]:
    return [(punch.type, punch.at) for punch in day.punches]


def troubles(found: DecodedDate) -> list[tuple[str | None, Trouble]]:
    return [(failure.external_id, failure.trouble) for failure in found.failures]


def test_a_day_is_told_by_count_in_whatever_order_it_comes() -> None:
    found = decoded(adit(at="18:00"), adit(at="12:00"), adit(at="08:30"), adit(at="12:45"))
    assert punches(found.days["11"]) == [
        (IN, jst(8, 30)),
        (PunchType.BREAK_START, jst(12)),
        (PunchType.BREAK_END, jst(12, 45)),
        (OUT, jst(18)),
    ]
    assert not found.days["11"].open
    assert not found.failures


def test_a_day_without_its_end_is_open() -> None:
    assert decoded(adit()).days["11"].open


@pytest.mark.parametrize("value", ["out", " OUT ", "退勤", "ｏｕｔ"])
def test_a_type_that_is_said_counts_however_it_is_written(value: str) -> None:
    assert [type_ for type_, _ in punches(decoded(adit(adit_type=value)).days["11"])] == [OUT]


def test_a_connections_own_field_and_values_take_the_place_of_the_defaults() -> None:
    own = JobcanDecoder(RULES, JobcanSettings(type_fields=("was",), types={"7": IN, "8": OUT}))
    found = decoded(adit(was=7, type="x"), adit(at="17:00", was="8"), decoder=own)
    assert punches(found.days["11"]) == [(IN, jst(8, 30)), (OUT, jst(17))]


def test_a_night_cut_at_midnight_keeps_both_halves_of_the_cut() -> None:
    assert punches(decoded(adit(at="22:00"), adit(at="24:00")).days["11"]) == [
        (IN, jst(22)),
        (OUT, jst(0, day=21)),
    ]


@pytest.mark.parametrize(
    ("wrong", "trouble", "detail"),
    [
        (adit(at=None), Trouble.NO_TIME, "employee_id group_id recorded_at"),
        ({"employee_id": TANAKA}, Trouble.NO_TIME, "employee_id"),
        (adit(at="soon"), Trouble.BAD_TIME, "soon"),
        (adit(at={"h": 8}), Trouble.BAD_TIME, "dict"),
        (adit(at="2026-11-25T08:30:00+09:00"), Trouble.NOT_OF_THAT_DAY, "2026-11-25T08:30:00+09:00"),
        (adit(type=99), Trouble.UNKNOWN_TYPE, "99"),
        (adit(type=["in"]), Trouble.UNKNOWN_TYPE, "list"),
    ],
)
def test_what_cannot_be_read_costs_that_person_that_day_and_nobody_else(
    wrong: dict[str, Any], trouble: Trouble, detail: str
) -> None:
    found = decoded(
        adit(), wrong, adit(SATO), adit(SATO, "17:00"), summaries=[{"employee_id": TANAKA, "work": 5}]
    )
    assert list(found.days) == ["12"]
    assert [(one.external_id, one.day, one.trouble, one.detail) for one in found.failures] == [
        ("11", DAY, trouble, detail)
    ]


def test_a_record_that_names_nobody_is_named_and_passed_over() -> None:
    found = decoded(None, 7, adit(None), adit(" "), adit(True), adit(SATO))
    assert list(found.days) == ["12"]
    assert troubles(found) == [(None, Trouble.BAD_RECORD)] * 2 + [(None, Trouble.NO_PERSON)] * 3


@pytest.mark.parametrize("raw", [None, [], {}, {"adits": {}}, {"adits": None, "summaries": []}, "html"])
def test_an_answer_without_its_list_is_bad_as_a_whole(raw: object) -> None:
    assert (None, Trouble.BAD_ANSWER) in troubles(DECODER.day(raw, DAY))


def test_minutes_of_work_stand_beside_the_punches() -> None:
    found = decoded(
        adit(), adit(at="17:00"), summaries=[{"employee_id": "11", "date": "2026-11-20", "work": 465}]
    )
    assert found.days["11"].work == 465


def test_a_summary_without_punches_is_a_day_too() -> None:
    assert decoded(summaries=[{"employee_id": SATO, "work": 0}]).days == {"12": PulledDay(work=0)}


def test_other_dates_summaries_and_those_not_counted_yet_say_nothing() -> None:
    others = [{"employee_id": SATO, "work": 9, "date": "2026-11-19"}, {"employee_id": SATO, "work": None}]
    assert decoded(summaries=others) == DecodedDate({})


@pytest.mark.parametrize("work", ["long", -1, 2881, 7.5, True, [], {}])
def test_minutes_that_cannot_be_are_named_and_cost_nobody_the_punches(work: object) -> None:
    found = decoded(adit(), summaries=[{"employee_id": TANAKA, "work": work}])
    assert troubles(found) == [("11", Trouble.BAD_WORK)]
    assert (found.days["11"].work, len(found.days["11"].punches)) == (None, 1)


_fields = st.sampled_from(["employee_id", "recorded_at", "type", "adit_type", "work", "date", "id"])
_values = json | st.sampled_from(
    [11, "11", "08:30", "24:00", 2613, "in", "2026-11-20", "2026-11-20T08:30:00+09:00"]
)
_records = st.lists(st.dictionaries(_fields, _values) | json, max_size=6)


@settings(max_examples=300)
@given(json | st.fixed_dictionaries({"adits": _records | json, "summaries": _records | json}))
def test_whatever_json_comes_it_is_answered(raw: object) -> None:
    found = DECODER.day(raw, DAY)
    refused = {failure.external_id for failure in found.failures if failure.trouble is not Trouble.BAD_WORK}
    assert not refused & set(found.days)
    assert all(failure.day == DAY for failure in found.failures)


@given(st.lists(st.tuples(st.sampled_from([TANAKA, SATO]), st.integers(300, 1739)), max_size=8))
def test_no_well_formed_adit_is_lost(taps: list[tuple[int, int]]) -> None:
    found = decoded(*(adit(person, f"{m // 60:02}:{m % 60:02}") for person, m in taps))
    assert sum(len(day.punches) for day in found.days.values()) == len(taps)
    again = DECODER.day(standard_json.loads(standard_json.dumps({"adits": [], "summaries": []})), DAY)
    assert again == DecodedDate({})

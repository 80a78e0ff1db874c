"""Jobcan's people, whatever their staff code's field is called."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dakoku_sync.jobcan.decoder import JobcanDecoder
from dakoku_sync.jobcan.settings import JobcanSettings
from dakoku_sync.pulled import Failure, Person, Trouble
from tests.pulls import RULES, json

DECODER = JobcanDecoder(RULES)
TANAKA: dict[str, Any] = {"id": 11, "last_name": "田中", "first_name": "由紀", "entered_day": None}


@pytest.mark.parametrize("field", ["code", "staff_code", "employee_code", "number"])
@pytest.mark.parametrize(
    ("code", "read"), [("0012", "0012"), (" 0012 ", "0012"), (12, "12"), (None, ""), ([], "")]
)
def test_a_code_is_text_under_any_likely_name(field: str, code: object, read: str) -> None:
    found = DECODER.people({"employees": [{**TANAKA, field: code}]})
    assert found.people == (Person("11", read, "田中 由紀"),)
    assert found.people[0].name == "田中 由紀"


def test_the_likeliest_field_that_anybody_has_is_everybodys() -> None:
    found = DECODER.people({"employees": [{**TANAKA, "number": 7}, {"id": 12, "code": "0013", "number": 8}]})
    assert [person.code for person in found.people] == ["", "0013"]


def test_where_no_likely_field_is_there_those_that_are_get_named() -> None:
    found = DECODER.people({"employees": [TANAKA, {"id": 12, "shain": "0012"}]})
    assert [(one.trouble, one.detail) for one in found.failures] == [
        (Trouble.NO_CODE, "id last_name first_name entered_day shain")
    ]
    assert found.people == ()


def test_a_connections_own_field_is_taken() -> None:
    own = JobcanDecoder(RULES, JobcanSettings(code_fields=("shain",)))
    assert own.people({"employees": [{**TANAKA, "shain": "0012", "code": "x"}]}).people[0].code == "0012"


def test_nobody_is_an_answer_too() -> None:
    assert DECODER.people({"employees": []}).failures == ()


@pytest.mark.parametrize("raw", [None, {}, {"employees": None}, {"error": "x"}, 7])
def test_an_answer_without_its_list_is_bad(raw: object) -> None:
    assert [failure.trouble for failure in DECODER.people(raw).failures] == [Trouble.BAD_ANSWER]


def test_records_without_an_id_are_named_and_the_rest_goes_on() -> None:
    found = DECODER.people({"employees": [None, {"code": "1"}, {**TANAKA, "code": "0012"}]})
    assert found.failures == (Failure(Trouble.BAD_RECORD), Failure(Trouble.NO_PERSON))
    assert len(found.people) == 1


def test_names_stay_out_of_what_is_printed() -> None:
    assert "田中" not in repr(DECODER.people({"employees": [{**TANAKA, "code": "0012"}]}))


@given(
    json
    | st.fixed_dictionaries({"employees": st.lists(json | st.fixed_dictionaries({"id": json, "code": json}))})
)
def test_whatever_json_comes_it_is_answered(raw: object) -> None:
    assert all(person.external_id for person in DECODER.people(raw).people)

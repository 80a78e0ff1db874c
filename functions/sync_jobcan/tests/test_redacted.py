"""Logs tell how an answer was made, and nothing of whom it speaks."""

from hypothesis import given
from hypothesis import strategies as st

from dakoku_sync.redacted import redacted
from tests.pulls import json

SECRET = "s3cret-Access/key+="


def test_what_helps_stays_and_what_is_somebodys_goes() -> None:
    answer = {
        "adits": [{"employee_id": 11, "recorded_at": "08:30", "note": "田中が代理"}],
        "access_token": SECRET,
        "last_name": "田中",
        "work": 480,
        "田中 由紀": None,
        "lucky": 7,
    }
    assert redacted(answer) == {
        "adits": [{"employee_id": 11, "recorded_at": "08:30", "note": "str"}],
        "access_token": "str",
        "last_name": "str",
        "work": 480,
        "…": None,
        "lucky": "int",
    }


def test_a_harmless_field_with_more_in_it_is_looked_into() -> None:
    assert redacted({"id": {"name": "田中"}, "status": ["ok"]}) == {"id": {"name": "str"}, "status": ["ok"]}


@given(json, st.text(min_size=1))
def test_no_text_of_an_unknown_field_passes(inner: object, text: str) -> None:
    assert redacted({"memo": text, "more": [inner, {"name": text}]})["memo"] == "str"

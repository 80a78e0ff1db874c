"""Every fault has its words in both languages."""

import string

import pytest

from dakoku_ledger.staff.faults import Fault, FaultCode
from dakoku_ledger.staff.messages import CATALOGUE, Language, message


def names(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("code", FaultCode)
def test_both_languages_say_the_same_things(code: FaultCode) -> None:
    words = CATALOGUE[code]
    assert names(words.ja) == names(words.en)


def test_a_message_names_the_column_in_the_readers_language() -> None:
    fault = Fault(FaultCode.MISSING_VALUE, 2, "name")
    assert message(fault, Language.JA) == "「氏名」が空です。入力してください。"
    assert message(fault, Language.EN) == "“Name” is empty. Fill it in."

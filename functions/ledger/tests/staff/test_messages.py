"""Every fault has its words in every language."""

import string

import pytest

from dakoku.platform.languages import Language
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.messages import CATALOGUE
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.labels import DEPARTMENT_NAME, FILE_NAME, LABELS
from dakoku_ledger.staff.messages import message


def names(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("language", Language)
def test_every_language_says_every_fault_and_every_fact_of_it(language: Language) -> None:
    said = {code: names(template) for code, template in CATALOGUE[language].items()}
    assert said == {code: names(CATALOGUE[Language.JA][code]) for code in FaultCode}


@pytest.mark.parametrize("code", FaultCode)
def test_no_language_takes_its_words_from_another(code: FaultCode) -> None:
    assert len({CATALOGUE[language][code] for language in Language}) == len(Language)


def test_every_language_names_every_column() -> None:
    assert all(set(LABELS[language]) == set(Column) for language in Language)
    assert set(DEPARTMENT_NAME) == set(FILE_NAME) == set(Language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.JA, "「氏名」が空です。入力してください。"),
        (Language.EN, "“Name” is empty. Fill it in."),
        (Language.ZH_TW, "「姓名」是空的。請輸入。"),
        (Language.TH, "“ชื่อ” ว่างอยู่ โปรดป้อนข้อมูล"),
        (Language.VI, "“Họ tên” đang trống. Hãy điền vào."),
    ],
)
def test_a_message_names_the_column_in_the_readers_language(language: Language, words: str) -> None:
    assert message(Fault(FaultCode.MISSING_VALUE, 2, "name"), language) == words

"""Forms in every language."""

import re
from collections.abc import Mapping

from dakoku.platform.languages import Language
from dakoku_reports.templates.faults import Fault
from dakoku_reports.templates.words import en, ja, th, vi, zh_tw
from dakoku_reports.templates.words.shape import Words

WORDS: Mapping[Language, Words] = {
    Language.JA: ja.WORDS,
    Language.EN: en.WORDS,
    Language.ZH_TW: zh_tw.WORDS,
    Language.TH: th.WORDS,
    Language.VI: vi.WORDS,
}
_NUMBER = re.compile(r"\d+$")


def label(name: str, language: Language) -> str:
    """What a field gives, by its name: 「氏名」."""
    last = name.rpartition(".")[2]
    stem = _NUMBER.sub("#", last)
    return WORDS[language].fields[stem].format(n=last[len(stem) - 1 :])


def told(fault: Fault, language: Language) -> str:
    """What is wrong, and the remedy."""
    return WORDS[language].faults[fault.code].format(name=fault.name, other=fault.other)

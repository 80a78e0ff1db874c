"""The words for each fault, in every language: what is wrong, and the remedy."""

from collections.abc import Mapping

from dakoku.platform.languages import Language
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.messages import en, ja, th, vi, zh_tw
from dakoku_ledger.lists.shape import Labels

CATALOGUE: Mapping[Language, Mapping[FaultCode, str]] = {
    Language.JA: ja.MESSAGES,
    Language.EN: en.MESSAGES,
    Language.ZH_TW: zh_tw.MESSAGES,
    Language.TH: th.MESSAGES,
    Language.VI: vi.MESSAGES,
}


def message(fault: Fault, language: Language, labels: Labels) -> str:
    """The fault in words; `labels` are those of the list's columns, the most important one first."""
    of = labels[language]
    known = {
        "value": fault.value,
        "label": of[fault.column] if fault.column else "",
        "key": next(iter(of.values())),
    }
    return CATALOGUE[language][fault.code].format_map({**known, **fault.params})

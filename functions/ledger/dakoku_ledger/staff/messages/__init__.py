"""The words for each fault, in every language: what is wrong, and the remedy."""

from collections.abc import Mapping

from dakoku.platform.languages import Language
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.faults import Fault, FaultCode
from dakoku_ledger.staff.labels import LABELS
from dakoku_ledger.staff.messages import en, ja, th, vi, zh_tw

CATALOGUE: Mapping[Language, Mapping[FaultCode, str]] = {
    Language.JA: ja.MESSAGES,
    Language.EN: en.MESSAGES,
    Language.ZH_TW: zh_tw.MESSAGES,
    Language.TH: th.MESSAGES,
    Language.VI: vi.MESSAGES,
}


def message(fault: Fault, language: Language) -> str:
    """The fault in words."""
    label = LABELS[language][Column(fault.column)] if fault.column else ""
    return CATALOGUE[language][fault.code].format_map({"value": fault.value, "label": label, **fault.params})

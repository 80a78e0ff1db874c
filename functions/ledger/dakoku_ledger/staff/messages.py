"""The faults of a staff list in words."""

from dakoku.platform.languages import Language
from dakoku_ledger.lists import messages
from dakoku_ledger.lists.faults import Fault
from dakoku_ledger.staff.labels import LABELS


def message(fault: Fault, language: Language) -> str:
    """What is wrong and the remedy, naming the column as the list is headed in that language."""
    return messages.message(fault, language, LABELS)

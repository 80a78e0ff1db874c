"""What one person's record takes: as a line of a staff list does, with the same faults."""

from collections.abc import Mapping
from typing import Any

from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.platform.languages import Language
from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.messages import message
from dakoku_ledger.lists.shape import Value
from dakoku_ledger.staff.changes import ATTRIBUTES
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.labels import LABELS
from dakoku_ledger.staff.values import read_value

_NAMES = {**ATTRIBUTES, Column.CODE: "code"}
_ALONE = 0  # where a list has the number of the line


def read_values(cells: Mapping[Column, str]) -> dict[str, Any]:
    """The values by attribute of `Employee`. Raises `InvalidInput` naming every fault and its remedy."""
    values: dict[Column, Value | Fault] = {
        column: read_value(column, cell, _ALONE) for column, cell in cells.items()
    }
    faults = [value for value in values.values() if isinstance(value, Fault)]
    joined, left = values.get(Column.JOINED), values.get(Column.LEFT)
    if not faults and joined and left and str(left) < str(joined):
        named = {"joined": str(joined)}
        faults.append(Fault(FaultCode.LEFT_BEFORE_JOINED, _ALONE, Column.LEFT.value, str(left), named))
    if faults:
        raise InvalidInput("The record cannot be saved.", fields=[_field(fault) for fault in faults])
    return {_NAMES[column]: value for column, value in values.items()}


def _field(fault: Fault) -> FieldError:
    return FieldError(fault.column or "", fault.code.value, message(fault, Language.EN, LABELS))

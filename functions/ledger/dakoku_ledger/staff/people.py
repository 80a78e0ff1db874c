"""The lines of a staff list as people."""

from collections.abc import Iterable

from dakoku_ledger.lists.faults import Fault, FaultCode
from dakoku_ledger.lists.lines import FileList, Line, read_list
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.values import SHAPE


def read_staff_list(data: bytes) -> FileList:
    """Read a file. Whatever the bytes are, the answer is a list with its faults named."""
    return read_list(data, SHAPE, _repeated)


def _repeated(lines: Iterable[Line]) -> list[Fault]:
    first: dict[str, int] = {}
    return [
        Fault(FaultCode.DUPLICATE_CODE, line.line, Column.CODE.value, line.code, {"first": first[line.code]})
        for line in lines
        if line.code and first.setdefault(line.code, line.line) != line.line
    ]

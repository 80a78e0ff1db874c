"""What each column of a staff list takes."""

from dakoku.platform import emails
from dakoku_ledger.lists.faults import FaultCode
from dakoku_ledger.lists.shape import Shape
from dakoku_ledger.lists.values import CODE, DATE, LONGEST_CODE, Cells, matching
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.labels import LABELS
from dakoku_ledger.staff.recognition import recognise

_CELLS = Cells(
    required=frozenset({Column.CODE, Column.NAME}),
    limits={
        Column.CODE: LONGEST_CODE,
        Column.NAME: 50,
        Column.KANA: 80,
        Column.DEPARTMENT: 20,
        Column.POSITION: 40,
        Column.EMPLOYMENT: 40,
        Column.REPORT_GROUP: 20,
        Column.EMAIL: emails.LONGEST,
    },
    as_written=frozenset({Column.NAME, Column.POSITION, Column.EMPLOYMENT, Column.REPORT_GROUP}),
    kinds={
        Column.CODE: CODE,
        Column.EMAIL: matching(emails.PATTERN, FaultCode.BAD_EMAIL),
        Column.JOINED: DATE,
        Column.LEFT: DATE,
    },
)
read_value = _CELLS.read
SHAPE = Shape(Column, _CELLS.required, LABELS, recognise, read_value)

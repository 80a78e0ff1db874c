"""The kinds whose form can be the organisation's own."""

from collections.abc import Mapping
from typing import Any

from dakoku_reports.board.fields import FIELDS as BOARD
from dakoku_reports.book.fields import FIELDS as BOOK
from dakoku_reports.doctor.fields import FIELDS as DOCTOR
from dakoku_reports.month.fields import FIELDS as MONTH
from dakoku_reports.notice.fields import FIELDS as NOTICE
from dakoku_reports.templates.fields import Fields

ALL: Mapping[str, Fields[Any]] = {fields.kind: fields for fields in (MONTH, BOARD, BOOK, DOCTOR, NOTICE)}

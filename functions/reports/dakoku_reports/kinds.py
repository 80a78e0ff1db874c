"""Every kind of report there is: docs/api.md, reports. A new one is entered here, and in those docs."""

from collections.abc import Mapping
from typing import Any

from google.cloud.firestore import Client

from dakoku.platform.clock import Clock
from dakoku.store.settings import Settings
from dakoku_reports.board.kind import BoardKind, BoardsKind
from dakoku_reports.board.source import BoardSource
from dakoku_reports.book.kind import BookKind
from dakoku_reports.book.source import BookSource
from dakoku_reports.doctor.kind import DoctorKind
from dakoku_reports.doctor.source import DoctorSource
from dakoku_reports.kind import Kind
from dakoku_reports.month.kind import MonthKind
from dakoku_reports.month.source import MonthSource
from dakoku_reports.notice.kind import NoticeKind
from dakoku_reports.notice.rendering import NoticeRendering

Kinds = Mapping[str, Kind[Any]]


def all_kinds(client: Client, settings: Settings, clock: Clock) -> Kinds:
    """All of them by name."""
    boards = BoardSource(client, settings, clock)
    return {
        "month": MonthKind(MonthSource(client, settings), clock),
        "board": BoardKind(boards),
        "boards": BoardsKind(boards),
        "book": BookKind(BookSource(client, settings, clock)),
        "doctor": DoctorKind(DoctorSource(client, settings, clock)),
        "notice": NoticeKind(client, NoticeRendering(client, settings, clock)),
    }

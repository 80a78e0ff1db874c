"""Every kind of report there is: docs/api.md, reports. A new one is entered here, and in those docs."""

from collections.abc import Mapping
from typing import Any

from google.cloud.firestore import Client

from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.store.organisation.settings import Settings
from dakoku_reports.board.kind import BoardKind, BoardsKind
from dakoku_reports.board.source import BoardSource
from dakoku_reports.book.kind import BookKind
from dakoku_reports.book.source import BookSource
from dakoku_reports.doctor.kind import DoctorKind
from dakoku_reports.doctor.source import DoctorSource
from dakoku_reports.kind import Kind
from dakoku_reports.month.kind import MonthKind
from dakoku_reports.month.source import MonthSource
from dakoku_reports.notice.all_of_month import NoticesKind
from dakoku_reports.notice.kind import NoticeKind
from dakoku_reports.notice.rendering import NoticeRendering
from dakoku_reports.templates.writers import OwnForms

Kinds = Mapping[str, Kind[Any]]


def all_kinds(config: Config, client: Client, settings: Settings, clock: Clock) -> Kinds:
    """All of them by name, on the organisation's own forms where it has any."""
    forms = OwnForms(config, client)
    boards, letters = BoardSource(client, settings, clock), NoticeRendering(client, settings, clock, forms)
    return {
        "month": MonthKind(MonthSource(client, settings), clock, forms),
        "board": BoardKind(boards, forms),
        "boards": BoardsKind(boards, forms),
        "book": BookKind(BookSource(client, settings, clock), forms),
        "doctor": DoctorKind(DoctorSource(client, settings, clock), forms),
        "notice": NoticeKind(client, letters),
        "notices": NoticesKind(config, client, letters),
    }

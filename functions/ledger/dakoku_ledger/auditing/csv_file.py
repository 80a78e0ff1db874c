"""The audit trail as CSV: a line per entry, times in the organisation's zone, states as JSON."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from dakoku.platform.languages import Language
from dakoku.store.trail.audit_paths import subject_paths
from dakoku_ledger.auditing.mentions import actor_path
from dakoku_ledger.auditing.trail import Page
from dakoku_ledger.spreadsheet import csv_file

_HEADINGS: Mapping[Language, tuple[str, ...]] = {
    Language.JA: ("日時", "操作者", "操作者ID", "操作", "対象", "対象ID", "変更前", "変更後", "理由"),
    Language.EN: (
        "Time",
        "By",
        "ID of by",
        "Action",
        "Subject",
        "ID of subject",
        "Before",
        "After",
        "Reason",
    ),
    Language.ZH_TW: ("時間", "操作者", "操作者ID", "操作", "對象", "對象ID", "變更前", "變更後", "理由"),
    Language.TH: ("เวลา", "ผู้ทำ", "รหัสผู้ทำ", "การทำรายการ", "เป้าหมาย", "รหัสเป้าหมาย", "ก่อน", "หลัง", "เหตุผล"),
    Language.VI: (
        "Thời điểm",
        "Người thực hiện",
        "Mã người thực hiện",
        "Thao tác",
        "Đối tượng",
        "Mã đối tượng",
        "Trước",
        "Sau",
        "Lý do",
    ),
}
FILE_NAME: Mapping[Language, str] = {
    Language.JA: "操作履歴.csv",
    Language.EN: "audit.csv",
    Language.ZH_TW: "操作紀錄.csv",
    Language.TH: "ประวัติการทำรายการ.csv",
    Language.VI: "lich-su-thao-tac.csv",
}


def audit_csv(page: Page, zone: ZoneInfo, language: Language) -> bytes:
    """The file, headed in a language. Actions stay as they are written: `terminal.revoke`."""
    return csv_file(_HEADINGS[language], _rows(page, zone))


def _rows(page: Page, zone: ZoneInfo) -> Iterator[tuple[str, ...]]:
    for entry in page.entries:
        subject = [page.names[path] for path in subject_paths(entry.subject) if path in page.names]
        yield (
            f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M:%S}",
            page.names.get(actor_path(entry.actor), ""),
            entry.actor,
            entry.action,
            " ".join(subject),
            entry.subject,
            _json(entry.before),
            _json(entry.after),
            entry.reason or "",
        )


def _json(state: Mapping[str, Any] | None) -> str:
    return "" if state is None else json.dumps(state, ensure_ascii=False, default=datetime.isoformat)

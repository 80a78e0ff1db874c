"""A school's month of past hours from one file: how long it takes, and how many documents."""

import csv
import io
from datetime import date
from time import perf_counter

from dakoku.domain.zone import month_dates
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.imports.lists import HOURS
from dakoku_ledger.imports.personal import PersonalImport
from tools.bench import staff
from tools.bench.counting import CountingClient, Tally
from tools.bench.table import Line

PEOPLE = 60
MONTH = "2026-10"
_ADMIN = Principal("bench", Role.ORGANISATION_ADMIN)
_HEADING = ("社員コード", "日付", "始業", "終業", "除外 定刻前", "部活動", "主な時間外業務内容", "特記事項")
_REMARK = "学年会、翌週の校外学習の下見と準備、保護者への連絡を含む"


def measure(client: CountingClient) -> list[Line]:
    """Every day of the month for everybody: about the most that one file takes."""
    people = staff.staff(client, PEOPLE)
    data = _file([person.code for person in people], month_dates(MONTH))
    importing = PersonalImport(client, staff.clock, Settings(client, staff.clock), HOURS)
    client.tally = Tally()
    started = perf_counter()
    preview = importing.preview(_ADMIN, data)
    previewed, read = perf_counter(), client.tally.reads
    if preview.faults:
        raise RuntimeError(f"the measured file has faults: {preview.faults[0]}")
    client.tally = Tally()
    importing.run(_ADMIN, data, preview.digest)
    lines = f"{preview.file.read} lines"
    return [
        Line(f"preview of a month of {PEOPLE} people", previewed - started, 20, "s", lines),
        Line(f"import of a month of {PEOPLE} people", perf_counter() - previewed, 30, "s", lines),
        # Four of a person's sixteen are queries that find nothing: each is billed as a read.
        Line("reads for the preview", read, 16 * PEOPLE, "documents"),
        Line("writes of the import", client.tally.writes, 2 * preview.file.read + 4 * PEOPLE, "documents"),
    ]


def _file(codes: list[str], days: tuple[date, ...]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_HEADING)
    writer.writerows(
        (code, day.isoformat(), "7:50", "19:15", "", "0:30", "学年", _REMARK)
        for code in codes
        for day in days
    )
    return out.getvalue().encode()

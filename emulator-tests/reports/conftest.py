"""The reports function's own parts beside the running suite, and Sato's November."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from flask.testing import FlaskClient
from google.cloud.firestore import Client

import people
from dakoku.domain.calendar import day_kind
from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sheet import derive_days
from dakoku.domain.zone import DayRules, month_dates
from dakoku.platform import config
from dakoku.platform.ids import new_id
from dakoku.platform.languages import Language
from dakoku.store.arranging.plans import MonthPlan, PlannedDay
from dakoku.store.organisation.reports import Report, Reports
from dakoku.store.organisation.settings import Organisation, Settings
from dakoku.store.record import days
from dakoku.store.record.sheets import Sheet, Sheets
from dakoku_reports import wiring
from tools import suite as emulators
from tools.ports import Ports

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
MONTH = "2026-11"
RULES = DayRules(ZoneInfo("Asia/Tokyo"))
WEEKDAY = Pattern("平日", 510, 1020, (Interval(720, 765),))


@dataclass
class StillClock:
    """It is always noon on 20 November 2026 in Japan."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(name="environ")
def _environ(suite: Ports, monkeypatch: pytest.MonkeyPatch) -> Mapping[str, str]:
    """What a function's process knows of the suite."""
    made = emulators.environment(suite)
    for name, value in made.items():
        monkeypatch.setenv(name, value)
    return made


@pytest.fixture
def parts(database: Client, environ: Mapping[str, str]) -> wiring.Parts:
    """The function's parts, on a database with the people, the organisation and Sato's November."""
    batch = database.batch()
    for path, document in people.documents().items():
        batch.set(database.document(path), document)
    Settings(database, StillClock()).put(batch, Organisation("北浜市教育委員会", "kitahama"))
    Sheets(database).put(batch, None, november(), NOW)
    batch.commit()
    return wiring.assemble(config.load(environ), StillClock())


@pytest.fixture
def api(parts: wiring.Parts) -> FlaskClient:
    """The HTTP API."""
    return wiring.make_app(parts).test_client()


def november() -> Sheet:
    """Sato was there on the 2nd from 8:00 to 18:00, and on the 4th came and never left."""
    plan = MonthPlan(
        {day: PlannedDay(day_kind(day, {}), "weekday") for day in month_dates(MONTH)}, {"weekday": WEEKDAY}
    )
    punches = {
        key: Punch(
            key, type_, RULES.instant(date(2026, 11, day), minute), Source.TERMINAL, offline=key == "p1"
        )
        for key, type_, day, minute in (
            ("p1", PunchType.IN, 2, 480),
            ("p2", PunchType.OUT, 2, 1080),
            ("p3", PunchType.IN, 4, 500),
        )
    }
    derived = derive_days(punches.values(), plan.of, RULES, month_dates(MONTH))
    stored = {day: days.revised(None, one) for day, one in derived.items()}
    return Sheet(people.SATO.id, MONTH, people.NORTH, plan, punches=punches, days=stored)


def report() -> Report:
    """Sato's November, asked for by Tanaka."""
    return Report(
        id=new_id(),
        kind="month",
        params={"employeeId": people.SATO.id, "month": MONTH},
        department_id=people.NORTH,
        employee_id=people.SATO.id,
        by_owner=False,
        language=Language.JA,
        name="在校等時間記録.xlsx",
        requested_by=people.TANAKA.uid,
        requested_by_name="田中 由紀",
        created_at=NOW,
    )


def kept(parts: wiring.Parts, made: Report) -> Report:
    """A report that no task will make, in the database."""
    batch = parts.client.batch()
    Reports(parts.client).create(batch, made)
    batch.commit()
    return made

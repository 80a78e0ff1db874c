"""What goes over HTTP of runs: docs/api.md, the pull."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from dakoku.platform.dates import Day
from dakoku.platform.wire import Wire
from dakoku.store.pulls.runs import RunKind, RunState
from dakoku.store.pulls.slices import LineOutcome
from dakoku_sync.runs.log import Page, Progress, Told

Id = Annotated[str, Field(pattern=r"^[a-z0-9]{20}$")]


class RunRequest(Wire):
    """First and last date."""

    first: Day = Field(alias="from")
    last: Day = Field(alias="to")


class RunPath(Wire):
    """A run's address."""

    id: Id


class RunQuery(Wire):
    """Of which connection (none: of all), and after which run."""

    connection_id: Id | None = None
    cursor: Id | None = None


class AcceptedRun(Wire):
    """The run goes on under this id."""

    id: str


class ShownProgress(Wire):
    """So many slices of all."""

    done: int
    total: int


class ShownSlices(Wire):
    """Both stages; how many there are to enter is known once everything is read."""

    read: ShownProgress
    enter: ShownProgress


class ShownCounts(Wire):
    """Person-days."""

    pulled: int
    changed: int
    unchanged: int
    skipped: int
    failed: int


class ShownRun(Wire):
    """A run. `code`: why it failed, or null; `counts`: once it is finished."""

    id: str
    connection_id: str
    connection_name: str
    kind: RunKind
    first: date = Field(alias="from")
    last: date = Field(alias="to")
    state: RunState
    code: str | None
    slices: ShownSlices
    calls: int
    counts: ShownCounts | None
    started_at: datetime
    finished_at: datetime | None


class ShownLine(Wire):
    """What became of one person and date."""

    employee_id: str | None
    code: str | None
    name: str | None
    department_id: str | None
    external_id: str | None
    day: date | None = Field(alias="date")
    outcome: LineOutcome
    reason: str | None
    detail: str


class RunPage(Wire):
    """Newest first. `cursor` asks for the next page; null: there is no more."""

    runs: list[ShownRun]
    cursor: str | None


class RunWithLines(ShownRun):
    """A run, with all that was changed, skipped or failed."""

    lines: list[ShownLine]


def shown_run(progress: Progress) -> ShownRun:
    """A run as the list has it."""
    return ShownRun(**_run(progress))


def shown_page(page: Page) -> RunPage:
    """A page of them."""
    return RunPage(runs=[shown_run(one) for one in page.runs], cursor=page.cursor)


def shown_with_lines(progress: Progress, lines: list[Told]) -> RunWithLines:
    """A run by itself."""
    return RunWithLines(**_run(progress), lines=[_line(one) for one in lines])


def _run(progress: Progress) -> dict[str, object]:
    run = progress.run
    return {
        "id": run.id,
        "connection_id": run.connection_id,
        "connection_name": run.connection_name,
        "kind": run.kind,
        "first": run.first,
        "last": run.last,
        "state": run.state,
        "code": run.code,
        "slices": {
            "read": {"done": progress.read, "total": run.read},
            "enter": {"done": progress.entered, "total": run.enter or 0},
        },
        "calls": run.calls,
        "counts": asdict(run.counts) if run.counts else None,
        "started_at": run.started_at,
        "finished_at": run.finished_at,
    }


def _line(told: Told) -> ShownLine:
    line, employee = told.line, told.employee
    return ShownLine(
        employee_id=line.employee_id,
        code=employee.code if employee else None,
        name=employee.name if employee else None,
        department_id=employee.department_id if employee else None,
        external_id=line.external_id,
        day=line.day,
        outcome=line.outcome,
        reason=line.reason,
        detail=line.detail,
    )

"""A report that takes its time: how far it is, and how it stops when nobody wants it any more."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from dakoku.platform.errors import Conflict, Unavailable
from dakoku.platform.languages import Language
from dakoku.platform.wire import Wire
from dakoku.store.organisation.reports import Report, Reports, ReportStatus
from dakoku_reports import wiring
from dakoku_reports.kind import Made, Progress, Subject
from dakoku_reports.rendering import Rendering
from reports.conftest import StillClock, kept, report

STEPS = 1000


class Nothing(Wire):
    """It asks for nothing."""


@dataclass
class Long:
    """A kind with a thousand steps, which lets the test look in on one of them."""

    at: int
    look_in: Callable[[], None]
    steps_made: int = 0
    params = Nothing

    def subject(self, asked: Nothing, language: Language) -> Subject | None:  # noqa: ARG002
        return Subject(None, "long.zip")

    def make(self, asked: Nothing, language: Language, folder: Path, progress: Progress) -> Made:  # noqa: ARG002
        progress.begin(STEPS)
        for number in range(STEPS):
            if number == self.at:
                self.look_in()
            progress.step()
            self.steps_made += 1
        (folder / "long").write_bytes(b"PK")
        return Made(folder / "long", "終わり.zip")


@pytest.fixture
def waiting(parts: wiring.Parts) -> Report:
    """A long report whose task has not come yet."""
    return kept(parts, replace(report(), kind="long", params={}, department_id=None, employee_id=None))


def rendering(parts: wiring.Parts, kind: Long) -> Rendering:
    return Rendering(parts.config, StillClock(), Reports(parts.client), {"long": kind})


def found(parts: wiring.Parts, made: Report) -> Report:
    stored = Reports(parts.client).get(made.id)
    assert stored
    return stored


def test_it_tells_how_far_it_is_in_few_writes(
    parts: wiring.Parts, waiting: Report, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[int, int]] = []
    write = Reports.progress

    def counted(self: Reports, report_id: str, done: int, total: int) -> bool:
        seen.append((done, total))
        return write(self, report_id, done, total)

    monkeypatch.setattr(Reports, "progress", counted)
    halfway: list[Report] = []
    kind = Long(STEPS // 2, lambda: halfway.append(found(parts, waiting)))
    rendering(parts, kind).run(waiting.id, last_attempt=False)
    assert len(seen) <= 20
    assert seen[-1] == (STEPS, STEPS)
    assert halfway[0].status is ReportStatus.RUNNING
    assert 400 < halfway[0].done <= 500
    ready = found(parts, waiting)
    assert (ready.status, ready.name, ready.size) == (ReportStatus.READY, "終わり.zip", 2)
    assert ready.file == f"reports/{waiting.id}.zip"


def test_a_maker_stops_soon_after_a_cancellation(parts: wiring.Parts, waiting: Report) -> None:
    def cancel() -> None:
        assert Reports(parts.client).end(waiting.id, ReportStatus.CANCELLED, StillClock()())

    kind = Long(100, cancel)
    rendering(parts, kind).run(waiting.id, last_attempt=False)
    assert 100 <= kind.steps_made < 200
    assert found(parts, waiting).status is ReportStatus.CANCELLED


def test_of_two_deliveries_at_once_one_finishes_and_the_other_lets_it_be(
    parts: wiring.Parts, waiting: Report
) -> None:
    twin = rendering(parts, Long(-1, lambda: None))
    kind = Long(500, lambda: twin.run(waiting.id, last_attempt=False))
    rendering(parts, kind).run(waiting.id, last_attempt=False)
    assert kind.steps_made < STEPS
    assert found(parts, waiting).status is ReportStatus.READY


def test_what_fails_half_way_begins_anew_and_comes_to_one_end(parts: wiring.Parts, waiting: Report) -> None:
    def fall() -> None:
        raise Unavailable("The lights went out.")

    with pytest.raises(Unavailable):
        rendering(parts, Long(500, fall)).run(waiting.id, last_attempt=False)
    assert found(parts, waiting).status is ReportStatus.RUNNING
    rendering(parts, Long(-1, lambda: None)).run(waiting.id, last_attempt=False)
    assert (found(parts, waiting).status, found(parts, waiting).done) == (ReportStatus.READY, STEPS)


def test_what_the_kind_refuses_is_told_by_its_code(parts: wiring.Parts, waiting: Report) -> None:
    def refuse() -> None:
        raise Conflict("No month of this year is confirmed yet.", code="nothingConfirmed")

    rendering(parts, Long(0, refuse)).run(waiting.id, last_attempt=False)
    told = found(parts, waiting)
    assert (told.status, told.code) == (ReportStatus.FAILED, "nothingConfirmed")

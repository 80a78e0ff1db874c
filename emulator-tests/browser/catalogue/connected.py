"""Ways to 外部連携, and to a day on which Jobcan and the terminal tell of different times."""

from datetime import date, datetime, timedelta

from playwright.sync_api import expect

from browser.catalogue import my
from browser.catalogue.office import area
from browser.catalogue.stage import Stage
from browser.catalogue.still import MOMENT
from dakoku.domain.punch import PunchType
from dakoku.platform.firestore import commit
from dakoku.store.arranging.planner import Planner
from dakoku.store.people.employees import Employees
from dakoku.store.pulls.connections import Connections
from dakoku.store.pulls.matches import Match, Matches
from dakoku.store.pulls.matchings import Conflict, Matching, Matchings, NearMiss, Unmatched
from dakoku.store.pulls.runs import COLLECTION, Counts, Run, RunKind, RunState, shape
from dakoku.store.pulls.slices import Line, LineOutcome, Slice, Slices
from dakoku.store.pulls.slices import Stage as Part
from dakoku_sync.entering.placing import Whose
from dakoku_sync.pulled import DecodedDate, PulledDay, PulledPunch
from dakoku_sync.runs.person import Person
from school import RULES

DAY = date(2026, 11, 17)
FINISHED, FAILED = "finished".ljust(20, "0"), "failed".ljust(20, "0")


def connections(stage: Stage) -> None:
    """One connection, which was pulled this morning."""
    _seed(stage)
    area("connections", ".connection .run-summary")(stage)


def runs(stage: Stage) -> None:
    """A run that left something out, and one that Jobcan refused."""
    _seed(stage)
    area("connections", "tbody tr", part="runs")(stage)


def run(stage: Stage) -> None:
    """What was changed, skipped and failed, and why."""
    _seed(stage)
    area("connections", "tbody tr", part="runs", run=FINISHED)(stage)


def matching(stage: Stage) -> None:
    """Somebody without a match, somebody in conflict."""
    _seed(stage)
    area("connections", "tbody tr", part="matching")(stage)


def sources(stage: Stage) -> None:
    """The owner's day: from 7:48 by the terminal, from half past eight by Jobcan."""
    _pulled(stage)
    my.month(stage)
    stage.elsewhere.page.goto(f"{stage.site}/my/#{DAY}")
    expect(stage.elsewhere.page.get_by_role("region", name="時刻の出どころ")).to_be_visible()


def _seed(stage: Stage) -> None:
    client, at = stage.loaded.client, MOMENT - timedelta(hours=3)
    (connection,) = Connections(client).all()
    one, two, three, four = stage.loaded.demo["employees"][:4]
    near = NearMiss(two["id"], two["code"], ("zeros",))
    clash = Conflict("12", three["code"], "小林 翔", "sameCode", three["id"])
    unmatched = (
        Unmatched("11", two["code"].lstrip("0"), two["name"], (near,)),
        Unmatched("9999", "8801", "応援 職員"),
    )
    Matchings(client).keep(Matching(connection.id, at, 6, unmatched, (clash,), ("id", "code", "last_name")))
    matches = Matches(client)
    for external_id, employee in (("1", one), ("4", four)):
        known = matches.get(employee["id"])
        batch = client.batch()
        made = Match(employee["id"], connection.id, external_id, employee["code"], at)
        matches.put(batch, made, known.revision if known else None)
        commit(batch)
    lines = (
        Line(LineOutcome.CHANGED, one["id"], "1", DAY),
        Line(LineOutcome.SKIPPED, one["id"], "1", DAY - timedelta(days=1), "handCorrected"),
        Line(LineOutcome.SKIPPED, four["id"], "4", date(2026, 10, 30), "monthLocked"),
        Line(LineOutcome.FAILED, four["id"], "4", DAY, "badTime", "recorded_at"),
    )
    _keep(
        stage,
        _run(
            FAILED,
            connection.id,
            at - timedelta(days=1),
            state=RunState.FAILED,
            code="unavailable",
            counts=None,
        ),
        (),
    )
    counts = Counts(pulled=56, changed=1, unchanged=52, skipped=2, failed=1)
    _keep(stage, _run(FINISHED, connection.id, at, state=RunState.FINISHED, code=None, counts=counts), lines)


def _run(
    id_: str, connection_id: str, at: datetime, *, state: RunState, code: str | None, counts: Counts | None
) -> Run:
    return Run(
        id=id_,
        connection_id=connection_id,
        connection_name="教育委員会事務局",
        kind=RunKind.DAILY,
        requested_by=None,
        first=at.date() - timedelta(days=40),
        last=at.date() - timedelta(days=1),
        read=41,
        started_at=at,
        state=state,
        enter=1 if counts else None,
        code=code,
        calls=121,
        counts=counts,
        finished_at=at + timedelta(minutes=2),
    )


def _keep(stage: Stage, made: Run, lines: tuple[Line, ...]) -> None:
    stage.loaded.client.document(f"{COLLECTION}/{made.id}").set(shape(made))
    part = Slice(Part.ENTER, 0, done=True, at=made.started_at, lines=lines)
    Slices(stage.loaded.client, made.id).keep(part, made.expires_at)


def _pulled(stage: Stage) -> None:
    client = stage.loaded.client
    (connection,) = Connections(client).all()
    owner = Employees(client).get(stage.loaded.demo["employees"][0]["id"])
    assert owner is not None
    taps = ((PunchType.IN, 510), (PunchType.OUT, 1020))
    day = PulledDay(tuple(PulledPunch(kind, RULES.instant(DAY, at)) for kind, at in taps), work=465)
    person = Person(client, RULES, owner, Whose(connection.id, "1"), connection.name, MOMENT)
    person.entered({DAY: DecodedDate({"1": day})}, Planner(client), MOMENT)

"""The task `enterdays`: what was pulled of 25 people into their sheets."""

from collections import Counter
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.domain.zone import dates_between
from dakoku.platform.clock import Clock
from dakoku.store.arranging.planner import Planner
from dakoku.store.organisation.settings import Settings
from dakoku.store.people.employees import Employees
from dakoku.store.pulls.runs import Counts, Run, Runs, RunState
from dakoku.store.pulls.slices import Line, LineOutcome, Slice, Slices, Stage
from dakoku_sync.entering.placing import Whose
from dakoku_sync.providers import Providers
from dakoku_sync.runs.advancing import Advancing
from dakoku_sync.runs.attempts import attempt
from dakoku_sync.runs.ending import Ending
from dakoku_sync.runs.person import Person
from dakoku_sync.runs.planning import dates_of
from dakoku_sync.runs.pulldays import found
from dakoku_sync.runs.understood import Understood


@dataclass(frozen=True)
class EnterDays:
    """However often, late and in whichever order: what is entered already is not written again."""

    client: firestore.Client
    clock: Clock
    settings: Settings
    providers: Providers
    understood: Understood
    advancing: Advancing
    ending: Ending

    def run(self, run_id: str, number: int, *, last_attempt: bool) -> None:
        """Enter slice `number`. Raises what may pass, until the last attempt."""
        attempt(
            lambda: self._run(run_id, number),
            lambda error: self.ending.fail(run_id, error),
            last=last_attempt,
        )

    def _run(self, run_id: str, number: int) -> None:
        run, slices = Runs(self.client).get(run_id), Slices(self.client, run_id)
        part = slices.get(Stage.ENTER, number)
        if run is None or part is None or run.state is not RunState.ENTERING:
            return
        if not part.done:
            slices.keep(self._entered(run, part), run.expires_at)
        self.advancing.after_entering(run)

    def _entered(self, run: Run, part: Slice) -> Slice:
        now, every = self.clock(), dates_between(run.first, run.last)
        connection = found(self.client, run)
        decoder, planner = self.providers.of(connection).decoder, Planner(self.client)
        lines: list[Line] = []
        for employee in Employees(self.client).some(part.people):
            whose = Whose(connection.id, part.people[employee.id])
            rules = self.settings.organisation().rules
            person = Person(self.client, rules, employee, whose, connection.name, run.started_at)
            days = self.understood.of(run.id, connection.id, decoder, dates_of(part, employee.id, every))
            lines += person.entered(days, planner, now)
        return replace(part, done=True, at=now, lines=tuple(lines), counts=_counts(lines))


def _counts(lines: list[Line]) -> Counts:
    told = Counter(line.outcome for line in lines)
    return Counts(
        changed=told[LineOutcome.CHANGED],
        skipped=told[LineOutcome.SKIPPED],
        failed=told[LineOutcome.FAILED],
    )

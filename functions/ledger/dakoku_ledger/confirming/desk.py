"""全入力完了 and 入力データ修正: confirming a department's month, and taking the confirmation back."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.domain.zone import month_dates
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict, FieldError, InvalidInput
from dakoku.platform.identity import Principal
from dakoku.store.confirming import around
from dakoku.store.confirming.around import Around
from dakoku.store.confirming.months import Asked, Month, State
from dakoku.store.organisation.settings import Settings
from dakoku.store.record.sheets import Sheets
from dakoku.store.terminal.terminals import Terminal
from dakoku_ledger.confirming import following, obstacles
from dakoku_ledger.confirming.changing import MonthChange
from dakoku_ledger.confirming.precheck import Candidate, Precheck
from dakoku_ledger.directory import require_administers


@dataclass(frozen=True, slots=True)
class Overview:
    """A month and its people. `chosen`: the targets, or while nobody has chosen, those of the month before
    (of a first month, everybody). `followed`: how many sheets have followed, of as many as the targets.
    `unsent`: terminals that may still hold punches. `obstacles`: codes of what keeps it from being confirmed,
    or once it is, from being taken back."""

    month: Month
    candidates: tuple[Candidate, ...]
    chosen: tuple[str, ...]
    followed: int
    unsent: tuple[Terminal, ...]
    obstacles: tuple[str, ...]


@dataclass(frozen=True)
class ConfirmationDesk:
    """The use cases. All raise `NotAllowed` for whoever does not administer the department.

    `hand_over` has the sheets follow: by tasks.
    """

    config: Config
    client: firestore.Client
    clock: Clock
    settings: Settings
    hand_over: Callable[[Config, Month, Iterable[str]], None] = following.ask

    def overview(self, caller: Principal, department_id: str, month: str) -> Overview:
        """How far a month has come, who can be confirmed, and what is lacking."""
        require_administers(caller, department_id)
        precheck = self._precheck()
        candidates = precheck.candidates(department_id, month)
        known, _ = around.read(self.client, department_id, month)
        return Overview(
            month=known.month,
            candidates=tuple(candidates),
            chosen=_chosen(known, [one.employee.id for one in candidates]),
            followed=self._followed(known.month),
            unsent=tuple(precheck.unsent(department_id, month)),
            obstacles=self._obstacles(known),
        )

    def choose(self, caller: Principal, department_id: str, month: str, targets: Collection[str]) -> Overview:
        """Keep the ticks (対象者) of an open month.

        Raises `Conflict` (`notOpen`), `InvalidInput` (`unknownEmployee`).
        """
        require_administers(caller, department_id)
        known = _known(self._precheck().candidates(department_id, month), targets)

        def chosen(around: Around) -> Month:
            if around.month.state is not State.OPEN:
                raise Conflict(f"{month} is {around.month.state.value}.", code="notOpen")
            return replace(around.month, targets=known)

        MonthChange(self.client, self.clock, caller, "month.targets").make(department_id, month, chosen)
        return self.overview(caller, department_id, month)

    def confirm(
        self, caller: Principal, department_id: str, month: str, targets: Collection[str], despite: str | None
    ) -> Month:
        """Confirm the targets' sheets, by tasks; asking again while it runs hands them over again.

        `despite`: why, although something is lacking. Raises `Conflict`: what `obstacles` names, and without
        `despite`, `recordsLacking` with a field for everything that is lacking; `InvalidInput`: `noTargets`,
        `unknownEmployee`.
        """
        require_administers(caller, department_id)
        precheck, over = self._precheck(), self._is_over(month)
        candidates = precheck.candidates(department_id, month)
        known = _known(candidates, targets)

        def confirming(around: Around) -> Month:
            if around.month.state is State.CONFIRMING:
                return around.month
            obstacles.require_none(obstacles.to_confirming(around, over=over))
            return self._asked(caller, replace(around.month, state=State.CONFIRMING, targets=known))

        if over and not despite:
            chosen = [one for one in candidates if one.employee.id in known]
            _require_complete(chosen, precheck.unsent(department_id, month))
        change = MonthChange(self.client, self.clock, caller, "month.confirm", despite)
        return self._handed_over(change.make(department_id, month, confirming))

    def reopen(self, caller: Principal, department_id: str, month: str, reason: str) -> Month:
        """Take the confirmation back, until the following month is confirmed. Single unlockings end with it.

        Raises `Conflict`: `notConfirmed`, `laterMonthConfirmed`.
        """
        require_administers(caller, department_id)

        def reopening(around: Around) -> Month:
            if around.month.state is State.REOPENING:
                return around.month
            obstacles.require_none(obstacles.to_reopening(around))
            return self._asked(caller, replace(around.month, state=State.REOPENING))

        change = MonthChange(self.client, self.clock, caller, "month.reopen", reason)
        return self._handed_over(change.make(department_id, month, reopening))

    def _precheck(self) -> Precheck:
        return Precheck(self.client, self.clock, self.settings)

    def _followed(self, month: Month) -> int:
        if not month.asked:
            return 0
        return Sheets(self.client).followed(month.department_id, month.month, month.generation)

    def _obstacles(self, around: Around) -> tuple[str, ...]:
        if around.month.following:
            return ()
        if around.month.state is State.CONFIRMED:
            found = obstacles.to_reopening(around)
        else:
            found = obstacles.to_confirming(around, over=self._is_over(around.month.month))
        return tuple(one.code for one in found)

    def _is_over(self, month: str) -> bool:
        return self.settings.organisation().rules.work_date(self.clock()) > month_dates(month)[-1]

    def _asked(self, caller: Principal, month: Month) -> Month:
        asked = Asked(self.clock(), caller.uid)
        return replace(month, generation=month.generation + 1, asked=asked)

    def _handed_over(self, month: Month) -> Month:
        self.hand_over(self.config, month, month.targets or ())
        return month


def _chosen(around: Around, everybody: Sequence[str]) -> tuple[str, ...]:
    if around.month.targets is not None:
        return around.month.targets
    usual = set(everybody if around.earlier.targets is None else around.earlier.targets)
    return tuple(key for key in everybody if key in usual)


def _known(candidates: Sequence[Candidate], targets: Collection[str]) -> tuple[str, ...]:
    known, wanted = [one.employee.id for one in candidates], set(targets)
    if not wanted:
        nobody = FieldError("targets", "noTargets", "Choose at least one person.")
        raise InvalidInput("There is nobody to confirm.", fields=[nobody])
    if not wanted <= set(known):
        unknown = FieldError("targets", "unknownEmployee", "Choose people of this department's month.")
        raise InvalidInput("Somebody here is not in this month.", fields=[unknown])
    return tuple(key for key in known if key in wanted)


def _require_complete(candidates: Sequence[Candidate], unsent: Sequence[Terminal]) -> None:
    wanting = [
        FieldError(
            one.employee.id,
            lack.what.value,
            f"{one.employee.name}: {', '.join(day.isoformat() for day in lack.dates)}",
            params={"days": len(lack.dates)},
        )
        for one in candidates
        for lack in one.lacks
    ]
    wanting += [
        FieldError(f"terminals.{one.id}", "unsent", f"{one.name}: send its punches.") for one in unsent
    ]
    if wanting:
        raise Conflict("Some records lack something.", code="recordsLacking", fields=wanting)

"""全入力完了 and 入力データ修正: confirming a department's month, and taking the confirmation back."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.domain.zone import month_dates, month_shifted
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict, FieldError, InvalidInput
from dakoku.platform.identity import Principal
from dakoku.store.months import Asked, Month, Months, State
from dakoku.store.settings import Settings
from dakoku.store.sheets import Sheets
from dakoku_ledger.confirming import following
from dakoku_ledger.confirming.changing import Around, MonthChange
from dakoku_ledger.confirming.precheck import Candidate, Precheck
from dakoku_ledger.directory import require_administers


@dataclass(frozen=True, slots=True)
class Overview:
    """A month and its people. `chosen`: the targets, or while nobody has chosen, those of the month before
    (of a first month, everybody). `followed`: how many sheets have followed, of as many as the targets."""

    month: Month
    candidates: tuple[Candidate, ...]
    chosen: tuple[str, ...]
    followed: int


@dataclass(frozen=True)
class ConfirmationDesk:
    """The use cases. All raise `NotAllowed` for whoever does not administer the department."""

    config: Config
    client: firestore.Client
    clock: Clock
    settings: Settings

    def overview(self, caller: Principal, department_id: str, month: str) -> Overview:
        """How far a month has come, who can be confirmed, and what is lacking."""
        require_administers(caller, department_id)
        known = Months(self.client).get(department_id, month).value
        return self._seen(known, self._candidates(department_id, month))

    def choose(self, caller: Principal, department_id: str, month: str, targets: Collection[str]) -> Overview:
        """Keep the ticks (対象者) of an open month.

        Raises `Conflict` (`notOpen`), `InvalidInput` (`unknownEmployee`).
        """
        require_administers(caller, department_id)
        candidates = self._candidates(department_id, month)
        known = _known(candidates, targets)

        def chosen(around: Around) -> Month:
            _require(around.month, State.OPEN, "notOpen")
            return replace(around.month, targets=known)

        change = MonthChange(self.client, self.clock, caller, "month.targets")
        return self._seen(change.make(department_id, month, chosen), candidates)

    def confirm(
        self, caller: Principal, department_id: str, month: str, targets: Collection[str], *, despite: bool
    ) -> Month:
        """Confirm the targets' sheets, one task each; asking again while it runs hands them over again.

        Raises `Conflict`: `monthNotOver`, `notOpen`, `laterMonthConfirmed`, `earlierMonthUnfinished`,
        `earlierSheetOpen`, and, unless `despite` is set, `recordsLacking` with a field for everybody whose
        sheet lacks something; `InvalidInput`: `noTargets`, `unknownEmployee`.
        """
        require_administers(caller, department_id)
        self._require_over(month)
        candidates = self._candidates(department_id, month)
        known = _known(candidates, targets)
        if not despite:
            _require_complete([one for one in candidates if one.employee.id in known])

        def confirming(around: Around) -> Month:
            if around.month.state is State.CONFIRMING:
                return around.month
            _require(around.month, State.OPEN, "notOpen")
            _require(around.later, State.OPEN, "laterMonthConfirmed")
            _require_at_rest(around.earlier)
            return self._asked(caller, replace(around.month, state=State.CONFIRMING, targets=known))

        change = MonthChange(self.client, self.clock, caller, "month.confirm")
        return self._handed_over(change.make(department_id, month, confirming))

    def reopen(self, caller: Principal, department_id: str, month: str, reason: str) -> Month:
        """Take the confirmation back, until the following month is confirmed. Single unlockings end with it.

        Raises `Conflict`: `notConfirmed`, `laterMonthConfirmed`.
        """
        require_administers(caller, department_id)

        def reopening(around: Around) -> Month:
            if around.month.state is State.REOPENING:
                return around.month
            _require(around.month, State.CONFIRMED, "notConfirmed")
            _require(around.later, State.OPEN, "laterMonthConfirmed")
            return self._asked(caller, replace(around.month, state=State.REOPENING))

        change = MonthChange(self.client, self.clock, caller, "month.reopen", reason)
        return self._handed_over(change.make(department_id, month, reopening))

    def _seen(self, month: Month, candidates: Sequence[Candidate]) -> Overview:
        chosen = self._chosen(month, [one.employee.id for one in candidates])
        sheets, of = Sheets(self.client), (month.department_id, month.month)
        followed = sheets.followed(*of, month.generation) if month.asked else 0
        return Overview(month, tuple(candidates), chosen, followed)

    def _candidates(self, department_id: str, month: str) -> list[Candidate]:
        return Precheck(self.client, self.clock, self.settings).candidates(department_id, month)

    def _chosen(self, month: Month, everybody: Sequence[str]) -> tuple[str, ...]:
        if month.targets is not None:
            return month.targets
        before = Months(self.client).get(month.department_id, month_shifted(month.month, -1)).value
        usual = set(everybody if before.targets is None else before.targets)
        return tuple(key for key in everybody if key in usual)

    def _require_over(self, month: str) -> None:
        today = self.settings.organisation().rules.work_date(self.clock())
        if today <= month_dates(month)[-1]:
            raise Conflict("This month is not over yet.", code="monthNotOver")

    def _asked(self, caller: Principal, month: Month) -> Month:
        asked = Asked(self.clock(), caller.uid)
        return replace(month, generation=month.generation + 1, asked=asked)

    def _handed_over(self, month: Month) -> Month:
        following.ask(self.config, month, month.targets or ())
        return month


def _known(candidates: Sequence[Candidate], targets: Collection[str]) -> tuple[str, ...]:
    known, wanted = [one.employee.id for one in candidates], set(targets)
    if not wanted:
        nobody = FieldError("targets", "noTargets", "Choose at least one person.")
        raise InvalidInput("There is nobody to confirm.", fields=[nobody])
    if not wanted <= set(known):
        unknown = FieldError("targets", "unknownEmployee", "Choose people of this department's month.")
        raise InvalidInput("Somebody here is not in this month.", fields=[unknown])
    return tuple(key for key in known if key in wanted)


def _require(month: Month, state: State, code: str) -> None:
    if month.state is not state:
        raise Conflict(f"{month.month} is {month.state.value}.", code=code)


def _require_at_rest(earlier: Month) -> None:
    """The next month is chained to it: its digests must be the last."""
    if earlier.following:
        raise Conflict(f"{earlier.month} is {earlier.state.value}.", code="earlierMonthUnfinished")
    unlocked = [key for key, person in (earlier.people or {}).items() if not person["locked"]]
    if unlocked:
        fields = [FieldError(key, "sheetUnlocked", "Lock this sheet again.") for key in unlocked]
        raise Conflict(f"A sheet of {earlier.month} is open.", code="earlierSheetOpen", fields=fields)


def _require_complete(candidates: Sequence[Candidate]) -> None:
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
    if wanting:
        raise Conflict("Some records lack something.", code="recordsLacking", fields=wanting)

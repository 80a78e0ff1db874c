"""The confirmation of months: docs/data.md, `months`."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from dakoku.platform.dates import YearMonth
from dakoku.platform.wire import Wire
from dakoku.store.confirming.months import Month
from dakoku.store.terminal.terminals import Terminal
from dakoku_ledger.confirming.desk import Overview
from dakoku_ledger.confirming.locking import Proof
from dakoku_ledger.confirming.precheck import Candidate
from dakoku_ledger.models.ids import Id

_Reason = Annotated[str, Field(min_length=1, max_length=500)]
_Targets = Annotated[list[Id], Field(max_length=3000)]


class MonthPath(Wire):
    """Whose month, such as 2026-11."""

    department_id: Id
    month: YearMonth


class Targets(Wire):
    """対象者: ids of employees."""

    targets: _Targets


class Confirming(Targets):
    """`despite`: why, although something is lacking."""

    despite: _Reason | None = None


class Reopening(Wire):
    """Why the confirmation is taken back."""

    reason: _Reason


class SheetLock(Wire):
    """Open one confirmed sheet, or lock it again."""

    locked: bool
    reason: _Reason


class AskedFor(Wire):
    """Who asked for the state of a month, and when."""

    at: datetime
    uid: str


class MonthState(Wire):
    """How far a month is: `open`, `confirming`, `confirmed`, `reopening`."""

    department_id: str
    month: str
    state: str
    generation: int
    asked: AskedFor | None
    digest: str | None

    @staticmethod
    def of(month: Month) -> "MonthState":
        """As the store has it."""
        return MonthState(
            department_id=month.department_id,
            month=month.month,
            state=month.state.value,
            generation=month.generation,
            asked=AskedFor(at=month.asked.at, uid=month.asked.uid) if month.asked else None,
            digest=month.digest,
        )


class ListedLack(Wire):
    """`missingIn`, `missingOut`, `undeclared`, `noRecord`, `notPulled`, `held`, and on which days."""

    what: str
    dates: list[date]


class ListedCandidate(Wire):
    """Somebody in the month, and what their record lacks up to yesterday."""

    employee_id: str
    code: str
    name: str
    position: str
    joined_on: date | None
    left_on: date | None
    locked: bool
    lacks: list[ListedLack]

    @staticmethod
    def of(one: Candidate) -> "ListedCandidate":
        """As the use case has it."""
        return ListedCandidate(
            employee_id=one.employee.id,
            code=one.employee.code,
            name=one.employee.name,
            position=one.employee.position,
            joined_on=one.employee.joined_on,
            left_on=one.employee.left_on,
            locked=one.sheet.locked,
            lacks=[ListedLack(what=lack.what.value, dates=list(lack.dates)) for lack in one.lacks],
        )


class UnsentTerminal(Wire):
    """A terminal that last said that it had unsent punches."""

    id: str
    name: str
    unsent: int
    oldest_unsent_at: datetime | None
    last_seen_at: datetime | None

    @staticmethod
    def of(one: Terminal) -> "UnsentTerminal":
        """As the store has it."""
        report = one.report
        return UnsentTerminal(
            id=one.id,
            name=one.name,
            unsent=report.unsent if report else 0,
            oldest_unsent_at=report.oldest_unsent_at if report else None,
            last_seen_at=one.last_seen_at,
        )


class MonthOverview(MonthState):
    """`targets`: as chosen, else as the month before had them. `followed` of them have followed.

    `obstacles`: codes of what keeps it from being confirmed, or from being taken back.
    """

    targets: list[str]
    followed: int
    people: list[ListedCandidate]
    terminals: list[UnsentTerminal]
    obstacles: list[str]

    @staticmethod
    def seen(overview: Overview) -> "MonthOverview":
        """As the use case has it."""
        return MonthOverview(
            **MonthState.of(overview.month).model_dump(by_alias=False),
            targets=list(overview.chosen),
            followed=overview.followed,
            people=[ListedCandidate.of(one) for one in overview.candidates],
            terminals=[UnsentTerminal.of(one) for one in overview.unsent],
            obstacles=list(overview.obstacles),
        )


class DigestProof(Wire):
    """`holds`: recomputed, the digest is the same. `chained`: so is the one of the month before."""

    at: datetime
    version: int
    digest: str
    previous: str | None
    holds: bool
    chained: bool

    @staticmethod
    def of(proof: Proof) -> "DigestProof":
        """As the use case has it."""
        confirmed = proof.confirmation
        return DigestProof(
            at=confirmed.at,
            version=confirmed.version,
            digest=confirmed.digest,
            previous=confirmed.previous,
            holds=proof.holds,
            chained=proof.chained,
        )

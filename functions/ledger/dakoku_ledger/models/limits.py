"""Limits on overtime: docs/data.md, `settings/limits`."""

from dataclasses import asdict
from datetime import date
from typing import Annotated

from pydantic import Field

from dakoku.domain import limits, triggers
from dakoku.platform.dates import YearMonth
from dakoku.platform.wire import Wire
from dakoku.store.figures.limits import LimitSettings, NamedSet, shape
from dakoku_ledger.limits.known import Expected
from dakoku_ledger.limits.standings import Overview
from dakoku_ledger.models.ids import Id

_OfMonth = Annotated[int, Field(ge=1, le=31 * 1440)]
_OfYear = Annotated[int, Field(ge=1, le=366 * 1440)]
_Name = Annotated[str, Field(min_length=1, max_length=40)]


class LimitSet(Wire):
    """One group's limits, in minutes and months. `firstMonth` begins the year; `withoutStatutory`: work on
    statutory holidays counts for the special month and the averages alone."""

    name: _Name
    month: _OfMonth
    year: _OfYear
    special_month: _OfMonth
    special_year: _OfYear
    average: _OfMonth
    longest_span: Annotated[int, Field(ge=2, le=12)]
    months_over: Annotated[int, Field(ge=0, le=12)]
    first_month: Annotated[int, Field(ge=1, le=12)]
    without_statutory: bool

    @staticmethod
    def of(named: NamedSet) -> "LimitSet":
        """From what the store has."""
        return LimitSet(name=named.name, **asdict(named.limits))

    def named(self) -> NamedSet:
        """As the store has it."""
        return NamedSet(self.name, limits.LimitSet(**self.model_dump(by_alias=False, exclude={"name"})))


class Triggers(Wire):
    """What calls for a 超過通知文: minutes, or null where it does not (docs/data.md, `settings/limits`)."""

    above: _OfMonth | None
    reached: _OfMonth | None
    average: _OfMonth | None
    running: _OfMonth | None
    running_months: Annotated[int, Field(ge=2, le=6)]


class LimitsBody(Wire):
    """All of it: sets by id, which 雇用区分 has which, the `usual` one, minutes of a month to warn at, what
    calls for a 超過通知文, and minutes of a month above which people are on the 産業医連絡票."""

    sets: Annotated[dict[Id, LimitSet], Field(min_length=1, max_length=20)]
    by_employment_type: Annotated[dict[_Name, Id], Field(max_length=50)]
    usual: Id
    warnings: Annotated[list[_OfMonth], Field(max_length=5)]
    notices: Triggers
    doctor: _OfMonth

    def settings(self) -> LimitSettings:
        """As the use case takes it."""
        sets = {key: each.named() for key, each in self.sets.items()}
        calling = triggers.Triggers(**self.notices.model_dump(by_alias=False))
        return LimitSettings(
            sets, self.by_employment_type, self.usual, tuple(self.warnings), calling, self.doctor
        )

    @staticmethod
    def of(settings: LimitSettings) -> "LimitsBody":
        """As the store has it."""
        return LimitsBody.model_validate(shape(settings))


class StandingsPath(Wire):
    """Whose."""

    employee_id: Id


class StandingsQuery(Wire):
    """Which month, such as 2026-11."""

    month: YearMonth


class ListedStanding(Wire):
    """`value` of `allowed` minutes (of `monthsOver`: months), over `span` months; `left` is negative when
    over."""

    limit: str
    value: int
    allowed: int
    left: int
    over: bool
    span: int


class ListedForecast(Wire):
    """What the month comes to, and the date on which it passes (or, `passed`, has passed) a limit."""

    limit: str
    threshold: int
    expected: int
    passes: date | None
    passed: bool

    @staticmethod
    def of(expected: Expected) -> "ListedForecast":
        """As the use case has it."""
        seen = expected.forecast
        return ListedForecast(
            limit=expected.limit.value,
            threshold=expected.threshold,
            expected=seen.expected,
            passes=seen.passes,
            passed=seen.passed,
        )


class StandingsOverview(Wire):
    """`forecast` is empty but for the present month. `interview`: minutes beyond 40 hours a week."""

    month: str
    limits: LimitSet
    warnings: list[int]
    standings: list[ListedStanding]
    forecast: list[ListedForecast]
    interview: int

    @staticmethod
    def of(overview: Overview) -> "StandingsOverview":
        """As the use case has it."""
        named = overview.limits
        return StandingsOverview(
            month=overview.month,
            limits=LimitSet.of(named),
            warnings=list(overview.warnings),
            standings=[ListedStanding.model_validate(one) for one in overview.standings],
            forecast=[ListedForecast.of(one) for one in overview.expected],
            interview=overview.interview,
        )

"""Where everybody of a department stands, and departments in figures."""

from collections.abc import Iterable
from datetime import datetime

from dakoku.platform.wire import Wire
from dakoku.store.figures.overviews import Overview, Summary
from dakoku_ledger.figures.standings import Ranking
from dakoku_ledger.figures.stands import Stand
from dakoku_ledger.models.ids import Id
from dakoku_ledger.models.limits import ListedForecast, ListedStanding, StandingsQuery


class RankingQuery(StandingsQuery):
    """Whose, and which month."""

    department_id: Id


class Foreseen(Wire):
    """How many more will be over a limit at the present pace."""

    month: int
    average: int


class Figures(Wire):
    """A department's month: docs/data.md, `overviews`."""

    people: int
    overtime: int
    over_month: int
    over_average: int
    over_special: int
    foreseen: Foreseen
    lacking: int

    @staticmethod
    def of(summary: Summary) -> "Figures":
        """As the store has them."""
        return Figures(
            people=summary.people,
            overtime=summary.overtime,
            over_month=summary.over_month,
            over_average=summary.over_average,
            over_special=summary.over_special,
            foreseen=Foreseen(month=summary.foreseen_month, average=summary.foreseen_average),
            lacking=summary.lacking,
        )


class RankedPerson(Wire):
    """Somebody's month. `level`: `over` a limit, `foreseen` to be, `near` (past the first warning), `fine`;
    `lacks`: how many days of the record lack something."""

    employee_id: str
    code: str
    name: str
    position: str
    level: str
    overtime: int
    standings: list[ListedStanding]
    forecast: list[ListedForecast]
    lacks: int

    @staticmethod
    def of(one: Stand, warnings: tuple[int, ...]) -> "RankedPerson":
        """As the use case has it."""
        return RankedPerson(
            employee_id=one.person.id,
            code=one.person.code,
            name=one.person.name,
            position=one.person.position,
            level=one.level(warnings).value,
            overtime=one.overtime,
            standings=[ListedStanding.model_validate(each) for each in one.standings],
            forecast=[ListedForecast.of(each) for each in one.expected],
            lacks=one.lacks,
        )


class RankedPeople(Wire):
    """Everybody as of `at`, the most urgent first."""

    department_id: str
    month: str
    at: datetime
    warnings: list[int]
    summary: Figures
    people: list[RankedPerson]

    @staticmethod
    def of(ranking: Ranking) -> "RankedPeople":
        """As the use case has it."""
        return RankedPeople(
            department_id=ranking.department_id,
            month=ranking.month,
            at=ranking.at,
            warnings=list(ranking.warnings),
            summary=Figures.of(ranking.summary),
            people=[RankedPerson.of(one, ranking.warnings) for one in ranking.stands],
        )


class ListedOverview(Figures):
    """A department's month as of `at`."""

    department_id: str
    month: str
    at: datetime
    state: str

    @staticmethod
    def seen(overview: Overview) -> "ListedOverview":
        """As the store has it."""
        return ListedOverview(
            **Figures.of(overview.summary).model_dump(by_alias=False),
            department_id=overview.department_id,
            month=overview.month,
            at=overview.at,
            state=overview.state.value,
        )


class OverviewAnswer(Wire):
    """The caller's departments."""

    overviews: list[ListedOverview]

    @staticmethod
    def of(overviews: Iterable[Overview]) -> "OverviewAnswer":
        """As the use case has them."""
        return OverviewAnswer(overviews=[ListedOverview.seen(one) for one in overviews])

"""A department's year, where everybody in it stands, and departments in figures."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.figures.overviews import OverviewList
from dakoku_ledger.figures.standings import DepartmentStandings
from dakoku_ledger.figures.years import Years
from dakoku_ledger.models.limits import StandingsQuery
from dakoku_ledger.models.standings import OverviewAnswer, RankedPeople, RankingQuery
from dakoku_ledger.models.years import YearList, YearPath
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(
    app: OpenAPI, prefix: str, years: Years, standings: DepartmentStandings, overviews: OverviewList
) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/years/<departmentId>/<year>",
        summary="A department's year",
        responses={200: YearList, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.RECORDS)
    def year(path: YearPath) -> Response:
        return answer(YearList.of(years.year(principal(), path.department_id, path.year)))

    @app.get(
        f"{prefix}/standings",
        summary="Where everybody of a department stands against the limits",
        responses={200: RankedPeople, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.RECORDS)
    def ranking(query: RankingQuery) -> Response:
        return answer(RankedPeople.of(standings.ranking(principal(), query.department_id, query.month)))

    @app.get(
        f"{prefix}/overviews",
        summary="The caller's departments in figures",
        responses={200: OverviewAnswer, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.RECORDS)
    def overview(query: StandingsQuery) -> Response:
        return answer(OverviewAnswer.of(overviews.of(principal(), query.month)))

"""働き方セルフチェック."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku.store.people.selfcheck_rounds import ACTIVITIES
from dakoku_ledger.models.selfchecks import (
    CheckList,
    CheckPath,
    ChecksQuery,
    ListedCheck,
    ListedRound,
    NewCheck,
    NewRound,
    RoundList,
    RoundPath,
)
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.selfcheck.checks import CheckDesk
from dakoku_ledger.selfcheck.rounds import RoundDesk


def register(app: OpenAPI, prefix: str, checks: CheckDesk, rounds: RoundDesk) -> None:
    """Put the routes on the app."""
    _checks(app, prefix, checks)
    _rounds(app, prefix, rounds)


def _checks(app: OpenAPI, prefix: str, desk: CheckDesk) -> None:
    @app.get(
        f"{prefix}/selfchecks",
        summary="How somebody's days were spent",
        responses={200: CheckList, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS)
    def selfchecks(query: ChecksQuery) -> Response:
        found = desk.list(principal(), query.employee_id, query.from_, query.to)
        return answer(CheckList(checks=[ListedCheck.model_validate(one) for one in found]))

    @app.put(
        f"{prefix}/selfchecks/<date>",
        summary="Say how one's own day was spent",
        responses={200: ListedCheck, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE)
    def save_selfcheck(path: CheckPath, body: NewCheck) -> Response:
        saved = desk.save(principal(), path.date, body.wanted())
        return answer(ListedCheck.model_validate(saved))


def _rounds(app: OpenAPI, prefix: str, desk: RoundDesk) -> None:
    @app.get(
        f"{prefix}/selfcheckRounds",
        summary="When people are asked how their day was spent",
        responses={200: RoundList, **REFUSED},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS)
    def selfcheck_rounds() -> Response:
        found = [ListedRound.model_validate(one) for one in desk.list(principal())]
        return answer(RoundList(rounds=found, activities=list(ACTIVITIES)))

    @app.post(
        f"{prefix}/selfcheckRounds",
        summary="Ask people how their day was spent",
        responses={201: ListedRound, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.RECORDS, edit=True)
    def add_selfcheck_round(body: NewRound) -> Response:
        return answer(ListedRound.model_validate(desk.add(principal(), body.made())), 201)

    @app.delete(
        f"{prefix}/selfcheckRounds/<id>",
        summary="Take a round back",
        responses={204: None, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.RECORDS, edit=True)
    def remove_selfcheck_round(path: RoundPath) -> Response:
        desk.remove(principal(), path.id)
        return Response(status=204)

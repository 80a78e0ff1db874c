"""Substitutions."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.arranging.listing import Listing
from dakoku_ledger.arranging.substitutions import SubstitutionDesk
from dakoku_ledger.models.arrangements import ArrangementPath, ArrangementQuery
from dakoku_ledger.models.substitutions import ListedSubstitution, NewSubstitution, SubstitutionList
from dakoku_ledger.record.access import employee_for
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, desk: SubstitutionDesk, listing: Listing) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/substitutions",
        summary="An employee's substitutions between two dates",
        responses={200: SubstitutionList, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS)
    def substitutions(query: ArrangementQuery) -> Response:
        found = listing.substitutions(principal(), query.employee_id, query.from_, query.to)
        return answer(
            SubstitutionList(substitutions=[ListedSubstitution.model_validate(one) for one in found])
        )

    @app.post(
        f"{prefix}/substitutions",
        summary="Have a day off and a working day change places",
        responses={201: ListedSubstitution, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS, edit=True)
    def register_substitution(body: NewSubstitution) -> Response:
        exchange = body.exchange()
        employee = employee_for(desk.client, principal(), body.employee_id, [body.work_on, body.off_on])
        made = desk.register(principal(), employee, exchange)
        return answer(ListedSubstitution.model_validate(made), 201)

    @app.delete(
        f"{prefix}/substitutions/<id>",
        summary="Take a substitution back",
        responses={204: None, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS, edit=True)
    def remove_substitution(path: ArrangementPath) -> Response:
        desk.remove(principal(), path.id)
        return Response(status=204)

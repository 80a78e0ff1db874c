"""Trips."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.arranging.listing import Listing
from dakoku_ledger.arranging.trips import TripDesk
from dakoku_ledger.models.arrangements import ArrangementPath, ArrangementQuery
from dakoku_ledger.models.trips import ListedTrip, NewTrips, TripList
from dakoku_ledger.record.access import employee_for
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, desk: TripDesk, listing: Listing) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/trips",
        summary="An employee's trips between two dates",
        responses={200: TripList, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS)
    def trips(query: ArrangementQuery) -> Response:
        found = listing.trips(principal(), query.employee_id, query.from_, query.to)
        return answer(TripList(trips=[ListedTrip.of(one) for one in found]))

    @app.post(
        f"{prefix}/trips",
        summary="Register trips on one day or several: all or none",
        responses={201: TripList, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS, edit=True)
    def register_trips(body: NewTrips) -> Response:
        days = [day.day() for day in body.days]
        employee = employee_for(desk.client, principal(), body.employee_id, [day.date for day in days])
        made = desk.register(principal(), employee, days)
        return answer(TripList(trips=[ListedTrip.of(one) for one in made]), 201)

    @app.delete(
        f"{prefix}/trips/<id>",
        summary="Take a day's trip back",
        responses={204: None, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS, area=Area.RECORDS, edit=True)
    def remove_trip(path: ArrangementPath) -> Response:
        desk.remove(principal(), path.id)
        return Response(status=204)

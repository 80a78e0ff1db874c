"""Calendars."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.arranging.calendar import CalendarDesk
from dakoku_ledger.models.calendars import Calendar, CalendarPath, NewCalendar
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, desk: CalendarDesk) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/calendars/<owner>/<year>",
        summary="A year's calendar, of the organisation or a department",
        responses={200: Calendar, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE, *ADMINS)
    def calendar(path: CalendarPath) -> Response:
        return answer(Calendar.of(desk.get(path.owner, path.year)))

    @app.put(
        f"{prefix}/calendars/<owner>/<year>",
        summary="Write a year's calendar, and have all sheets follow",
        responses={200: Calendar, **REFUSED, 404: Problem, 409: Problem, 503: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.SETTINGS, edit=True)
    def save_calendar(path: CalendarPath, body: NewCalendar) -> Response:
        days = body.named(path.year)
        return answer(Calendar.of(desk.save(principal(), path.owner, path.year, days, body.revision)))

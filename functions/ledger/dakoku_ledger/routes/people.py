"""One person's record."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.people import EmployeePath
from dakoku_ledger.models.person import (
    ChangedPerson,
    NewCode,
    NewPattern,
    NewPerson,
    NewPrimary,
    Person,
    cells,
)
from dakoku_ledger.people.desk import PersonDesk
from dakoku_ledger.people.primary import PrimarySource, Wanted
from dakoku_ledger.people.usual_pattern import UsualPattern
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(
    app: OpenAPI, prefix: str, desk: PersonDesk, usual: UsualPattern, primary: PrimarySource
) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/employees/<id>",
        summary="One person's record",
        responses={200: Person, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.PEOPLE)
    def person(path: EmployeePath) -> Response:
        return answer(Person.of(desk.get(principal(), path.id)))

    @app.post(
        f"{prefix}/employees",
        summary="Hire somebody",
        responses={201: Person, **REFUSED, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.PEOPLE, edit=True)
    def hire(body: NewPerson) -> Response:
        return answer(Person.of(desk.hire(principal(), body.department_id, cells(body))), 201)

    @app.put(
        f"{prefix}/employees/<id>",
        summary="Change somebody's record",
        responses={200: Person, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.PEOPLE, edit=True)
    def change_person(path: EmployeePath, body: ChangedPerson) -> Response:
        return answer(Person.of(desk.change(principal(), path.id, body.revision, cells(body))))

    @app.put(
        f"{prefix}/employees/<id>/code",
        summary="Give somebody another code",
        responses={200: Person, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.PEOPLE, edit=True)
    def change_code(path: EmployeePath, body: NewCode) -> Response:
        return answer(Person.of(desk.rename(principal(), path.id, body.code, body.reason)))

    @app.put(
        f"{prefix}/employees/<id>/pattern",
        summary="Give somebody another usual pattern",
        responses={200: Person, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.PEOPLE, edit=True)
    def change_pattern(path: EmployeePath, body: NewPattern) -> Response:
        return answer(Person.of(usual.choose(principal(), path.id, body.pattern_id)))

    @app.put(
        f"{prefix}/employees/<id>/primary",
        summary="Have somebody's own or pulled punches count",
        responses={200: Person, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.PEOPLE, edit=True)
    def change_primary(path: EmployeePath, body: NewPrimary) -> Response:
        wanted = Wanted(body.primary, body.month, body.reason)
        return answer(Person.of(primary.choose(principal(), path.id, wanted)))

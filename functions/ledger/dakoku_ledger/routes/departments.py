"""Departments."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.wire import answer
from dakoku_ledger.directory import Directory
from dakoku_ledger.models.departments import DepartmentList, ListedDepartment, NewDepartment
from dakoku_ledger.organisation import OrganisationSetup
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, directory: Directory, setup: OrganisationSetup) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/departments",
        summary="The caller's departments",
        responses={200: DepartmentList, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS)
    def departments() -> Response:
        found = [ListedDepartment.model_validate(one) for one in directory.departments(principal())]
        return answer(DepartmentList(departments=found))

    @app.post(
        f"{prefix}/departments",
        summary="Make a department, or change the one with this code",
        responses={200: ListedDepartment, **REFUSED, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN)
    def save_department(body: NewDepartment) -> Response:
        saved = setup.save_department(
            principal().uid,
            body.code,
            body.name,
            order=body.order,
            default_pattern_id=body.default_pattern_id,
        )
        return answer(ListedDepartment.model_validate(saved))

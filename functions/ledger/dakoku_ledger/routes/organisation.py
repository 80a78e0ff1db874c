"""Departments and work patterns."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.wire import answer
from dakoku_ledger.directory import Directory
from dakoku_ledger.models.organisation import (
    DepartmentList,
    ListedDepartment,
    ListedPattern,
    NewDepartment,
    NewPattern,
    PatternList,
)
from dakoku_ledger.organisation import OrganisationSetup
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, directory: Directory, setup: OrganisationSetup) -> None:
    """Put the routes on the app."""
    _departments(app, prefix, directory, setup)
    _patterns(app, prefix, directory, setup)


def _departments(app: OpenAPI, prefix: str, directory: Directory, setup: OrganisationSetup) -> None:
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


def _patterns(app: OpenAPI, prefix: str, directory: Directory, setup: OrganisationSetup) -> None:
    @app.get(
        f"{prefix}/patterns",
        summary="Everyone's work patterns, and those of the caller's departments",
        responses={200: PatternList, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS)
    def patterns() -> Response:
        return answer(
            PatternList(patterns=[ListedPattern.of(one) for one in directory.patterns(principal())])
        )

    @app.post(
        f"{prefix}/patterns",
        summary="Make a work pattern, or change the one with this id",
        responses={200: ListedPattern, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN)
    def save_pattern(body: NewPattern) -> Response:
        saved = setup.save_pattern(
            principal().uid,
            body.pattern(),
            pattern_id=body.id,
            department_id=body.department_id,
            active=body.active,
        )
        return answer(ListedPattern.of(saved))

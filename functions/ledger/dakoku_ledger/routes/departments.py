"""Departments."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.directory import Directory
from dakoku_ledger.models.departments import (
    DepartmentList,
    DepartmentPath,
    ListedDepartment,
    NewDepartment,
)
from dakoku_ledger.models.settings import DepartmentChange
from dakoku_ledger.organisation import OrganisationSetup
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.settings_desk import SettingsDesk


def register(
    app: OpenAPI, prefix: str, directory: Directory, setup: OrganisationSetup, desk: SettingsDesk
) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/departments",
        summary="The caller's departments",
        responses={200: DepartmentList, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS)
    def departments() -> Response:
        organisation, found = desk.organisation(), directory.departments(principal())
        return answer(DepartmentList(departments=[ListedDepartment.of(one, organisation) for one in found]))

    @app.post(
        f"{prefix}/departments",
        summary="Make a department, or change the one with this code",
        responses={200: ListedDepartment, **REFUSED, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.SETTINGS, edit=True)
    def save_department(body: NewDepartment) -> Response:
        saved = setup.save_department(
            principal().uid,
            body.code,
            body.name,
            order=body.order,
            default_pattern_id=body.default_pattern_id,
            report=body.report_fields(),
        )
        return answer(ListedDepartment.of(saved, desk.organisation()))

    @app.patch(
        f"{prefix}/departments/<id>",
        summary="Change settings of a department",
        responses={200: ListedDepartment, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.TERMINAL_SETTINGS, edit=True)
    def change_department(path: DepartmentPath, body: DepartmentChange) -> Response:
        changed = desk.change_department(principal(), path.id, body.model_dump(exclude_unset=True))
        return answer(ListedDepartment.of(changed, desk.organisation()))

"""Passwords of employees: set, printed and mailed links for by administrators, changed by themselves."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.passwords import (
    LinkOrder,
    LinksSent,
    NewPassword,
    OwnNewPassword,
    PrintedSlip,
    SlipDepartment,
    SlipList,
    SlipOrder,
)
from dakoku_ledger.models.people import EmployeePath
from dakoku_ledger.passwords.mailing import LinkMailing
from dakoku_ledger.passwords.own import OwnPassword
from dakoku_ledger.passwords.setting import PasswordSetting, Slip
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(
    app: OpenAPI,
    prefix: str,
    setting: PasswordSetting,
    mailing: LinkMailing,
    own: OwnPassword,
) -> None:
    """Put the routes on the app."""
    _by_administrators(app, prefix, setting, mailing)

    @app.put(
        f"{prefix}/me/password",
        summary="Change one's own password",
        responses={204: None, **REFUSED, 404: Problem, 409: Problem, 429: Problem},
        security=SECURITY,
    )
    @allow(Role.EMPLOYEE)
    def change_own(body: OwnNewPassword) -> Response:
        own.change(principal(), body.current, body.password)
        return Response(status=204)


def _by_administrators(app: OpenAPI, prefix: str, setting: PasswordSetting, mailing: LinkMailing) -> None:
    @app.put(
        f"{prefix}/employees/<id>/password",
        summary="Set an employee's password",
        responses={204: None, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.PASSWORDS, edit=True)
    def set_password(path: EmployeePath, body: NewPassword) -> Response:
        setting.set(principal(), path.id, body.password)
        return Response(status=204)

    @app.post(
        f"{prefix}/employees/passwords/links",
        summary="Mail each a one-time link to set a password",
        responses={200: LinksSent, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.PASSWORDS, edit=True)
    def mail_links(body: LinkOrder) -> Response:
        return answer(LinksSent.model_validate(mailing.send(principal(), body.employee_ids)))

    @app.post(
        f"{prefix}/employees/passwords/slips",
        summary="New passwords to be printed: for all of them, or for nobody",
        responses={200: SlipList, **REFUSED, 404: Problem, 409: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.PASSWORDS, edit=True)
    def slips(body: SlipOrder) -> Response:
        made = setting.slips(principal(), body.employee_ids)
        return answer(SlipList(slips=[_printed(slip) for slip in made]))


def _printed(slip: Slip) -> PrintedSlip:
    return PrintedSlip(
        employee_id=slip.employee.id,
        code=slip.employee.code,
        name=slip.employee.name,
        department=SlipDepartment.model_validate(slip.department),
        password=slip.password,
    )

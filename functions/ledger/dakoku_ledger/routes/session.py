"""Sign-in of employees, and who the caller is."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.wire import answer
from dakoku.store.settings import Settings
from dakoku_ledger.directory import Directory
from dakoku_ledger.models.session import Me, OrganisationSummary, Session, SessionEmployee, SessionRequest
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.sign_in import SignIn


def register(app: OpenAPI, prefix: str, sign_in: SignIn, directory: Directory, settings: Settings) -> None:
    """Put the routes on the app."""

    @app.post(
        f"{prefix}/session",
        summary="Sign in by code and password",
        responses={200: Session, 401: Problem, 422: Problem, 429: Problem},
    )
    @allow(Role.PUBLIC)
    def session(body: SessionRequest) -> Response:
        made = sign_in.sign_in(body.code, body.password)
        employee = SessionEmployee.model_validate(made.employee)
        return answer(Session(token=made.token, employee=employee))

    @app.get(f"{prefix}/me", summary="The caller", responses={200: Me, **REFUSED}, security=SECURITY)
    @allow(Role.EMPLOYEE, *ADMINS)
    def me() -> Response:
        caller = principal()
        return answer(
            Me(
                uid=caller.uid,
                role=caller.role.value,
                employee_id=caller.employee_id,
                departments=sorted(caller.departments),
                name=directory.name_of(caller),
                organisation=OrganisationSummary.model_validate(settings.organisation()),
            )
        )

"""Who has a password, and since when."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.passwords import PasswordSince, PasswordsSince, StandingQuery
from dakoku_ledger.passwords.standing import PasswordStanding
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, standing: PasswordStanding) -> None:
    """Put the route on the app."""

    @app.get(
        f"{prefix}/employees/passwords",
        summary="Who has a password, and since when",
        responses={200: PasswordsSince, **REFUSED, 404: Problem},
        security=SECURITY,
    )
    @allow(*ADMINS, area=Area.PASSWORDS, edit=True)
    def passwords_since(query: StandingQuery) -> Response:
        if query.employee_id:
            found = standing.of_employee(principal(), query.employee_id)
        elif query.department_id:
            found = standing.of_department(principal(), query.department_id)
        else:
            missing = FieldError("departmentId", "missing", "Name a department, or an employee.")
            raise InvalidInput("Whose passwords is missing.", fields=[missing])
        since = [PasswordSince(employee_id=one, set_at=at) for one, at in found.items()]
        return answer(PasswordsSince(passwords=since))

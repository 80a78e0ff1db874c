"""Who the caller is."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.wire import answer
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.directory import Directory
from dakoku_ledger.models.session import Me, OrganisationSummary
from dakoku_ledger.routes.documented import REFUSED, SECURITY


def register(app: OpenAPI, prefix: str, directory: Directory, settings: Settings) -> None:
    """Put the routes on the app."""

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
                permissions=dict(caller.permissions) if caller.role in ADMINS else {},
                name=directory.name_of(caller),
                organisation=OrganisationSummary.model_validate(settings.organisation()),
            )
        )

"""The organisation's settings."""

from flask import Response
from flask_openapi3 import OpenAPI

from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import ADMINS, Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import answer
from dakoku_ledger.models.settings import OrganisationChange, OrganisationSettings
from dakoku_ledger.routes.documented import REFUSED, SECURITY
from dakoku_ledger.settings_desk import SettingsDesk


def register(app: OpenAPI, prefix: str, desk: SettingsDesk) -> None:
    """Put the routes on the app."""

    @app.get(
        f"{prefix}/organisation",
        summary="The organisation's settings",
        responses={200: OrganisationSettings, **REFUSED},
        security=SECURITY,
    )
    @allow(*ADMINS)
    def organisation() -> Response:
        return answer(OrganisationSettings.model_validate(desk.organisation()))

    @app.patch(
        f"{prefix}/organisation",
        summary="Change settings of the organisation",
        responses={200: OrganisationSettings, **REFUSED, 409: Problem},
        security=SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.TERMINAL_SETTINGS, edit=True)
    def change_organisation(body: OrganisationChange) -> Response:
        changed = desk.change_organisation(principal(), body.model_dump(exclude_unset=True, by_alias=False))
        return answer(OrganisationSettings.model_validate(changed))

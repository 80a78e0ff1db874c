"""The doctor over HTTP, alike in all four functions."""

from datetime import datetime

from flask import Response
from flask_openapi3 import OpenAPI
from flask_openapi3.types import ResponseDict

from dakoku.doctor.doctor import Doctor
from dakoku.doctor.finding import Finding, State
from dakoku.platform import languages
from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import Wire, answer

_REFUSED: ResponseDict = {401: Problem, 403: Problem}
_SECURITY: list[dict[str, list[str]]] = [{"firebase": []}]


class FindingTold(Wire):
    """One finding."""

    check: str
    subject: str | None
    state: State
    code: str | None
    names: list[str]
    milliseconds: int | None
    at: datetime | None
    value: str | None


class Findings(Wire):
    """All of them."""

    findings: list[FindingTold]


def register(app: OpenAPI, prefix: str, doctor: Doctor) -> None:
    """Put the routes on the app."""

    @app.post(
        f"{prefix}/doctor",
        summary="Look at everything that this part rests on",
        responses={200: Findings, **_REFUSED},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.SETTINGS)
    def look() -> Response:
        return _told(doctor.look(principal().uid, languages.of_request()))

    @app.get(
        f"{prefix}/doctor",
        summary="What has become of what was waited for",
        responses={200: Findings, **_REFUSED},
        security=_SECURITY,
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.SETTINGS)
    def follow() -> Response:
        return _told(doctor.follow())


def _told(findings: list[Finding]) -> Response:
    return answer(Findings(findings=[FindingTold.model_validate(one) for one in findings]))

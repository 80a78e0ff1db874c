"""The HTTP API of raw answers. Organisation administrators alone."""

from datetime import date, datetime
from typing import Annotated, Any

from flask import Response
from flask_openapi3 import OpenAPI
from pydantic import Field

from dakoku.platform.dates import Day
from dakoku.platform.http import Problem, allow, principal
from dakoku.platform.identity import Role
from dakoku.platform.permissions import Area
from dakoku.platform.wire import Wire, answer
from dakoku_sync.answering.desk import RawAnswers
from dakoku_sync.models import ConnectionPath


class AnswerPath(ConnectionPath):
    """A connection's date."""

    date: Day


class Whose(Wire):
    """Of whom: by the provider's own number, or by the employee who is matched with it."""

    external_id: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    employee_id: Annotated[str, Field(pattern=r"^[a-z0-9]{20}$")] | None = None


class ShownAnswer(Wire):
    """`records` are as the provider sent them; so since `at`."""

    date: date
    external_id: str
    at: datetime
    records: Any


def register(app: OpenAPI, prefix: str, answers: RawAnswers) -> None:
    """Put the route on the app."""

    @app.get(
        f"{prefix}/connections/<id>/answers/<date>",
        summary="What the provider said of a person and date",
        responses={200: ShownAnswer, 401: Problem, 403: Problem, 404: Problem},
        security=[{"firebase": []}],
    )
    @allow(Role.ORGANISATION_ADMIN, area=Area.JOBCAN)
    def said(path: AnswerPath, query: Whose) -> Response:
        whose = query.external_id or answers.external_id(path.id, query.employee_id)
        found = answers.said(principal(), path.id, path.date, whose)
        return answer(ShownAnswer.model_validate(found))

"""What the routes have in common in the API's document."""

from flask_openapi3.types import ResponseDict

from dakoku.platform.http import Problem

REFUSED: ResponseDict = {401: Problem, 403: Problem, 422: Problem}
SECURITY: list[dict[str, list[str]]] = [{"firebase": []}]

"""What routes say of themselves in openapi.json."""

from flask_openapi3.types import ResponseDict

from dakoku.platform.http import Problem

SECURITY: list[dict[str, list[str]]] = [{"firebase": []}]
REFUSED: ResponseDict = {401: Problem, 403: Problem, 404: Problem, 409: Problem}

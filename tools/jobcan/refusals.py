"""Refusing as Jobcan would, and the checks of what was sent."""

from collections.abc import Collection
from datetime import date

from flask import jsonify, request
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as AnyResponse

LARGEST_PAGE = 100
MOST_DATES = 31


class Refused(HTTPException):
    """An answer in the middle of a route."""

    def __init__(self, status: int, error: str) -> None:
        super().__init__(response=refusal(status, error))


def refusal(status: int, error: str) -> AnyResponse:
    """A status with the reason as Jobcan's servers give it."""
    response = jsonify(error=error)
    response.status_code = status
    return response


def only(names: Collection[str]) -> None:
    """No parameter but these."""
    if set(request.args) - set(names):
        raise Refused(400, "unknown_parameter")


def number(name: str, least: int, most: int | None = None) -> int:
    """A parameter that must be there, and a number between two."""
    given = request.args.get(name, "")
    if not given.isdigit() or not least <= int(given) <= (most or int(given)):
        raise Refused(400, f"bad_{name}")
    return int(given)


def dates(most: int) -> list[date]:
    """The dates asked for: one at least, so many at most."""
    given = request.args.getlist("date")
    if not 1 <= len(given) <= most:
        raise Refused(400, "bad_date")
    return [day(one) for one in given]


def day(text: object) -> date:
    """A date as Jobcan writes it."""
    try:
        found = date.fromisoformat(str(text))
    except ValueError:
        raise Refused(400, "bad_date") from None
    if found.isoformat() != text:
        raise Refused(400, "bad_date")
    return found

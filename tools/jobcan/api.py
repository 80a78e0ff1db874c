"""The stand-in's API: employees, adits, daily summaries and their calculation anew."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from flask import Flask, jsonify, request
from werkzeug.wrappers import Response as AnyResponse

from tools.jobcan.office import Record, page, person_of
from tools.jobcan.refusals import LARGEST_PAGE, MOST_DATES, Refused, dates, day, number, only
from tools.jobcan.standin import StandIn
from tools.jobcan.troubles import TROUBLES

_PERSON = "employee_id"
_PAGED = {"date", "last_id", "count"}


def register(app: Flask, standin: StandIn) -> None:
    """Put the routes on the app."""
    api = Api(standin)
    app.before_request(api.note)
    routes: Mapping[str, Callable[..., AnyResponse]] = {
        "/master/v1/employees": api.employees,
        "/attendance/v1/adits": api.adits,
        "/attendance/v1/adits/<int:person>": api.own_adits,
        "/attendance/v1/summaries/daily": api.summaries,
        "/attendance/v1/summaries/daily/<int:person>": api.own_summaries,
    }
    for rule, view in routes.items():
        app.add_url_rule(rule, view_func=view)
    app.add_url_rule(
        "/attendance/v1/summaries/daily/<int:person>/refresh", view_func=api.refresh, methods=["POST"]
    )


class Api:
    """What is answered to whom."""

    def __init__(self, standin: StandIn) -> None:
        self._standin = standin
        self._office = standin.office

    def note(self) -> AnyResponse | None:
        """Before each request: it is kept, and answered by the trouble that was planned for it."""
        if request.path == "/oauth/token":
            return None
        self._standin.calls.append(f"{request.method} {request.full_path.rstrip('?')}")
        trouble = self._standin.troubles.pop(0) if self._standin.troubles else ""
        return TROUBLES[trouble]() if trouble else None

    def employees(self) -> AnyResponse:
        """Everybody, by id."""
        self._allow("employees.read")
        only({"last_id", "count"})
        return _page("employees", self._office.employees, "id")

    def adits(self) -> AnyResponse:
        """One date's adits of everybody; a page may end within one person's."""
        self._allow("adits.read")
        only(_PAGED)
        return _page("adits", self._office.adits.get(dates(1)[0], []), _PERSON)

    def own_adits(self, person: int) -> AnyResponse:
        """One date's adits of one person."""
        self._allow("adits.read", person)
        only({"date"})
        found = self._office.adits.get(dates(1)[0], [])
        return jsonify(adits=[one for one in found if person_of(one, _PERSON) == person])

    def summaries(self) -> AnyResponse:
        """One date's summaries of everybody."""
        self._allow("summaries.read")
        only(_PAGED)
        return _page("daily_summaries", self._office.summaries(dates(1)[0]), _PERSON)

    def own_summaries(self, person: int) -> AnyResponse:
        """Several dates' summaries of one person."""
        self._allow("summaries.read", person)
        only({"date"})
        found = [one for each in dates(MOST_DATES) for one in self._office.summaries(each)]
        return jsonify(daily_summaries=[one for one in found if one[_PERSON] == person])

    def refresh(self, person: int) -> AnyResponse:
        """One more look at whether one person's summaries have been calculated anew."""
        self._allow("summaries.create", person)
        if request.mimetype != "application/json":
            raise Refused(415, "unsupported_media_type")
        done = self._office.refresh(person, _range(request.get_json(silent=True)))
        return jsonify(refresh={"status": "finished" if done else "pending"})

    def _allow(self, scope: str, person: int | None = None) -> None:
        given = request.authorization
        token = given.token if given and given.type == "bearer" else None
        if token not in self._standin.tokens:
            raise Refused(401, "invalid_token")
        if self._standin.tokens[token] != scope:
            raise Refused(403, "insufficient_scope")
        if person is not None and person not in self._office.ids():
            raise Refused(404, "not_found")


def _page(name: str, records: Sequence[Record], key: str) -> AnyResponse:
    last_id, count = number("last_id", 0), number("count", 1, LARGEST_PAGE)
    return jsonify({name: page(records, key, last_id, count)})


def _range(body: Any) -> list[date]:
    """The dates of a half-open range."""
    try:
        given = body["conditions"]["range"]
        first, after = day(given["from"]), day(given["to"])
    except (KeyError, TypeError):
        raise Refused(400, "bad_range") from None
    if not 1 <= (after - first).days <= MOST_DATES:
        raise Refused(400, "bad_range")
    return [first + timedelta(days=n) for n in range((after - first).days)]

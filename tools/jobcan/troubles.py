"""Ways of an answer to go wrong, for tests to plan."""

import time
from collections.abc import Callable, Mapping

from flask import Response, redirect
from werkzeug.wrappers import Response as AnyResponse

_HTML = "text/html"
_JSON = "application/json"


def _cut() -> AnyResponse:
    """A length is promised that does not come: the connection ends in the middle."""
    return Response(iter(['{"adits": [{"emplo']), 200, {"Content-Length": "4096"}, content_type=_JSON)


def _slow() -> AnyResponse:
    """Longer than a caller with a short timeout waits."""
    time.sleep(0.5)
    return Response("{}", 200, content_type=_JSON)


TROUBLES: Mapping[str, Callable[[], AnyResponse]] = {
    "unavailable": lambda: Response("<html>Service Unavailable</html>", 503, content_type=_HTML),
    "throttled": lambda: Response('{"error": "too_many_requests"}', 429, content_type=_JSON),
    "throttled for 7 s": lambda: Response("", 429, {"Retry-After": "7"}),
    "page": lambda: Response("<html>Login</html>", 200, content_type=_HTML),
    "empty": lambda: Response("{}", 200, content_type=_JSON),
    "list": lambda: Response("[]", 200, content_type=_JSON),
    "silent refusal": lambda: Response("", 401),
    "elsewhere": lambda: redirect("http://elsewhere.invalid/oauth/token"),
    "astray": lambda: redirect("/astray"),
    "cut": _cut,
    "slow": _slow,
    "forbidden": lambda: Response('{"error": "forbidden"}', 403, content_type=_JSON),
    "bad request": lambda: Response('{"error": "bad_request"}', 400, content_type=_JSON),
}

"""What every page is sent with, as Hosting sends it."""

import pytest
import requests

from tools.ports import Ports

TIMEOUT = 60
PAGES = ("/", "/my/", "/console/", "/nowhere")


@pytest.fixture(params=PAGES)
def headers(request: pytest.FixtureRequest, suite: Ports) -> requests.structures.CaseInsensitiveDict[str]:
    """A page's headers."""
    return requests.get(f"http://{suite.host('hosting')}{request.param}", timeout=TIMEOUT).headers


@pytest.fixture
def policy(headers: requests.structures.CaseInsensitiveDict[str]) -> dict[str, list[str]]:
    """Its Content Security Policy: directive → sources."""
    directives = (directive.split() for directive in headers["Content-Security-Policy"].split(";"))
    return {name: sources for name, *sources in directives}


def test_pages_run_nothing_but_their_own(policy: dict[str, list[str]]) -> None:
    assert policy["default-src"] == ["'none'"]
    assert policy["script-src"] == ["'self'", "https://apis.google.com"]  # Google's, for its sign-in window
    assert policy["style-src"] == ["'self'"]
    assert not {word for sources in policy.values() for word in sources if "unsafe" in word}


def test_pages_stand_in_no_frame(
    policy: dict[str, list[str]], headers: requests.structures.CaseInsensitiveDict[str]
) -> None:
    assert policy["frame-ancestors"] == ["'none'"]
    assert headers["X-Frame-Options"] == "DENY"


def test_pages_come_by_https_alone_and_tell_nobody_where_they_were(
    headers: requests.structures.CaseInsensitiveDict[str],
) -> None:
    assert headers["Strict-Transport-Security"].startswith("max-age=31536000")
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"

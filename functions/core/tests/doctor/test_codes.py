"""What an error comes to, and what of places may be seen."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import requests
from google.api_core.exceptions import Forbidden, NotFound, ServiceUnavailable
from google.auth.exceptions import TransportError

from dakoku.doctor.check import Visit, code_of
from dakoku.doctor.place import PlaceCheck
from dakoku.platform import config
from dakoku.platform.config import Config
from dakoku.platform.errors import Unavailable
from dakoku.platform.languages import Language

CLOUD = replace(config.load({"GCLOUD_PROJECT": "p"}), emulated=False)
NO: Exception = Forbidden("no")  # type: ignore[no-untyped-call]
VISIT = Visit("v", "ito", Language.JA)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Forbidden, "denied"),
        (NotFound, "gone"),
        (ServiceUnavailable, "noAnswer"),
        (TransportError, "noAnswer"),
        (requests.ConnectionError, "noAnswer"),
        (Unavailable, "noAnswer"),
        (KeyError, "unexpected"),
    ],
)
def test_an_error_has_its_code(error: Callable[[str], Exception], code: str) -> None:
    assert code_of(error("no")) == code


def test_of_our_own_errors_what_lies_behind_counts() -> None:
    ours = Unavailable("The file store does not answer.")
    ours.__cause__ = NO
    assert code_of(ours) == "denied"


def forbidden(_: Config) -> str:
    raise NO


@pytest.mark.parametrize(
    ("look", "state", "code"),
    [
        (lambda _: "asia-northeast1", "ok", None),
        (lambda _: "us-central1", "warning", "elsewhere"),
        (forbidden, "absent", "notSeen"),
    ],
)
def test_a_place_is_ours_another_or_not_to_be_seen(
    look: Callable[[Config], str], state: str, code: str | None
) -> None:
    (found,) = PlaceCheck(CLOUD, {"database": look}).look(VISIT)
    assert (found.subject, found.state, found.code) == ("database", state, code)

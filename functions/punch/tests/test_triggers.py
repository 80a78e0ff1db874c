"""What the entrance hall adds to firebase-functions."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from google.api_core.exceptions import ServiceUnavailable

from dakoku.platform.errors import InvalidInput, Unavailable
from dakoku.store.punching.receipts import Receipt
from dakoku_punch import triggers
from dakoku_punch.settle.kinds import PUNCHES


def test_a_retried_trigger_says_so_in_its_manifest() -> None:
    def trigger() -> None:
        """Nothing."""

    trigger.__firebase_endpoint__ = SimpleNamespace(eventTrigger={"retry": False})  # type: ignore[attr-defined]
    endpoint: Any = triggers.retried(trigger).__firebase_endpoint__  # type: ignore[attr-defined]
    assert endpoint.eventTrigger["retry"] is True


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        (Unavailable("others were faster"), True),
        (ServiceUnavailable("the database is away"), True),  # type: ignore[no-untyped-call]
        (InvalidInput("a permanent fault"), False),
        (KeyError("clock"), False),
    ],
)
def test_only_what_another_try_may_mend_is_raised(error: Exception, raised: bool) -> None:
    def fails(*_: Any) -> Receipt:
        raise error

    kind = replace(PUNCHES, settle=fails)
    snapshot = SimpleNamespace(id="p", to_dict=dict)
    if raised:
        with pytest.raises(type(error)):
            triggers.settle(None, kind, snapshot)  # type: ignore[arg-type]
    else:
        triggers.settle(None, kind, snapshot)  # type: ignore[arg-type]

"""What firebase-functions leaves to us: triggers that are tried again."""

import logging
from collections.abc import Callable
from typing import Any, TypeVar

from google.api_core.exceptions import GoogleAPICallError, RetryError

from dakoku.platform.errors import DakokuError
from dakoku_punch.settle.kinds import Kind
from dakoku_punch.settle.settler import Settler

log = logging.getLogger(__name__)
Trigger = TypeVar("Trigger", bound=Callable[..., Any])


def retried(trigger: Trigger) -> Trigger:
    """Have the platform call a trigger again when it raises. firebase-functions has no option for it."""
    endpoint: Any = getattr(trigger, "__firebase_endpoint__")  # noqa: B009 - mypy knows no such attribute
    endpoint.eventTrigger["retry"] = True
    return trigger


def settle(settler: Settler, kind: Kind, snapshot: Any) -> None:
    """Settle a document that has arrived. Raises only what another try may mend; the sweep has the rest."""
    if snapshot is None:
        return
    try:
        kind.settle(settler, snapshot.to_dict())
    except DakokuError as error:
        if error.transient:
            raise
        log.exception("%s/%s could not be settled", kind.collection, snapshot.id)
    except (GoogleAPICallError, RetryError):
        raise  # the database did not answer
    except Exception:
        log.exception("%s/%s could not be settled", kind.collection, snapshot.id)

"""The id of a pulled punch: made of what it is, so that the same one is the same for ever."""

import base64
import hashlib

from dakoku_sync.pulled import PulledPunch

_LENGTH = 20


def punch_id(connection_id: str, external_id: str, punch: PulledPunch) -> str:
    """20 lower-case letters and digits, as all ids of punches."""
    moment = round(punch.at.timestamp() * 1000)
    facts = "\n".join((connection_id, external_id, punch.type.value, str(moment)))
    digest = hashlib.sha256(facts.encode()).digest()
    return base64.b32encode(digest).decode().lower()[:_LENGTH]

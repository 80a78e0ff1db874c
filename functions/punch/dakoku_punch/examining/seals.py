"""Sealing keys: each opens what a tablet would seal with it."""

from datetime import UTC, datetime

from dakoku.platform.ids import new_id
from dakoku.platform.sealing import Keyring, Purpose, SealBroken, SealedFacts, make

_PLAIN = "plain"


def opens(keyring: Keyring) -> bool:
    """Whether all of them do."""
    facts = SealedFacts(new_id(), new_id(), "in", datetime(2026, 1, 1, tzinfo=UTC), new_id())
    return all(_opens(keyring, key_id, facts) for key_id in keyring.ids())


def _opens(keyring: Keyring, key_id: str, facts: SealedFacts) -> bool:
    seal = make(key_id, keyring.jwk(key_id), Purpose.PUNCH, facts, _PLAIN)
    try:
        return keyring.open(seal, Purpose.PUNCH, facts) == _PLAIN
    except SealBroken:
        return False

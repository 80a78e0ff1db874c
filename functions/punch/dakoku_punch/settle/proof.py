"""Whether an attempt carries the employee's password."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from dakoku.domain.punch import KEPT_FOR
from dakoku.platform import passwords
from dakoku.platform.sealing import Keyring, Purpose, SealBroken, UnknownKey
from dakoku.store.people.credentials import Credential, Tries
from dakoku.store.punching.arrivals import Arrival

# A key we do not hold may be one that this instance has not been given yet. The attempt waits, for as long as
# a terminal would have kept it; only then is its seal called bad.
_KEY_MAY_COME_AFTER = timedelta(hours=1)
Matches = Callable[[str, str], bool]


class Proof(Enum):
    """What the seal proves."""

    RIGHT = auto()
    WRONG = auto()
    MISSING = auto()
    BROKEN = auto()
    UNKNOWN_KEY = auto()
    TOO_MANY_TRIES = auto()


@dataclass(frozen=True, slots=True)
class Proved:
    """`retry_at` when it must be looked at again; `tries` when a wrong password is to be counted."""

    proof: Proof
    retry_at: datetime | None = None
    tries: Tries | None = None


@dataclass(frozen=True)
class Prover:
    """Opens seals and checks passwords."""

    keyring: Keyring
    server_key: str

    def prove(
        self, purpose: Purpose, sent: Arrival, credential: Credential | None, now: datetime, matches: Matches
    ) -> Proved:
        """Open the seal and check what is inside (`matches` is `passwords.matches`, perhaps remembered)."""
        if sent.seal is None:
            return Proved(Proof.MISSING)
        try:
            password = self.keyring.open(sent.seal, purpose, sent.sealed_facts)
        except SealBroken:
            return Proved(Proof.BROKEN)
        except UnknownKey:
            return _without_key(sent, now)
        if credential is None:
            return Proved(Proof.WRONG)
        return self._check(password, sent, credential, now, matches)

    def _check(
        self, password: str, sent: Arrival, credential: Credential, now: datetime, matches: Matches
    ) -> Proved:
        tries = credential.tries_from(sent.terminal_id or "", now)
        digest = passwords.fingerprint(self.server_key, sent.employee_id, password)
        if tries.spent(digest):
            return Proved(Proof.TOO_MANY_TRIES, retry_at=tries.ends)
        if any(matches(one, password) for one in credential.hashes(sent.at, now)):
            return Proved(Proof.RIGHT)
        counted = tries.wrong(digest)
        return Proved(Proof.WRONG, tries=None if counted == tries else counted)


def _without_key(sent: Arrival, now: datetime) -> Proved:
    if now - sent.arrived_at > KEPT_FOR:
        return Proved(Proof.BROKEN)
    return Proved(Proof.UNKNOWN_KEY, retry_at=now + _KEY_MAY_COME_AFTER)

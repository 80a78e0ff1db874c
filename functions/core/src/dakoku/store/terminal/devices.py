"""Whether a device is the one that was enrolled: its terminal stands, and its key signed our challenge."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dakoku.platform import challenges
from dakoku.store.terminal.terminals import Kind, Terminal


class Standing(StrEnum):
    """What a device proved. `REVOKED`: shut out, or its certificate renewed."""

    ACCEPTED = "accepted"
    REVOKED = "revoked"
    WRONG_DEVICE = "wrongDevice"


@dataclass(frozen=True, slots=True)
class DeviceProof:
    """What a device sends of itself. `signature`: base64url of raw r‖s over the challenge."""

    terminal_id: str
    challenge: str
    signature: str

    def of(self, terminal: Terminal | None, kind: Kind, server_key: str, now: datetime) -> Standing:
        """How the device stands; `terminal` is the one it names, or None where there is none."""
        if terminal is None or terminal.kind is not kind:
            return Standing.WRONG_DEVICE
        if terminal.revoked or terminal.device_key is None:
            return Standing.REVOKED
        ours = challenges.is_ours(server_key, terminal.id, self.challenge, now)
        proved = ours and challenges.signed(terminal.device_key, self.challenge, self.signature)
        return Standing.ACCEPTED if proved else Standing.WRONG_DEVICE

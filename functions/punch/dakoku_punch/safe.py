"""Certificates as they are kept: encrypted, each for its own terminal alone."""

from dataclasses import dataclass, field

from dakoku.platform.encryption import Unreadable, decrypt, encrypt
from dakoku.platform.errors import Conflict
from dakoku.store.terminal.terminals import Terminal, terminal_path


@dataclass(frozen=True)
class Safe:
    """Closes and opens. `key`: the secret CERTIFICATE_KEY."""

    key: str = field(repr=False)

    def closed(self, terminal_id: str, certificate: str) -> str:
        """What may be stored."""
        return encrypt(self.key, certificate, terminal_path(terminal_id))

    def opened(self, terminal: Terminal) -> str:
        """The certificate. Raises `Conflict`: `revoked`, or `notKept` for an old one or a lost key."""
        if terminal.revoked:
            raise Conflict("This terminal is shut out: renew its certificate first.", code="revoked")
        try:
            if terminal.certificate:
                return decrypt(self.key, terminal.certificate, terminal.path)
        except Unreadable as error:
            raise _not_kept() from error
        raise _not_kept()


def _not_kept() -> Conflict:
    return Conflict("This certificate was not kept: renew it, then it can be shown.", code="notKept")

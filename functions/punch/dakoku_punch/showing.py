"""Showing a certificate again: to an administrator, or by a mailed link to whoever sets the tablet up."""

from dataclasses import dataclass
from datetime import datetime

from google.cloud import firestore

from dakoku.platform import tokens
from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, NotFound
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal
from dakoku.store.terminal.addresses import Addresses
from dakoku.store.terminal.displays import Display, Displays
from dakoku.store.terminal.terminals import Kind, Terminal, Terminals
from dakoku.store.trail.audit_actions import Action
from dakoku.store.trail.mail import Mail, Mails
from dakoku_punch import authority, invitation
from dakoku_punch.giving_out import Given, GivingOut

_BY_LINK = "display"  # the actor: all that is known of whoever holds a link


@dataclass(frozen=True)
class Showing:
    """The use cases. Every showing is audited. `site_url` is where the pages are."""

    client: firestore.Client
    clock: Clock
    giving_out: GivingOut
    site_url: str
    addresses: Addresses

    def url_of(self, terminal: Terminal) -> str:
        """Where its certificate is entered: タイムレコーダーURL, or the page that enrols a PC."""
        return f"{self.site_url}/" if terminal.kind is Kind.RECORDER else f"{self.site_url}/my/#/pc"

    def show(self, caller: Principal, terminal_id: str) -> Given:
        """The certificate, for who administers the terminal. Raises `Conflict` as `GivingOut.of` does."""
        terminal = authority.terminal_of(self.client, caller, terminal_id).value
        given = self.giving_out.of(terminal)
        batch = self.client.batch()
        self._record(batch, caller.uid, "terminal.showCertificate", terminal)
        commit(batch)
        return given

    def mail(self, caller: Principal, terminal_id: str, to: str) -> datetime:
        """Mail a link that shows the certificate for 48 hours from now; until when. Raises as `show` does."""
        now = self.clock()
        terminal = authority.terminal_of(self.client, caller, terminal_id).value
        given = self.giving_out.of(terminal)
        token, display = tokens.new(), Display(terminal.id, terminal.generation, to, now)
        display_url = f"{self.site_url}/#/certificate/{token}"
        letter = invitation.letter(given, self.url_of(terminal), display_url, display.expires_at)
        batch = self.client.batch()
        Displays(self.client).add(batch, token, display)
        Mails(self.client).put(batch, Mail.of(letter, to, now))
        self._record(batch, caller.uid, "terminal.mail", terminal, to)
        commit(batch)
        return display.expires_at

    def open(self, token: str, address: str) -> tuple[Given, datetime]:
        """What a link shows, and until when. Raises `NotFound` (`linkExpired`), `TooManyTries`."""
        self.addresses.admit(address)
        display = Displays(self.client).get(token)
        if display is None:
            self.addresses.wrong(address)
            raise _expired()
        given = self._shown(display)
        batch = self.client.batch()
        self._record(batch, _BY_LINK, "terminal.showCertificate", given.terminal, display.to)
        commit(batch)
        return given, display.expires_at

    def _shown(self, display: Display) -> Given:
        """Nothing of a link that is too old, or whose certificate is no longer the one it was made for."""
        found = Terminals(self.client).get(display.terminal_id)
        if found is None or found.value.generation != display.generation:
            raise _expired()
        if self.clock() >= display.expires_at:
            raise _expired()
        try:
            return self.giving_out.of(found.value)
        except (Conflict, NotFound) as error:
            raise _expired() from error

    def _record(
        self,
        batch: firestore.WriteBatch,
        actor: str,
        action: Action,
        terminal: Terminal,
        to: str | None = None,
    ) -> None:
        authority.record(
            self.client, batch, at=self.clock(), actor=actor, action=action, terminal=terminal, to=to
        )


def _expired() -> NotFound:
    return NotFound(
        "This link shows nothing any more: ask an administrator for a new one.", code="linkExpired"
    )

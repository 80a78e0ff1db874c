"""What administrators do with terminals: add, rename, renew, shut out, list. Everything is audited."""

import base64
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import FieldError, InvalidInput
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.store.organisation.departments import Departments
from dakoku.store.organisation.settings import Settings
from dakoku.store.terminal.terminals import Kind, Terminal, Terminals
from dakoku.store.trail.audit_actions import Action
from dakoku_punch import authority, certificates
from dakoku_punch.safe import Safe

_HISTORY_KEY = 32  # bytes: AES-256


@dataclass(frozen=True)
class TerminalAdministration:
    """The use cases, for callers that administer the terminal's department. `NotAllowed` for all others."""

    client: firestore.Client
    clock: Clock
    settings: Settings
    safe: Safe

    def add(
        self, caller: Principal, name: str, department_id: str, kind: Kind = Kind.RECORDER
    ) -> tuple[Terminal, str]:
        """A new terminal and its certificate. Raises `Conflict` (`noDevice`)."""
        authority.require_administers(caller, department_id)
        self._require_device(department_id)
        terminal_id, certificate = new_id(), certificates.new()
        terminal = Terminal(
            id=terminal_id,
            name=name,
            department_id=department_id,
            kind=kind,
            certificate_hash=certificates.fingerprint(certificate),
            certificate=self.safe.closed(terminal_id, certificate),
            history_key=base64.b64encode(secrets.token_bytes(_HISTORY_KEY)).decode(),
            created_at=self.clock(),
        )
        batch = self.client.batch()
        Terminals(self.client).add(batch, terminal)
        self._record(batch, caller, "terminal.create", None, terminal)
        commit(batch)
        return terminal, certificate

    def rename(self, caller: Principal, terminal_id: str, name: str) -> Terminal:
        """Another name. Whoever is enrolled stays so."""
        return self._change(
            caller, terminal_id, "terminal.rename", lambda terminal: replace(terminal, name=name)
        )

    def renew(self, caller: Principal, terminal_id: str) -> str:
        """A new certificate. The old one, and every tablet that came in by it, are shut out at once.

        Raises `Conflict` (`noDevice`).
        """
        certificate = certificates.new()

        def renewed(terminal: Terminal) -> Terminal:
            self._require_device(terminal.department_id)
            return replace(
                terminal,
                generation=terminal.generation + 1,
                certificate_hash=certificates.fingerprint(certificate),
                certificate=self.safe.closed(terminal.id, certificate),
                device_key=None,
                revoked=False,
            )

        self._change(caller, terminal_id, "terminal.renew", renewed)
        return certificate

    def revoke(self, caller: Principal, terminal_id: str) -> None:
        """Shut a terminal out. A renewal lets it in again."""
        self._change(caller, terminal_id, "terminal.revoke", lambda terminal: replace(terminal, revoked=True))

    def list(self, caller: Principal) -> list[Terminal]:
        """The terminals of the caller's departments."""
        return Terminals(self.client).among(caller.administered)

    def _change(
        self, caller: Principal, terminal_id: str, action: Action, change: Callable[[Terminal], Terminal]
    ) -> Terminal:
        def attempt() -> Terminal:
            known = authority.terminal_of(self.client, caller, terminal_id)
            changed = change(known.value)
            batch = self.client.batch()
            Terminals(self.client).change(batch, changed, known.revision)
            self._record(batch, caller, action, known.value, changed)
            commit(batch)
            return changed

        return retried(attempt)

    def _require_device(self, department_id: str) -> None:
        department = Departments(self.client).get(department_id)
        if department is None:
            unknown = FieldError("departmentId", "unknownDepartment", "Choose one of the departments.")
            raise InvalidInput("There is no such department.", fields=[unknown])
        authority.require_device(self.settings.organisation(), department)

    def _record(
        self,
        batch: firestore.WriteBatch,
        caller: Principal,
        action: Action,
        before: Terminal | None,
        after: Terminal,
    ) -> None:
        authority.record(
            self.client,
            batch,
            at=self.clock(),
            actor=caller.uid,
            action=action,
            terminal=after,
            before=before,
        )

"""What administrators do with terminals: add, renew, shut out, list. Everything is audited."""

import base64
import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import FieldError, InvalidInput, NotAllowed, NotFound
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.store.audit import Audit
from dakoku.store.departments import Departments
from dakoku.store.stored import Stored
from dakoku.store.terminals import Terminal, Terminals
from dakoku_punch import certificates

_HISTORY_KEY = 32  # bytes: AES-256


@dataclass(frozen=True)
class TerminalAdministration:
    """The use cases, for callers that administer the terminal's department. `NotAllowed` for all others."""

    client: firestore.Client
    clock: Clock

    def add(self, caller: Principal, name: str, department_id: str) -> tuple[Terminal, str]:
        """A new terminal and its certificate, which nobody can be shown again."""
        _administers(caller, department_id)
        if Departments(self.client).get(department_id) is None:
            unknown = FieldError("departmentId", "unknownDepartment", "Choose one of the departments.")
            raise InvalidInput("There is no such department.", fields=[unknown])
        certificate = certificates.new()
        terminal = Terminal(
            id=new_id(),
            name=name,
            department_id=department_id,
            certificate_hash=certificates.fingerprint(certificate),
            history_key=base64.b64encode(secrets.token_bytes(_HISTORY_KEY)).decode(),
            created_at=self.clock(),
        )
        batch = self.client.batch()
        Terminals(self.client).add(batch, terminal)
        self._audit(batch, caller, "terminal.create", None, terminal)
        commit(batch)
        return terminal, certificate

    def renew(self, caller: Principal, terminal_id: str) -> str:
        """A new certificate. The old one, and every tablet that came in by it, are shut out at once."""
        certificate = certificates.new()
        self._change(
            caller,
            terminal_id,
            "terminal.renew",
            lambda terminal: replace(
                terminal,
                generation=terminal.generation + 1,
                certificate_hash=certificates.fingerprint(certificate),
                device_key=None,
                revoked=False,
            ),
        )
        return certificate

    def revoke(self, caller: Principal, terminal_id: str) -> None:
        """Shut a terminal out. A renewal lets it in again."""
        self._change(caller, terminal_id, "terminal.revoke", lambda terminal: replace(terminal, revoked=True))

    def list(self, caller: Principal) -> list[Terminal]:
        """The terminals of the caller's departments."""
        return [one for one in Terminals(self.client).all() if caller.administers(one.department_id)]

    def _change(
        self, caller: Principal, terminal_id: str, action: str, change: Callable[[Terminal], Terminal]
    ) -> None:
        known = self._find(caller, terminal_id)
        changed = change(known.value)
        batch = self.client.batch()
        Terminals(self.client).change(batch, changed, known.revision)
        self._audit(batch, caller, action, known.value, changed)
        commit(batch)

    def _find(self, caller: Principal, terminal_id: str) -> Stored[Terminal]:
        found = Terminals(self.client).get(terminal_id)
        if found is None:
            raise NotFound("There is no such terminal.")
        _administers(caller, found.value.department_id)
        return found

    def _audit(
        self,
        batch: firestore.WriteBatch,
        caller: Principal,
        action: str,
        before: Terminal | None,
        after: Terminal,
    ) -> None:
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action=action,
            subject=f"terminals/{after.id}",
            before=_shown(before) if before else None,
            after=_shown(after),
        )


def _administers(caller: Principal, department_id: str) -> None:
    if not caller.administers(department_id):
        raise NotAllowed("This account does not administer that department.")


def _shown(terminal: Terminal) -> dict[str, object]:
    return {
        "name": terminal.name,
        "departmentId": terminal.department_id,
        "generation": terminal.generation,
        "revoked": terminal.revoked,
    }

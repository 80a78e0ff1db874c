"""How every deed on a terminal begins and ends: with whose it is, and with its entry in the audit trail."""

from datetime import datetime

from google.cloud import firestore

from dakoku.platform.errors import Conflict, NotAllowed, NotFound
from dakoku.platform.identity import Principal
from dakoku.store.organisation.departments import Department
from dakoku.store.organisation.inheritance import effective_terminal
from dakoku.store.organisation.settings import Organisation
from dakoku.store.stored import Stored
from dakoku.store.terminal.terminals import Terminal, Terminals
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action

_NO_DEVICE = "none"


def require_administers(caller: Principal, department_id: str) -> None:
    """Raise `NotAllowed` unless the caller administers the department."""
    if not caller.administers(department_id):
        raise NotAllowed("This account does not administer that department.")


def terminal_of(client: firestore.Client, caller: Principal, terminal_id: str) -> Stored[Terminal]:
    """A terminal that the caller administers. Raises `NotFound`, `NotAllowed`."""
    found = Terminals(client).get(terminal_id)
    if found is None:
        raise NotFound("There is no such terminal.")
    require_administers(caller, found.value.department_id)
    return found


def require_device(organisation: Organisation, department: Department) -> None:
    """Raise `Conflict` (`noDevice`) where no certificates are given out."""
    if effective_terminal(organisation, department).device == _NO_DEVICE:
        raise Conflict(
            f"{department.name} has no terminals: choose an authentication device in its settings first.",
            code="noDevice",
        )


def record(
    client: firestore.Client,
    batch: firestore.WriteBatch,
    *,
    at: datetime,
    actor: str,
    action: Action,
    terminal: Terminal,
    before: Terminal | None = None,
    to: str | None = None,
) -> None:
    """Add an entry about a terminal to the batch. `to`: the address that something was mailed to."""
    Audit(client).record(
        batch,
        at=at,
        actor=actor,
        action=action,
        subject=terminal.path,
        before=_shown(before) if before else None,
        after=_shown(terminal) | ({"to": to} if to else {}),
    )


def _shown(terminal: Terminal) -> dict[str, object]:
    return {
        "name": terminal.name,
        "departmentId": terminal.department_id,
        "kind": terminal.kind.value,
        "generation": terminal.generation,
        "revoked": terminal.revoked,
    }

"""What the audit trail keeps of connections: never the secret, open or sealed."""

from datetime import datetime

from google.cloud.firestore import Client, WriteBatch

from dakoku.platform.identity import Principal
from dakoku.store.pulls.connections import Connection
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action


def record(
    client: Client,
    batch: WriteBatch,
    caller: Principal,
    action: Action,
    at: datetime,
    *,
    before: Connection | None = None,
    after: Connection | None = None,
) -> None:
    """Put an entry about a connection into the batch of the deed."""
    subject = after or before
    if subject is None:
        raise ValueError("A deed has a state before it, or one after it.")
    Audit(client).record(
        batch,
        at=at,
        actor=caller.uid,
        action=action,
        subject=subject.path,
        before=_shown(before) if before else None,
        after=_shown(after) if after else None,
    )


def _shown(connection: Connection) -> dict[str, object]:
    return {
        "name": connection.name,
        "clientId": connection.client_id,
        "automatic": connection.automatic,
        "state": connection.state.value,
        "missingScopes": list(connection.missing_scopes),
        "settings": dict(connection.settings),
    }

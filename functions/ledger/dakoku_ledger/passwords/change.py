"""New passwords: the former ones stay good for punches made before, links are void, all is audited."""

from collections.abc import Mapping
from datetime import datetime

from google.cloud import firestore

from dakoku.store.people.credentials import Credentials
from dakoku.store.people.links import Links
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action


def put(
    client: firestore.Client,
    batch: firestore.WriteBatch,
    hashes: Mapping[str, str],
    *,
    actor: str,
    action: Action,
    at: datetime,
) -> None:
    """Put new hashes, by employee id, into the batch. Its commit fails if another change came first."""
    known = Credentials(client).some(hashes)
    for employee_id, password_hash in hashes.items():
        Credentials(client).change(batch, employee_id, password_hash, known.get(employee_id), at)
        Audit(client).record(batch, at=at, actor=actor, action=action, subject=f"employees/{employee_id}")
    Links(client).void(batch, hashes)

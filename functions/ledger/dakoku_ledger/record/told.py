"""What employees were told about their own records, and that they have read it."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.firestore import commit
from dakoku.platform.identity import Principal
from dakoku.store.people.notices import Notices


@dataclass(frozen=True)
class Told:
    """The use cases, for employees about themselves."""

    client: firestore.Client
    clock: Clock

    def notices(self, caller: Principal) -> list[dict[str, Any]]:
        """The caller's latest notices as docs/data.md has them, newest first."""
        return Notices(self.client).of(caller.employee_id) if caller.employee_id else []

    def read(self, caller: Principal, ids: Collection[str]) -> None:
        """Keep that the caller has read these. Others' notices, and those read before, stay as they are."""
        unread = Notices(self.client).unread(caller.employee_id, set(ids)) if caller.employee_id else []
        if unread:
            batch = self.client.batch()
            Notices(self.client).read(batch, unread, self.clock())
            commit(batch)

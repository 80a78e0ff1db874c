"""Making administrators, and changing what they may do."""

from dataclasses import dataclass, replace

from google.cloud import firestore

from dakoku.platform import sign_ins
from dakoku.platform.clock import Clock
from dakoku.platform.config import Config
from dakoku.platform.errors import Conflict, NotAllowed, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal, Role
from dakoku.platform.permissions import Area, Level
from dakoku.store.people.administrators import Administrator, Administrators, shape
from dakoku.store.stored import Stored
from dakoku.store.trail.audit import Audit
from dakoku_ledger.members.checks import check


@dataclass(frozen=True)
class MemberDesk:
    """The use cases, for those who may edit `members`."""

    config: Config
    client: firestore.Client
    clock: Clock

    def list(self) -> list[Stored[Administrator]]:
        """All administrators, by name."""
        return Administrators(self.client).all()

    def change(self, caller: Principal, after: Administrator, revision: str) -> Stored[Administrator]:
        """Write an administrator over exactly the revision that was seen; the e-mail address stays.

        It holds at once; whoever is no longer active is signed out besides. Raises `NotFound`,
        `InvalidInput`, `Conflict` (`changedMeanwhile`, `lastAdministrator`), `Unavailable`.
        """
        return retried(lambda: self._change(caller, after, revision))

    def _change(self, caller: Principal, wanted: Administrator, revision: str) -> Stored[Administrator]:
        before = found(self.client, wanted.uid)
        if before.revision.rfc3339() != revision:
            raise Conflict(
                "Somebody else has changed this administrator. Look again.", code="changedMeanwhile"
            )
        after = replace(wanted, email=before.value.email)
        if after == before.value:
            return before
        check(self.client, after)
        batch = self.client.batch()
        self._keep_one(batch, caller, after)
        Administrators(self.client).put(batch, after, before.revision)
        self._audit(batch, caller, before.value, after)
        if before.value.active != after.active:
            (sign_ins.reopen if after.active else sign_ins.end)(self.config, after.uid)
        commit(batch)
        return found(self.client, after.uid)

    def _keep_one(self, batch: firestore.WriteBatch, caller: Principal, after: Administrator) -> None:
        """Nobody takes their own rights away, so that somebody always has them.

        Of two who take them from each other at once one is refused: whoever changes another must still be
        what they were when the batch is committed.
        """
        if after.uid == caller.uid:
            if not _edits_members(after):
                raise Conflict(
                    "Another administrator of the organisation must take these rights away.",
                    code="lastAdministrator",
                )
            return
        own = found(self.client, caller.uid)
        if not _edits_members(own.value):
            raise NotAllowed("This account may not do that any longer.")
        Administrators(self.client).put(batch, own.value, own.revision)

    def _audit(
        self, batch: firestore.WriteBatch, caller: Principal, before: Administrator, after: Administrator
    ) -> None:
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action="member.change",
            subject=f"members/{after.uid}",
            before=shape(before),
            after=shape(after),
        )


def found(client: firestore.Client, uid: str) -> Stored[Administrator]:
    """An administrator. Raises `NotFound`, also for employees."""
    known = Administrators(client).get(uid)
    if known is None:
        raise NotFound("There is no such administrator.")
    return known


def _edits_members(one: Administrator) -> bool:
    as_caller = Principal(one.uid, one.role, given=one.permissions)
    return one.active and one.role is Role.ORGANISATION_ADMIN and as_caller.may(Area.MEMBERS, Level.EDIT)

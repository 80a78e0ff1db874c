"""Announcements: made, changed and taken back by administrators, for the audiences that are theirs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, FieldError, InvalidInput, NotAllowed, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal, Role
from dakoku.platform.ids import new_id
from dakoku.store.organisation.departments import Departments
from dakoku.store.terminal.announcements import MOST, ORGANISATION, Announcement, Announcements, shape
from dakoku.store.trail.audit import Audit
from dakoku.store.trail.audit_actions import Action
from dakoku_ledger.directory import require_administers

_Edit = Callable[[Announcement | None], Announcement | None]  # what is there → what shall be there


@dataclass(frozen=True, slots=True)
class Notice:
    """What an administrator writes, and for whom: a department, or (None) everybody.

    `from_` None: from now on, or from when it was before.
    """

    department_id: str | None
    title: str
    body: str
    from_: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True)
class Announcing:
    """The use cases, `NotAllowed` for audiences of others. Whoever else announces meanwhile keeps theirs."""

    client: firestore.Client
    clock: Clock

    def list(self, caller: Principal, department_id: str | None) -> Sequence[Announcement]:
        """A department's announcements, or everybody's, newest first."""
        if department_id is not None:
            require_administers(caller, department_id)
        return Announcements(self.client).of(department_id or ORGANISATION).value

    def add(self, caller: Principal, notice: Notice) -> Announcement:
        """A new one. Raises `InvalidInput`, `Conflict` (`tooMany`)."""
        _require_audience(caller, notice.department_id)
        if notice.department_id and Departments(self.client).get(notice.department_id) is None:
            raise _wrong("departmentId", "unknownDepartment", "Choose one of the departments.")
        now = self.clock()
        made = _written(Announcement(new_id(), "", "", now, None, now), notice)
        self._edit(caller, notice.department_id, made.id, lambda _: made)
        return made

    def change(self, caller: Principal, announcement_id: str, notice: Notice) -> Announcement:
        """Other words or another time for one. Raises `NotFound`, `InvalidInput`."""
        _require_audience(caller, notice.department_id)
        changed = self._edit(
            caller, notice.department_id, announcement_id, lambda before: _written(_found(before), notice)
        )
        return _found(changed)

    def remove(self, caller: Principal, announcement_id: str, department_id: str | None) -> None:
        """Take one back. Raises `NotFound`."""

        def nothing(before: Announcement | None) -> None:
            _found(before)

        _require_audience(caller, department_id)
        self._edit(caller, department_id, announcement_id, nothing)

    def _edit(
        self, caller: Principal, department_id: str | None, announcement_id: str, edit: _Edit
    ) -> Announcement | None:
        return retried(lambda: self._edit_once(caller, department_id or ORGANISATION, announcement_id, edit))

    def _edit_once(
        self, caller: Principal, audience: str, announcement_id: str, edit: _Edit
    ) -> Announcement | None:
        known = Announcements(self.client).of(audience)
        before = next((item for item in known.value if item.id == announcement_id), None)
        after = edit(before)
        batch = self.client.batch()
        Announcements(self.client).put(batch, audience, _with(known.value, before, after), known.revision)
        self._audit(batch, caller, audience, before, after)
        commit(batch)
        return after

    def _audit(
        self,
        batch: firestore.WriteBatch,
        caller: Principal,
        audience: str,
        before: Announcement | None,
        after: Announcement | None,
    ) -> None:
        made: Action = "announcement.change" if before else "announcement.create"
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action=made if after else "announcement.delete",
            subject=f"announcements/{audience}",
            before=shape(before) if before else None,
            after=shape(after) if after else None,
        )


def _with(
    items: Sequence[Announcement], before: Announcement | None, after: Announcement | None
) -> Sequence[Announcement]:
    """The list with `after` in the place of `before`; a new one comes first."""
    if before is None and after:
        if len(items) >= MOST:
            raise Conflict(f"There are {MOST} announcements already: take old ones back.", code="tooMany")
        return [after, *items]
    edited = (after if item == before else item for item in items)
    return [item for item in edited if item]


def _written(before: Announcement, notice: Notice) -> Announcement:
    from_ = notice.from_ or before.from_
    if notice.until and notice.until <= from_:
        raise _wrong(
            "until", "endsBeforeItBegins", "Choose a later time, or none: it is then shown for good."
        )
    return replace(before, title=notice.title, body=notice.body, from_=from_, until=notice.until)


def _require_audience(caller: Principal, department_id: str | None) -> None:
    if department_id is not None:
        require_administers(caller, department_id)
    elif caller.role is not Role.ORGANISATION_ADMIN:
        raise NotAllowed("Only an administrator of the organisation can address everybody.")


def _found(announcement: Announcement | None) -> Announcement:
    if announcement is None:
        raise NotFound("There is no such announcement: it may have been taken back.")
    return announcement


def _wrong(field: str, code: str, remedy: str) -> InvalidInput:
    return InvalidInput(
        "The announcement cannot be made like this.", fields=[FieldError(field, code, remedy)]
    )

"""What goes over HTTP: docs/api.md, the pull."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from dakoku.platform.wire import Wire
from dakoku.store.people.employees import Employee
from dakoku.store.pulls.matchings import Conflict, Unmatched
from dakoku_sync.models import ConnectionPath
from dakoku_sync.pairing.desk import Seen


class PersonPath(ConnectionPath):
    """One of a connection's people."""

    external_id: Annotated[str, Field(min_length=1, max_length=100)]


class Decision(Wire):
    """Who this person is (null: nobody any more), and why."""

    employee_id: Annotated[str, Field(pattern=r"^[a-z0-9]{20}$")] | None
    reason: Annotated[str, Field(min_length=1, max_length=200)]


class ShownMatch(Wire):
    """A match; `name` is the employee's."""

    external_id: str
    employee_id: str
    code: str
    name: str
    by: str
    at: datetime


class ShownNear(Wire):
    """An employee whose code nearly is the one."""

    employee_id: str
    code: str
    name: str
    differs: list[str]


class ShownUnmatched(Wire):
    """A person at the provider who is nobody here."""

    external_id: str
    code: str
    name: str
    near: list[ShownNear]


class ShownConflict(Wire):
    """A person at the provider who is not taken, and why; whose they would be."""

    external_id: str
    code: str
    name: str
    kind: str
    employee_id: str
    employee_code: str
    employee_name: str
    connection_id: str | None
    connection_name: str | None


class ShownMissing(Wire):
    """One of ours whom no connection reaches."""

    employee_id: str
    code: str
    name: str


class ShownMatching(Wire):
    """A connection's matching as it stands. `at` is null before the first run."""

    at: datetime | None
    matched: list[ShownMatch]
    unmatched: list[ShownUnmatched]
    conflicts: list[ShownConflict]
    fields: list[str]
    more: int
    missing: list[ShownMissing]

    @staticmethod
    def of(seen: Seen) -> "ShownMatching":
        """As the desk gives it."""
        names, now = seen.employees, seen.view
        matched = [
            ShownMatch(
                external_id=one.external_id,
                employee_id=one.employee_id,
                code=one.code,
                name=_name(names.get(one.employee_id)),
                by=one.by,
                at=one.at,
            )
            for one in now.matched
        ]
        missing = sorted((names[key] for key in now.missing), key=lambda one: one.code)
        return ShownMatching(
            at=now.at,
            matched=matched,
            unmatched=[_unmatched(one, seen) for one in now.unmatched],
            conflicts=[_conflict(one, seen) for one in now.conflicts],
            fields=list(now.fields),
            more=now.more,
            missing=[ShownMissing(employee_id=one.id, code=one.code, name=one.name) for one in missing],
        )


def _unmatched(one: Unmatched, seen: Seen) -> ShownUnmatched:
    near = [
        ShownNear(
            employee_id=each.employee_id,
            code=each.code,
            name=_name(seen.employees.get(each.employee_id)),
            differs=list(each.differs),
        )
        for each in one.near
    ]
    return ShownUnmatched(external_id=one.external_id, code=one.code, name=one.name, near=near)


def _conflict(one: Conflict, seen: Seen) -> ShownConflict:
    employee = seen.employees.get(one.employee_id)
    return ShownConflict(
        external_id=one.external_id,
        code=one.code,
        name=one.name,
        kind=one.kind,
        employee_id=one.employee_id,
        employee_code=employee.code if employee else "",
        employee_name=_name(employee),
        connection_id=one.connection_id,
        connection_name=seen.connections.get(one.connection_id or ""),
    )


def _name(employee: Employee | None) -> str:
    return employee.name if employee else ""

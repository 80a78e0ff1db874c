"""The list of past reports, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass

from dakoku.platform.errors import FieldError, InvalidInput, NotFound
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.reports import Report, Reports

PAGE = 20


@dataclass(frozen=True, slots=True)
class Page:
    """Reports, newest first, and where the next page begins."""

    reports: Sequence[Report]
    cursor: str | None = None


@dataclass(frozen=True)
class PastReports:
    """What was asked for in a department, or (None) of the organisation."""

    reports: Reports

    def page(self, caller: Principal, department_id: str | None, cursor: str | None) -> Page:
        """The first page, or the one that a cursor asks for. Raises `NotFound`, `InvalidInput`."""
        if not _may_list(caller, department_id):
            raise NotFound("There is no such department, or not for this account.")
        found = self.reports.newest(department_id, PAGE + 1, cursor)
        if found is None:
            remedy = FieldError("cursor", "unknownCursor", "Begin with the first page again.")
            raise InvalidInput("The list cannot be read like this.", fields=[remedy])
        return Page(found[:PAGE], found[PAGE - 1].id if len(found) > PAGE else None)


def _may_list(caller: Principal, department_id: str | None) -> bool:
    if department_id is None:
        return caller.role is Role.ORGANISATION_ADMIN
    return caller.administers(department_id)

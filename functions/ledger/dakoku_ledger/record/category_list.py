"""The lists of 主な時間外業務内容 as administrators change them: the organisation's and departments' own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import NotAllowed, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal, Role
from dakoku.platform.ids import new_id
from dakoku.store.organisation.categories import ORGANISATION, Categories, Category, shape
from dakoku.store.organisation.departments import Departments
from dakoku.store.trail.audit import Audit
from dakoku_ledger.directory import require_administers
from dakoku_ledger.record.categories import mark_used
from dakoku_ledger.record.category_checks import WantedCategory, check, keep_used


@dataclass(frozen=True, slots=True)
class CategoryList:
    """Categories in order, and whose they are: a department's, or (None) the organisation's."""

    department_id: str | None
    items: tuple[Category, ...]


@dataclass(frozen=True)
class CategoryDesk:
    """The use cases."""

    client: firestore.Client
    clock: Clock

    def list(self, department_id: str | None) -> CategoryList:
        """What holds for a department: its own list, else the organisation's."""
        owner, stored = Categories(self.client).of(department_id or ORGANISATION)
        return CategoryList(None if owner == ORGANISATION else owner, stored.value)

    def save(
        self, caller: Principal, department_id: str | None, wanted: Sequence[WantedCategory]
    ) -> CategoryList:
        """Replace a list; a department that had none gets one of its own.

        Raises `NotAllowed`, `NotFound` for an unknown department, `InvalidInput`, and `Conflict`
        (`categoryUsed`) when one that days were recorded under is not among them.
        """
        if department_id is not None:
            require_administers(caller, department_id)
            if Departments(self.client).get(department_id) is None:
                raise NotFound("There is no such department.")
        elif caller.role is not Role.ORGANISATION_ADMIN:
            raise NotAllowed("Only an administrator of the organisation can change everybody's list.")
        return retried(lambda: self._save(caller, department_id, wanted))

    def remove(self, caller: Principal, department_id: str) -> CategoryList:
        """Give up a department's own list: from then on the organisation's holds for it, which is returned.

        Raises `NotAllowed`, `NotFound` where there is none of its own, and `Conflict` (`categoryUsed`) when
        days were recorded under one that the organisation does not have.
        """
        require_administers(caller, department_id)
        return retried(lambda: self._remove(caller, department_id))

    def _save(
        self, caller: Principal, department_id: str | None, wanted: Sequence[WantedCategory]
    ) -> CategoryList:
        owner = department_id or ORGANISATION
        holds, known = Categories(self.client).of(owner)
        check(known.value, wanted)
        saved = tuple(_saved(known.value, one) for one in wanted)
        batch = self.client.batch()
        Categories(self.client).put(batch, owner, saved, known.revision if holds == owner else None)
        self._audit(batch, caller, owner, shape(known.value), shape(saved))
        commit(batch)
        return CategoryList(department_id, saved)

    def _remove(self, caller: Principal, department_id: str) -> CategoryList:
        categories = Categories(self.client)
        holds, own = categories.of(department_id)
        if holds == ORGANISATION:
            raise NotFound("The department has no list of its own.")
        _, common = categories.of(ORGANISATION)
        keep_used(own.value, {one.id for one in common.value}, "the organisation's list lacks it")
        batch = self.client.batch()
        mark_used(self.client, batch, ORGANISATION, common, {one.id for one in own.value if one.used})
        categories.remove(batch, department_id, own.revision)
        self._audit(batch, caller, department_id, shape(own.value), None)
        commit(batch)
        return self.list(None)

    def _audit(
        self,
        batch: firestore.WriteBatch,
        caller: Principal,
        owner: str,
        before: Mapping[str, Any],
        after: Mapping[str, Any] | None,
    ) -> None:
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action="categories.change",
            subject=f"categories/{owner}",
            before=before,
            after=after,
        )


def _saved(known: Sequence[Category], wanted: WantedCategory) -> Category:
    used = any(each.used for each in known if each.id == wanted.id)
    return Category(wanted.id or new_id(), wanted.name, wanted.active, used)

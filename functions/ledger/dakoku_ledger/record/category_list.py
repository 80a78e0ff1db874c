"""The lists of 主な時間外業務内容 as administrators change them: the organisation's and departments' own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import Conflict, FieldError, InvalidInput, NotAllowed, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal, Role
from dakoku.platform.ids import new_id
from dakoku.store.audit import Audit
from dakoku.store.categories import FIXED, ORGANISATION, Categories, Category, shape
from dakoku.store.departments import Departments
from dakoku_ledger.directory import require_administers


@dataclass(frozen=True, slots=True)
class WantedCategory:
    """A category as it shall be; a new one has no id yet."""

    id: str | None
    name: str
    active: bool


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

    def _save(
        self, caller: Principal, department_id: str | None, wanted: Sequence[WantedCategory]
    ) -> CategoryList:
        owner = department_id or ORGANISATION
        holds, known = Categories(self.client).of(owner)
        _check(known.value, wanted)
        saved = tuple(_saved(known.value, one) for one in wanted)
        batch = self.client.batch()
        Categories(self.client).put(batch, owner, saved, known.revision if holds == owner else None)
        Audit(self.client).record(
            batch,
            at=self.clock(),
            actor=caller.uid,
            action="categories.change",
            subject=f"categories/{owner}",
            before=shape(known.value),
            after=shape(saved),
        )
        commit(batch)
        return CategoryList(department_id, saved)


def _saved(known: Sequence[Category], wanted: WantedCategory) -> Category:
    used = any(each.used for each in known if each.id == wanted.id)
    return Category(wanted.id or new_id(), wanted.name, wanted.active, used)


def _check(known: Sequence[Category], wanted: Sequence[WantedCategory]) -> None:
    wrong = [*_unknown(known, wanted), *_fixed(wanted), *_same_names(wanted)]
    if wrong:
        raise InvalidInput("These categories cannot be saved.", fields=wrong)
    kept = {one.id for one in wanted}
    missing = [
        FieldError("items", "categoryUsed", f"{each.name} was used before: make it inactive instead.")
        for each in known
        if each.used and each.id not in kept
    ]
    if missing:
        raise Conflict("Categories that were used cannot be removed.", code="categoryUsed", fields=missing)


def _unknown(known: Sequence[Category], wanted: Sequence[WantedCategory]) -> Iterator[FieldError]:
    ids = [one.id for one in wanted if one.id]
    if len(set(ids)) < len(ids) or not set(ids) <= {each.id for each in known}:
        yield FieldError("items", "unknownCategory", "Send each category once, a new one without an id.")


def _fixed(wanted: Sequence[WantedCategory]) -> Iterator[FieldError]:
    for each in FIXED:
        if WantedCategory(each.id, each.name, active=True) not in wanted:
            yield FieldError("items", "categoryFixed", f"{each.name} is fixed: leave it as it is.")


def _same_names(wanted: Sequence[WantedCategory]) -> Iterator[FieldError]:
    names = [one.name for one in wanted]
    for place, name in enumerate(names):
        if name in names[:place]:
            yield FieldError(f"items.{place}.name", "sameName", f"There is {name} already.")

"""What can be ordered: shown and changed by administrators."""

from collections.abc import Sequence
from dataclasses import dataclass

from google.cloud import firestore

from dakoku.platform.clock import Clock
from dakoku.platform.errors import FieldError, InvalidInput, NotFound
from dakoku.platform.firestore import commit, retried
from dakoku.platform.identity import Principal
from dakoku.platform.ids import new_id
from dakoku.store.organisation.departments import Departments
from dakoku.store.terminal.counts import CountList, Counts, Item, shape
from dakoku.store.terminal.orders import Orders
from dakoku.store.trail.audit import Audit
from dakoku_ledger.directory import require_administers


@dataclass(frozen=True, slots=True)
class WantedItem:
    """An item as it shall be; a new one has no id yet."""

    id: str | None
    name: str
    active: bool


@dataclass(frozen=True)
class CountItems:
    """The use cases. `NotAllowed` for departments of others."""

    client: firestore.Client
    clock: Clock

    def list(self, caller: Principal, department_id: str) -> CountList:
        """A department's items and cut-off."""
        require_administers(caller, department_id)
        return Counts(self.client).of(department_id).value

    def save(
        self, caller: Principal, department_id: str, wanted: Sequence[WantedItem], cut_off: int | None
    ) -> CountList:
        """Replace a department's items and cut-off.

        Raises `NotFound` for an unknown department, `InvalidInput` for an unknown id, and when an item that
        was ordered is not among them: it can only be made inactive.
        """
        require_administers(caller, department_id)
        if Departments(self.client).get(department_id) is None:
            raise NotFound("There is no such department.")
        return retried(lambda: self._save(caller, department_id, wanted, cut_off))

    def _save(
        self, caller: Principal, department_id: str, wanted: Sequence[WantedItem], cut_off: int | None
    ) -> CountList:
        known = Counts(self.client).of(department_id)
        _check_known(known.value, wanted)
        saved = CountList(tuple(Item(one.id or new_id(), one.name, one.active) for one in wanted), cut_off)
        self._check_missing(known.value, saved)
        batch = self.client.batch()
        now = self.clock()
        Counts(self.client).put(batch, department_id, saved, now, known.revision)
        Audit(self.client).record(
            batch,
            at=now,
            actor=caller.uid,
            action="counts.change",
            subject=f"counts/{department_id}",
            before=shape(known.value),
            after=shape(saved),
        )
        commit(batch)
        return saved

    def _check_missing(self, known: CountList, saved: CountList) -> None:
        kept = {item.id for item in saved.items}
        for item in known.items:
            if item.id not in kept and Orders(self.client).was_ordered(item.id):
                _refuse("itemOrdered", f"{item.name} was ordered before: make it inactive instead.")


def _check_known(known: CountList, wanted: Sequence[WantedItem]) -> None:
    ids = [one.id for one in wanted if one.id]
    if len(set(ids)) < len(ids) or not set(ids) <= {item.id for item in known.items}:
        _refuse("unknownItem", "Send each item once, a new one without an id.")


def _refuse(code: str, remedy: str) -> None:
    raise InvalidInput("These items cannot be saved.", fields=[FieldError("items", code, remedy)])

"""`sheets/{employeeId}_{yyyymm}`: one employee's month, the aggregate."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter
from google.cloud.firestore_v1.field_path import FieldPath

from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.domain.sources import Primary
from dakoku.platform.firestore import contents
from dakoku.store.arranging.plans import MonthPlan, month_plan
from dakoku.store.confirming import confirmation
from dakoku.store.confirming.confirmation import Confirmation
from dakoku.store.record import days as stored_days
from dakoku.store.record import forms, pulled
from dakoku.store.record.days import DayShape
from dakoku.store.record.forms import Form
from dakoku.store.record.pulled import Pulled
from dakoku.store.stored import Stored

COLLECTION = "sheets"
_SUMS = ("employeeId", "month", "totals")
_LONG: Mapping[str, Any] = {"plan": MonthPlan({}, {}), "punches": {}, "forms": {}, "days": {}, "pulled": {}}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A month ("2026-11"). `punches` are those whose natural work date lies in it, `forms` what people wrote
    into its days, and `days` are derived from both. `locked` while it is confirmed and was not unlocked on
    its own; `generation` is the one of its month (see `months`) that it followed last. `primary`: whether own
    or pulled punches count where both are; `pulled`: what was pulled, by the other system's date."""

    employee_id: str
    month: str
    department_id: str
    plan: MonthPlan
    locked: bool = False
    punches: Mapping[str, Punch] = field(default_factory=dict)
    forms: Mapping[date, Form] = field(default_factory=dict)
    days: Mapping[date, DayShape] = field(default_factory=dict)
    confirmation: Confirmation | None = None
    generation: int = 0
    primary: Primary = Primary.PUNCHES
    pulled: Mapping[date, Pulled] = field(default_factory=dict)


class Sheets:
    """All sheets."""

    def __init__(self, client: firestore.Client) -> None:
        self._client = client
        self._collection = client.collection(COLLECTION)

    def reference(self, employee_id: str, month: str) -> Any:
        """The document, to be read together with others (see `read`)."""
        return self._collection.document(f"{employee_id}_{month.replace('-', '')}")

    def get(self, employee_id: str, month: str) -> Stored[Sheet] | None:
        """One sheet with its revision, or None."""
        return read(self.reference(employee_id, month).get())

    def some(self, employee_id: str, months: Iterable[str]) -> dict[str, Sheet]:
        """Those of an employee's sheets that exist, by month, in one read."""
        references = [self.reference(employee_id, month) for month in months]
        found = (read(snapshot) for snapshot in self._client.get_all(references)) if references else ()
        return {stored.value.month: stored.value for stored in found if stored}

    def these(self, employee_ids: Iterable[str], month: str) -> dict[str, Stored[Sheet]]:
        """The sheets of these employees that exist, in one read."""
        references = [self.reference(each, month) for each in employee_ids]
        found = (read(snapshot) for snapshot in self._client.get_all(references)) if references else ()
        return {one.value.employee_id: one for one in found if one}

    def digests(self, employee_ids: Iterable[str], month: str) -> dict[str, str]:
        """The digests alone of these employees' sheets, of those that are confirmed, in one read."""
        references = [self.reference(each, month) for each in employee_ids]
        found = self._client.get_all(references, ["employeeId", "confirmation"]) if references else ()
        confirmed = (one for one in found if one.exists and one.get("confirmation"))
        return {one.get("employeeId"): one.get("confirmation.digest") for one in confirmed}

    def of_department(self, department_id: str, month: str) -> list[Stored[Sheet]]:
        """All sheets of a department's month."""
        query = self.query(department_id, month)
        return [Stored(_sheet(contents(found)), found.update_time) for found in query.stream()]

    def has_any(self, department_id: str, month: str) -> bool:
        """Whether anybody of a department has a sheet of the month: one read."""
        return bool(self.query(department_id, month).select(["month"]).limit(1).get())

    def followed(self, department_id: str, month: str, generation: int) -> int:
        """How many of them have followed their month's generation: one read for a thousand."""
        query = self.query(department_id, month).where(filter=FieldFilter("generation", "==", generation))
        counted: int = query.count().get()[0][0].value
        return counted

    def query(self, department_id: str, month: str) -> Any:
        """The query for all sheets of a department's month, to be narrowed (see `outlines`)."""
        query = self._collection.where(filter=FieldFilter("departmentId", "==", department_id))
        return query.where(filter=FieldFilter("month", "==", month))

    def totals(self, employee_id: str, months: Iterable[str]) -> dict[str, Mapping[str, int]]:
        """The totals alone of those sheets that exist, by month, in one read."""
        references = [self.reference(employee_id, month) for month in months]
        found = self._client.get_all(references, ["month", "totals"]) if references else ()
        return {one.get("month"): one.get("totals") for one in found if one.exists}

    def departments(self, employee_ids: Iterable[str], month: str) -> dict[str, str]:
        """Whose (by id) the sheets of these employees are, of those that exist, in one read."""
        references = [self.reference(employee_id, month) for employee_id in employee_ids]
        found = self._client.get_all(references, ["employeeId", "departmentId"]) if references else ()
        return {one.get("employeeId"): one.get("departmentId") for one in found if one.exists}

    def sums(self, department_id: str, months: Collection[str]) -> dict[tuple[str, str], Mapping[str, int]]:
        """The totals alone of all sheets of a department's months (at most 30), by employee and month."""
        own = self._collection.where(filter=FieldFilter("departmentId", "==", department_id))
        query = own.where(filter=FieldFilter("month", "in", sorted(months))).select(_SUMS)
        return _sums(query.stream()) if months else {}

    def sums_of(self, wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Mapping[str, int]]:
        """The totals alone of the sheets of these employees and months that exist, in one read."""
        references = [self.reference(*each) for each in wanted]
        return _sums(self._client.get_all(references, _SUMS)) if references else {}

    def put(
        self, batch: firestore.WriteBatch, before: Stored[Sheet] | None, after: Sheet, now: datetime
    ) -> None:
        """Write a sheet into the batch: a new one whole, a known one by what changed since it was read.

        The commit fails when the sheet is no longer what `before` says: read again then.
        """
        reference = self.reference(after.employee_id, after.month)
        if before is None:
            batch.create(reference, {**shape(after), "updatedAt": now})
            return
        option = firestore.Client.write_option(last_update_time=before.revision)
        batch.update(reference, {**_changes(before.value, after), "updatedAt": now}, option)


def read(snapshot: Any) -> Stored[Sheet] | None:
    """A sheet from a document as read, or None when there is none."""
    return Stored(_sheet(contents(snapshot)), snapshot.update_time) if snapshot.exists else None


def only(sheet: Sheet, dates: Collection[date]) -> Sheet:
    """A sheet as if it had these dates alone, with the punches that stand there."""
    days = {day: derived for day, derived in sheet.days.items() if day in dates}
    standing = stored_days.placements(days)
    return replace(
        sheet,
        plan=replace(sheet.plan, days={day: one for day, one in sheet.plan.days.items() if day in dates}),
        punches={key: punch for key, punch in sheet.punches.items() if key in standing},
        forms={day: form for day, form in sheet.forms.items() if day in dates},
        days=days,
        pulled={day: one for day, one in sheet.pulled.items() if day in dates},
    )


def shape(sheet: Sheet) -> dict[str, Any]:
    """A sheet as docs/data.md has it, less `updatedAt`."""
    return {
        "employeeId": sheet.employee_id,
        "month": sheet.month,
        "departmentId": sheet.department_id,
        "locked": sheet.locked,
        "plan": sheet.plan.shape(),
        "punches": {key: _punch_shape(punch) for key, punch in sheet.punches.items()},
        "forms": {day.isoformat(): forms.shape(form) for day, form in sheet.forms.items()},
        "days": {day.isoformat(): dict(derived) for day, derived in sheet.days.items()},
        "totals": stored_days.totals_shape(stored_days.totals(sheet.days)),
        "confirmation": confirmation.shape(sheet.confirmation) if sheet.confirmation else None,
        "generation": sheet.generation,
        **pulled.shape(sheet.primary, sheet.pulled),
    }


def _sums(snapshots: Iterable[Any]) -> dict[tuple[str, str], Mapping[str, int]]:
    found = (one for one in snapshots if one.exists)
    return {(one.get("employeeId"), one.get("month")): one.get("totals") for one in found}


def _changes(before: Sheet, after: Sheet) -> dict[str, Any]:
    """Field paths to what differs: a month is long, and one punch changes little of it."""
    untouched = {name: none for name, none in _LONG.items() if getattr(after, name) is getattr(before, name)}
    old, new = (shape(replace(sheet, **untouched)) for sheet in (before, after))  # spares thirty days of each
    changed: dict[str, Any] = {name: firestore.DELETE_FIELD for name in old if name not in new}
    for name in new:
        if name in ("punches", "forms", "days", "pulled"):
            changed |= _entries(name, old.get(name, {}), new[name])
        elif new[name] != old.get(name):
            changed[name] = new[name]
    return changed


def _entries(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    entries = {key: value for key, value in new.items() if old.get(key) != value}
    gone = {key: firestore.DELETE_FIELD for key in old if key not in new}
    return {FieldPath(name, key).to_api_repr(): value for key, value in {**entries, **gone}.items()}


def _punch_shape(punch: Punch) -> dict[str, Any]:
    return {
        "type": punch.type.value,
        "at": punch.at,
        "source": punch.source.value,
        "offline": punch.offline,
        "withdrawn": punch.withdrawn,
        "movedTo": punch.moved_to.isoformat() if punch.moved_to else None,
    }


def _sheet(document: Mapping[str, Any]) -> Sheet:
    confirmed = document["confirmation"]
    return Sheet(
        employee_id=document["employeeId"],
        month=document["month"],
        department_id=document["departmentId"],
        plan=month_plan(document["plan"]),
        locked=document["locked"],
        punches={key: _punch(key, stored) for key, stored in document["punches"].items()},
        forms={date.fromisoformat(day): forms.form_from(form) for day, form in document["forms"].items()},
        days={date.fromisoformat(day): derived for day, derived in document["days"].items()},
        confirmation=confirmation.confirmation_from(confirmed) if confirmed else None,
        generation=document["generation"],
        primary=pulled.primary_from(document),
        pulled=pulled.pulled_from(document),
    )


def _punch(punch_id: str, stored: Mapping[str, Any]) -> Punch:
    return Punch(
        id=punch_id,
        type=PunchType(stored["type"]),
        at=stored["at"],
        source=Source(stored["source"]),
        offline=stored["offline"],
        withdrawn=stored["withdrawn"],
        moved_to=date.fromisoformat(stored["movedTo"]) if stored["movedTo"] else None,
    )

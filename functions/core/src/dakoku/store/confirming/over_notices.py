"""`overNotices/{employeeId}_{yyyymm}`: 超過通知文, what an employee's confirmed month calls for."""

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.domain.triggers import Reason, Triggers
from dakoku.store.among import queries_among
from dakoku.store.confirming.confirmation import Labels
from dakoku.store.figures import limits

COLLECTION = "overNotices"


class NoticeState(StrEnum):
    """`UNISSUED` (未発行) until it is asked for, then `ISSUED` (済); `VOID` while nothing calls for it."""

    UNISSUED = "unissued"
    ISSUED = "issued"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the letter tells of a month, in minutes. `year`: overtime of the year so far; `averages`: by
    how many months they are over, cut to the minute."""

    overtime: int
    before: int
    after: int
    day_off: int
    worked: int
    days_worked: int
    year: int
    averages: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Former:
    """What a notice was before its month was confirmed again with other figures."""

    facts: Facts
    reasons: tuple[Reason, ...]
    issues: int
    voided_at: datetime


@dataclass(frozen=True, slots=True)
class Prepared:
    """The first issue, made with the confirmation: its name in the bucket, and its bytes."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class OverNotice:
    """One employee's. `triggers` as they were then; `issues`: how often it was issued."""

    employee_id: str
    department_id: str
    month: str
    generation: int
    labels: Mapping[str, str]
    triggers: Triggers
    reasons: tuple[Reason, ...]
    facts: Facts
    made_at: datetime
    issues: int = 0
    issued_at: datetime | None = None
    issued_by: str | None = None
    prepared: Prepared | None = None
    voided_at: datetime | None = None
    former: tuple[Former, ...] = ()

    @property
    def state(self) -> NoticeState:
        """What lists show of it."""
        if self.voided_at:
            return NoticeState.VOID
        return NoticeState.ISSUED if self.issues else NoticeState.UNISSUED

    def voided(self, at: datetime) -> "OverNotice":
        """The same, void; since when, if it was already, stays."""
        return replace(self, voided_at=self.voided_at or at)

    def followed_by(self, made: "OverNotice") -> "OverNotice":
        """What stands after the month was confirmed again: the same with its count while it tells the same,
        else what was `made`, with this among those before it."""
        if (self.facts, self.reasons) == (made.facts, made.reasons):
            return replace(
                self,
                department_id=made.department_id,
                generation=made.generation,
                labels=made.labels,
                voided_at=None,
            )
        was = Former(self.facts, self.reasons, self.issues, self.voided_at or made.made_at)
        return replace(made, former=(*self.former, was))

    def issued(self, at: datetime, uid: str) -> "OverNotice":
        """The same, issued once more."""
        return replace(self, issues=self.issues + 1, issued_at=at, issued_by=uid)


def labels_of(labels: Labels) -> dict[str, str]:
    """What a notice keeps of the names that a month was confirmed with."""
    return {
        "code": labels.code,
        "name": labels.name,
        "position": labels.position,
        "department": labels.department,
    }


class OverNotices:
    """All of them."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def get(
        self, employee_id: str, month: str, transaction: firestore.Transaction | None = None
    ) -> OverNotice | None:
        """One employee's, or None. In a transaction nobody changes it meanwhile."""
        snapshot = self._reference(employee_id, month).get(transaction=transaction)
        return _notice(snapshot.to_dict()) if snapshot.exists else None

    def of(
        self, department_id: str, month: str, transaction: firestore.Transaction | None = None
    ) -> list[OverNotice]:
        """All of a department's month, void ones too. In a transaction nobody changes them meanwhile."""
        query = self._collection.where(filter=FieldFilter("departmentId", "==", department_id))
        found = query.where(filter=FieldFilter("month", "==", month)).stream(transaction=transaction)
        return [_notice(each.to_dict()) for each in found]

    def unissued(self, department_ids: Collection[str] | None) -> list[tuple[str, str]]:
        """Department and month of each that nobody has issued yet, among these departments, or all."""
        query = self._collection.where(filter=FieldFilter("state", "==", NoticeState.UNISSUED.value))
        among = queries_among(query.select(["departmentId", "month"]), "departmentId", department_ids)
        found = (one for each in among for one in each.stream())
        return [(one.get("departmentId"), one.get("month")) for one in found]

    def put(self, transaction: firestore.Transaction, notice: OverNotice) -> None:
        """Write one into the transaction that read it."""
        transaction.set(self._reference(notice.employee_id, notice.month), shape(notice))

    def _reference(self, employee_id: str, month: str) -> Any:
        return self._collection.document(f"{employee_id}_{month.replace('-', '')}")


def shape(notice: OverNotice) -> dict[str, Any]:
    """One as docs/data.md has it."""
    return {
        "employeeId": notice.employee_id,
        "departmentId": notice.department_id,
        "month": notice.month,
        "generation": notice.generation,
        "labels": dict(notice.labels),
        "triggers": limits.triggers_shape(notice.triggers),
        "reasons": list(notice.reasons),
        "facts": _facts_shape(notice.facts),
        "state": notice.state.value,
        "issues": notice.issues,
        "issuedAt": notice.issued_at,
        "issuedBy": notice.issued_by,
        "prepared": asdict(notice.prepared) if notice.prepared else None,
        "madeAt": notice.made_at,
        "voidedAt": notice.voided_at,
        "former": [{**_named(each), "facts": _facts_shape(each.facts)} for each in notice.former],
    }


def _named(each: Former) -> dict[str, Any]:
    return {"reasons": list(each.reasons), "issues": each.issues, "voidedAt": each.voided_at}


def _facts_shape(facts: Facts) -> dict[str, Any]:
    fields = asdict(facts)
    averages = [{"months": span, "minutes": minutes} for span, minutes in facts.averages.items()]
    return {
        **{name: fields[name] for name in ("overtime", "before", "after", "worked", "year")},
        "dayOff": facts.day_off,
        "daysWorked": facts.days_worked,
        "averages": averages,
    }


def _facts(document: Mapping[str, Any]) -> Facts:
    return Facts(
        overtime=document["overtime"],
        before=document["before"],
        after=document["after"],
        day_off=document["dayOff"],
        worked=document["worked"],
        days_worked=document["daysWorked"],
        year=document["year"],
        averages={each["months"]: each["minutes"] for each in document["averages"]},
    )


def _reasons(document: Mapping[str, Any]) -> tuple[Reason, ...]:
    return tuple(Reason(each) for each in document["reasons"])


def _notice(document: Mapping[str, Any]) -> OverNotice:
    former = (
        Former(_facts(each["facts"]), _reasons(each), each["issues"], each["voidedAt"])
        for each in document["former"]
    )
    prepared = document["prepared"]
    return OverNotice(
        employee_id=document["employeeId"],
        department_id=document["departmentId"],
        month=document["month"],
        generation=document["generation"],
        labels=document["labels"],
        triggers=limits.triggers_from(document["triggers"]),
        reasons=_reasons(document),
        facts=_facts(document["facts"]),
        made_at=document["madeAt"],
        issues=document["issues"],
        issued_at=document["issuedAt"],
        issued_by=document["issuedBy"],
        prepared=Prepared(**prepared) if prepared else None,
        voided_at=document["voidedAt"],
        former=tuple(former),
    )

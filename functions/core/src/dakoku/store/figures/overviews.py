"""`overviews/{departmentId}_{yyyymm}`: a department's month in figures, for those who look over many."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

from dakoku.store.among import queries_among
from dakoku.store.confirming.months import State

COLLECTION = "overviews"


@dataclass(frozen=True, slots=True)
class Summary:
    """How many `people` are in a month, their `overtime` together (minutes), how many of them are over the
    limit of a month, that of the averages and the special one, how many more will be over the first two at
    the present pace, and how many records lack something."""

    people: int = 0
    overtime: int = 0
    over_month: int = 0
    over_average: int = 0
    over_special: int = 0
    foreseen_month: int = 0
    foreseen_average: int = 0
    lacking: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """A department's month as of `at`."""

    department_id: str
    month: str
    at: datetime
    state: State
    summary: Summary


class Overviews:
    """All departments' months."""

    def __init__(self, client: firestore.Client) -> None:
        self._collection = client.collection(COLLECTION)

    def put(self, overview: Overview) -> None:
        """Write one, in place of what was known before."""
        self._reference(overview.department_id, overview.month).set(_shape(overview))

    def of_month(self, month: str, department_ids: Collection[str] | None) -> list[Overview]:
        """Those of these departments, or of all, that exist: a read each."""
        query = self._collection.where(filter=FieldFilter("month", "==", month))
        among = queries_among(query, "departmentId", department_ids)
        return [_overview(found.to_dict()) for each in among for found in each.stream()]

    def _reference(self, department_id: str, month: str) -> Any:
        return self._collection.document(f"{department_id}_{month.replace('-', '')}")


def _shape(overview: Overview) -> dict[str, Any]:
    figures = overview.summary
    return {
        "departmentId": overview.department_id,
        "month": overview.month,
        "at": overview.at,
        "state": overview.state.value,
        "people": figures.people,
        "overtime": figures.overtime,
        "overMonth": figures.over_month,
        "overAverage": figures.over_average,
        "overSpecial": figures.over_special,
        "foreseen": {"month": figures.foreseen_month, "average": figures.foreseen_average},
        "lacking": figures.lacking,
    }


def _overview(document: Mapping[str, Any]) -> Overview:
    figures = Summary(
        people=document["people"],
        overtime=document["overtime"],
        over_month=document["overMonth"],
        over_average=document["overAverage"],
        over_special=document["overSpecial"],
        foreseen_month=document["foreseen"]["month"],
        foreseen_average=document["foreseen"]["average"],
        lacking=document["lacking"],
    )
    state = State(document["state"])
    return Overview(document["departmentId"], document["month"], document["at"], state, figures)

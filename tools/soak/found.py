"""What the database holds afterwards."""

from collections.abc import Mapping
from dataclasses import dataclass

from google.cloud.firestore import Client

from dakoku.domain.zone import DayRules
from dakoku.store.record import sheets
from dakoku.store.record.sheets import Sheet
from tools.soak.aside import Aside
from tools.soak.document import Document


@dataclass(frozen=True)
class Found:
    """Documents by id; `totals` are those of the sheets, by the same id."""

    rules: DayRules
    punches: Mapping[str, Document]
    withdrawals: Mapping[str, Document]
    receipts: Mapping[str, Document]
    presence: Mapping[str, Document]
    sheets: Mapping[str, Sheet]
    totals: Mapping[str, Document]


def read(client: Client, rules: DayRules, aside: Aside) -> Found:
    """Read all of it. What was set aside and has come back since counts as it is now."""
    snapshots = list(client.collection("sheets").stream())
    stored = {one.id: sheets.read(one) for one in snapshots}
    return Found(
        rules,
        {**aside.punches, **_all(client, "punches")},
        _all(client, "withdrawals"),
        {**aside.receipts, **_all(client, "receipts")},
        _all(client, "presence"),
        {key: one.value for key, one in stored.items() if one},
        {one.id: one.get("totals") for one in snapshots},
    )


def _all(client: Client, collection: str) -> dict[str, Document]:
    return {one.id: one.to_dict() for one in client.collection(collection).stream()}

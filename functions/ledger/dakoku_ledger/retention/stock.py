"""What there is of records, month by month."""

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter

SHEETS, BOOKS = "sheets", "attendanceBooks"


def oldest_month(client: firestore.Client) -> str | None:
    """The first month that there is a sheet or an attendance book of."""
    found = [
        str(each.get("month"))
        for name in (SHEETS, BOOKS)
        for each in client.collection(name).order_by("month").limit(1).select(["month"]).stream()
    ]
    return min(found, default=None)


def count(client: firestore.Client, collection: str, begin: str, end: str) -> int:
    """How many there are from a month until before another."""
    query = client.collection(collection)
    query = query.where(filter=FieldFilter("month", ">=", begin))
    query = query.where(filter=FieldFilter("month", "<", end))
    return int(query.count().get()[0][0].value)

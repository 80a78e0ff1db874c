"""Which kind of file it is, told by its first bytes: names and declared types are often wrong."""

from dakoku_ledger.lists.csv_file import read_csv
from dakoku_ledger.lists.faults import Fault, FaultCode, Unreadable
from dakoku_ledger.lists.table import MOST_BYTES, Row
from dakoku_ledger.lists.xlsx_file import OLE_MAGIC, ZIP_MAGIC, read_xlsx


def read(data: bytes) -> list[Row]:
    """The lines of a list that are not blank. Raises `Unreadable`."""
    if len(data) > MOST_BYTES:
        raise Unreadable(Fault(FaultCode.FILE_TOO_LARGE, params={"limit": MOST_BYTES // 1024**2}))
    rows = read_xlsx(data) if data.startswith((ZIP_MAGIC, OLE_MAGIC)) else read_csv(data)
    if not rows:
        raise Unreadable(Fault(FaultCode.EMPTY_FILE))
    return rows

"""Orders as CSV: a line per day, person and item."""

from collections.abc import Iterator, Mapping

from dakoku.platform.languages import Language
from dakoku_ledger.orders.book import Page
from dakoku_ledger.spreadsheet import csv_file

_HEADINGS: Mapping[Language, tuple[str, ...]] = {
    Language.JA: ("日付", "社員コード", "氏名", "品目", "数量"),
    Language.EN: ("Date", "Employee code", "Name", "Item", "Quantity"),
    Language.ZH_TW: ("日期", "員工編號", "姓名", "品項", "數量"),
    Language.TH: ("วันที่", "รหัสพนักงาน", "ชื่อ", "รายการ", "จำนวน"),
    Language.VI: ("Ngày", "Mã nhân viên", "Họ tên", "Mặt hàng", "Số lượng"),
}
FILE_NAME: Mapping[Language, str] = {
    Language.JA: "注文一覧.csv",
    Language.EN: "orders.csv",
    Language.ZH_TW: "訂購清單.csv",
    Language.TH: "รายการสั่ง.csv",
    Language.VI: "danh-sach-dat.csv",
}


def orders_csv(page: Page, language: Language) -> bytes:
    """The file, headed in a language."""
    return csv_file(_HEADINGS[language], _rows(page))


def _rows(page: Page) -> Iterator[tuple[str, ...]]:
    for line in page.lines:
        for item in page.items:
            quantity = line.order.items.get(item.id)
            if quantity:
                who = (line.order.date.isoformat(), line.employee.code, line.employee.name)
                yield (*who, item.name, str(quantity))

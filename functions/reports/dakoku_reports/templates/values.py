"""A value as a cell of the format: texts stay texts, durations and dates are numbers with a format."""

from dataclasses import dataclass
from datetime import date, datetime
from html import escape

from openpyxl.utils.datetime import CALENDAR_WINDOWS_1900, to_excel
from openpyxl.utils.escape import escape as escape_codes

from dakoku_reports.excel.cells import clean
from dakoku_reports.excel.look import DURATION
from dakoku_reports.excel.stream import Minutes
from dakoku_reports.templates.fields import Month, Told
from dakoku_reports.templates.markup import wrapped
from dakoku_reports.templates.styles import Styles

_DAY = 24 * 60


@dataclass(frozen=True)
class Values:
    """Of a workbook: its styles, and the day that it counts from."""

    styles: Styles
    epoch: datetime = CALENDAR_WINDOWS_1900

    def cell(self, address: str, style: str | None, told: Told) -> str:
        """The cell with a value; None leaves it blank."""
        if told is None or told == "":
            return blank(address, style)
        if isinstance(told, str):
            text = escape(escape_codes(clean(told)), quote=False)
            inner = wrapped("is", {}, wrapped("t", {"xml:space": "preserve"}, text))
            return wrapped("c", _attributes(address, style) | {"t": "inlineStr"}, inner)
        number, number_format = self._number(told)
        if number_format:
            style = self.styles.shown(style or "0", number_format)
        return wrapped("c", _attributes(address, style), f"<v>{number!r}</v>")

    def _number(self, told: int | date) -> tuple[float, str]:
        if isinstance(told, Minutes):
            return told / _DAY, DURATION
        if isinstance(told, int):
            return told, ""
        if isinstance(told, datetime):
            return self._serial(told.replace(tzinfo=None)), "yyyy/mm/dd h:mm"
        return self._serial(told), "yyyy/mm" if isinstance(told, Month) else "yyyy/mm/dd"

    def _serial(self, day: date) -> float:
        serial: float = to_excel(day, self.epoch)  # type: ignore[no-untyped-call]
        return serial


def blank(address: str, style: str | None) -> str:
    """A cell with nothing but its style."""
    return wrapped("c", _attributes(address, style), "")


def formula(address: str, style: str | None, text: str) -> str:
    """A cell with a formula, without its `=`."""
    inner = wrapped("f", {}, escape(text, quote=False))
    return wrapped("c", _attributes(address, style), inner)


def _attributes(address: str, style: str | None) -> dict[str, str]:
    return {"r": address} | ({} if style is None else {"s": style})

"""Pages for the printer: A4, as wide as the paper, headings repeated, whose it is and the page on each."""

from dataclasses import dataclass
from typing import Literal

from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from dakoku_reports.excel.width import measure, shortened

_SMALL = 9
_ROOM = {"portrait": 108, "landscape": 160}  # half-width characters of that size, from margin to margin
_GAP = 4
_NUMBER = "&P / &N"


@dataclass(frozen=True, slots=True)
class Page:
    """`whose` stands at the head on the left, `made` on the right; `what` and the page's number at the foot.

    `heading_rows` (`"5:6"`) are repeated on every page.
    """

    orientation: Literal["portrait", "landscape"]
    heading_rows: str
    whose: str
    made: str
    what: str
    pages_high: int = 0  # as many as it takes


def set_page(sheet: Worksheet, page: Page) -> None:
    """A4, all columns on one page."""
    sheet.page_setup.orientation = page.orientation
    sheet.page_setup.paperSize = Worksheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = page.pages_high
    sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.65, bottom=0.6, header=0.3, footer=0.3)
    sheet.print_options.horizontalCentered = True
    sheet.print_title_rows = page.heading_rows
    _say_both(sheet.oddHeader, page.whose, _escaped(page.made), page)
    _say_both(sheet.oddFooter, page.what, _NUMBER, page)


def _say_both(item: HeaderFooterItem | None, left: str, right: str, page: Page) -> None:
    """The left is shortened where it would run into the right: nothing on a page's edge is wrapped."""
    room = _ROOM[page.orientation] - measure(right) - _GAP
    _say(item, "left", _escaped(shortened(left, room)))
    _say(item, "right", right)


def _say(item: HeaderFooterItem | None, side: str, text: str) -> None:
    """The size is written before the text, and would take a number that follows for its own digits."""
    place = getattr(item, side)
    place.text = text
    if not text[:1].isdigit():
        place.size = _SMALL


def _escaped(text: str) -> str:
    """`&` would begin a code."""
    return text.replace("&", "&&")

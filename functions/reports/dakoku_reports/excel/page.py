"""Pages for the printer: A4, as wide as the paper, headings repeated, whose it is and the page on each."""

from dataclasses import dataclass
from typing import Literal

from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

_SMALL = 9


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
    _say(sheet.oddHeader, "left", _escaped(page.whose))
    _say(sheet.oddHeader, "right", _escaped(page.made))
    _say(sheet.oddFooter, "left", _escaped(page.what))
    _say(sheet.oddFooter, "right", "&P / &N")


def _say(item: HeaderFooterItem | None, side: str, text: str) -> None:
    """The size is written before the text, and would take a number that follows for its own digits."""
    place = getattr(item, side)
    place.text = text
    if not text[:1].isdigit():
        place.size = _SMALL


def _escaped(text: str) -> str:
    """`&` would begin a code."""
    return text.replace("&", "&&")

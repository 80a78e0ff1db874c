"""Pages for the printer: A4, as wide as the paper, headings on each."""

from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet


def landscape(sheet: Worksheet, heading_rows: str) -> None:
    """A4 landscape, all columns on one page, the heading rows (`"5:6"`) repeated, pages numbered."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.4, bottom=0.5, header=0.2, footer=0.2)
    sheet.print_options.horizontalCentered = True
    sheet.print_title_rows = heading_rows
    sheet.oddFooter.center.text = "&P / &N"  # type: ignore[union-attr] # a new sheet always has one

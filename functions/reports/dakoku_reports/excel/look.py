"""The look of our workbooks: one font, thin lines, quiet fills; Saturdays blue, Sundays and holidays red."""

from dataclasses import dataclass, replace

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

DURATION = "[h]:mm"  # past 24 hours too
_FONT = "Yu Gothic"  # on every Japanese Excel; others fall back
_LINE = Side(style="thin", color="9AA0A6")
_RED, _BLUE, _GREY = "B3261E", "1A56C4", "5F6368"

BODY = Font(name=_FONT, size=10)
SMALL = Font(name=_FONT, size=9, color=_GREY)
WARNING = Font(name=_FONT, size=9, color=_RED)
STRONG = Font(name=_FONT, size=10, bold=True)
TITLE = Font(name=_FONT, size=14, bold=True)
RED = Font(name=_FONT, size=10, color=_RED)
BLUE = Font(name=_FONT, size=10, color=_BLUE)

BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
NO_BOX = Border()

HEADING = PatternFill("solid", fgColor="E8ECF2")
SUM = PatternFill("solid", fgColor="F1F3F4")
INPUT = PatternFill("solid", fgColor="FFF8E1")
RED_DAY = PatternFill("solid", fgColor="FCE8E6")
BLUE_DAY = PatternFill("solid", fgColor="E3EDFC")
GREY_DAY = PatternFill("solid", fgColor="ECEEF0")
NO_FILL = PatternFill()

CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
LEFT = Alignment(horizontal="left", vertical="center", wrap_text=True)
RIGHT = Alignment(horizontal="right", vertical="center")
ONE_LINE = Alignment(horizontal="left", vertical="center")


@dataclass(frozen=True)
class Dress:
    """All that makes the look of a cell."""

    font: Font = BODY
    alignment: Alignment = LEFT
    fill: PatternFill = NO_FILL
    border: Border = BOX
    number_format: str = "General"

    def on(self, fill: PatternFill) -> "Dress":
        """The same on another ground."""
        return replace(self, fill=fill)

    def wear(self, cell: Cell) -> None:
        """Dress a cell."""
        cell.font, cell.alignment, cell.fill = self.font, self.alignment, self.fill
        cell.border, cell.number_format = self.border, self.number_format


HEAD = Dress(STRONG, CENTRE, HEADING)
TEXT = Dress()
MIDDLE = Dress(alignment=CENTRE)
HOURS = Dress(alignment=RIGHT, number_format=DURATION)
WHOLE = Dress(alignment=RIGHT, number_format="0")
SUM_TEXT = Dress(STRONG, CENTRE, SUM)
SUM_HOURS = Dress(STRONG, RIGHT, SUM, number_format=DURATION)
SUM_WHOLE = Dress(STRONG, RIGHT, SUM, number_format="0")
HEADLINE = Dress(TITLE, ONE_LINE, border=NO_BOX)
FACT = Dress(alignment=ONE_LINE, border=NO_BOX)
LABEL = Dress(STRONG, ONE_LINE, border=NO_BOX)
NOTE = Dress(SMALL, ONE_LINE, border=NO_BOX)
ALERT = Dress(WARNING, ONE_LINE, border=NO_BOX)

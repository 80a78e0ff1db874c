"""The look of our workbooks: one font, thin lines, quiet fills."""

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

_FONT = "Yu Gothic"  # on every Japanese Excel; others fall back
_LINE = Side(style="thin", color="B7BCC4")

BODY = Font(name=_FONT, size=10)
SMALL = Font(name=_FONT, size=8, color="5F6368")
STRONG = Font(name=_FONT, size=10, bold=True)
TITLE = Font(name=_FONT, size=14, bold=True)

BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
HEADING = PatternFill("solid", fgColor="E8ECF2")
DAY_OFF = PatternFill("solid", fgColor="F4F5F7")

CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
LEFT = Alignment(horizontal="left", vertical="center", shrink_to_fit=True)
RIGHT = Alignment(horizontal="right", vertical="center")

"""What the sheets of a report to the board have in common when they are printed."""

from typing import Literal

from dakoku_reports.board.record import BoardReport
from dakoku_reports.excel.page import Page


def page(
    report: BoardReport, what: str, heading_rows: str, orientation: Literal["portrait", "landscape"]
) -> Page:
    """The page of a sheet."""
    return Page(
        orientation,
        heading_rows,
        whose=f"{report.organisation} {report.department}",
        made=f"作成 {report.made_at}",
        what=f"人事課報告 {report.year}年度 {what}",
    )

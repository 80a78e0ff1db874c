"""What stands at the head and foot of every printed page."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from dakoku_reports.doctor.workbook import write_doctor
from dakoku_reports.excel.width import measure, shortened
from tests import samples


@pytest.mark.parametrize(
    ("text", "room", "told"),
    [
        ("北小学校", 8, "北小学校"),
        ("北小学校", 7, "北小…"),
        ("北 小学校", 5, "北…"),
        ("abcdef", 5, "abc…"),
        ("北小学校", 1, "…"),
    ],
)
def test_a_text_that_has_no_room_is_shortened(text: str, room: int, told: str) -> None:
    assert shortened(text, room) == told


def test_a_very_long_name_leaves_room_for_the_date(tmp_path: Path) -> None:
    path = tmp_path / "doctor.xlsx"
    write_doctor(replace(samples.doctor(), department="北浜市立&北小学校" * 20), path)
    header = openpyxl.load_workbook(path).worksheets[0].oddHeader
    assert header is not None
    left, right = header.left.text or "", header.right.text or ""
    assert left.startswith("北浜市教育委員会 北浜市立&&北小学校")
    assert left.endswith("…")
    assert "2026-11-20 12:00" in right
    assert measure(left) + measure(right) < 190  # half-width characters of 9 points across A4

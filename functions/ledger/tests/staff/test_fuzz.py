"""Whatever bytes come, the answer is a list with its faults named: never an unexpected exception."""

import io
import zipfile

from hypothesis import given, settings
from hypothesis import strategies as st

from dakoku.platform.languages import Language
from dakoku_ledger.lists.faults import Fault
from dakoku_ledger.staff.messages import message
from dakoku_ledger.staff.people import read_staff_list
from dakoku_ledger.staff.plan import make_plan
from tests.staff.files import HANAKO, HEADING, NORTH, SATO, SOUTH, TODAY, csv_file, xlsx_file

WORKBOOK = xlsx_file(HEADING, SATO)
CELLS = st.one_of(
    st.text(max_size=12), st.sampled_from([*HEADING, *SATO, "R8.4.1", "'=1", '"', "#REF!", "0200"])
)


def judge(data: bytes) -> None:
    """Read and plan; every fault must have its words, and good lines a plan of their own."""
    staff = read_staff_list(data)
    made = make_plan(staff, (NORTH, SOUTH), (HANAKO,), {}, TODAY)
    for fault in made.faults:
        assert isinstance(fault, Fault)
        assert all(message(fault, language) for language in Language)
    assert made.faults or len(made.lines) == staff.read


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    judge(data)


@given(st.lists(st.lists(CELLS, max_size=10), max_size=6), st.sampled_from(["utf-8", "cp932", "utf-16"]))
def test_any_table(lines: list[list[str]], encoding: str) -> None:
    text = csv_file(HEADING, *lines, encoding="utf-8").decode()
    judge(text.encode(encoding, errors="replace"))


@settings(deadline=None)
@given(st.integers(0, len(WORKBOOK) - 1), st.binary(max_size=8))
def test_any_damage_to_a_workbook(at: int, patch: bytes) -> None:
    judge(WORKBOOK[:at] + patch + WORKBOOK[at + len(patch) :])


@settings(deadline=None)
@given(st.sampled_from(sorted(zipfile.ZipFile(io.BytesIO(WORKBOOK)).namelist())), st.binary(max_size=200))
def test_any_part_of_a_workbook_replaced(part: str, content: bytes) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(WORKBOOK)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, content if name == part else old.read(name))
    judge(out.getvalue())

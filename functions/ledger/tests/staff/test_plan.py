"""The plan of an import: what each line would change, and what the world does not allow."""

from dataclasses import replace
from datetime import date

import pytest

from dakoku_ledger.lists.changes import Action, Change
from tests.staff import files
from tests.staff.files import HANAKO, HEADING, SATO, SUZUKI, found, plan


def test_lines_are_new_changed_or_unchanged() -> None:
    made = plan(SATO, SUZUKI)
    assert [line.action for line in made.lines] == [Action.UNCHANGED, Action.NEW]
    changed = plan(("0001", "佐藤 花子", "サトウ ハナコ", "0200", "教頭", *SATO[5:]))
    assert changed.lines[0].changes == (
        Change("departmentCode", "0100", "0200"),
        Change("position", "教諭", "教頭"),
    )
    assert changed.lines[0].employee.id == HANAKO.id


def test_a_column_that_the_file_lacks_stays_as_it_is_and_an_empty_cell_clears() -> None:
    lacking = plan(("0001", "佐藤 花子"), heading=("code", "name"))
    assert lacking.lines[0].action is Action.UNCHANGED
    cleared = plan(("0001", "佐藤 花子", ""), heading=("code", "name", "email"))
    assert cleared.lines[0].changes == (Change("email", "hanako@example.jp", None),)


def test_people_not_in_the_file_are_counted_and_left_alone() -> None:
    others = [HANAKO, replace(HANAKO, id="b", code="0008"), replace(HANAKO, id="c", code="0009")]
    made = plan(SATO, SUZUKI, employees=others)
    assert made.untouched == 2
    assert made.count(Action.NEW) == 1
    assert [line.employee.code for line in made.writes] == ["0002"]


@pytest.mark.parametrize(
    ("left", "active"), [("2026-11-19", False), ("2026-11-20", True), ("2027-3-31", True)]
)
def test_whoever_has_left_is_inactive_from_the_day_after(left: str, active: bool) -> None:
    made = plan((*SATO[:8], left))
    assert made.lines[0].employee.active is active
    assert (Change("active", "true", "false") in made.lines[0].changes) is not active


def test_whoever_comes_back_is_active_again() -> None:
    gone = replace(HANAKO, left_on=date(2026, 3, 31), active=False)
    made = plan(SATO, employees=[gone])
    assert made.lines[0].changes == (
        Change("leftOn", "2026-03-31", None),
        Change("active", "false", "true"),
    )


def test_an_unknown_department_is_named_with_the_known_ones() -> None:
    made = plan(("0003", "田中 由紀", "", "0900", "", "", "", "", ""))
    assert found(made.faults) == [(2, "departmentCode", "unknownDepartment")]
    assert made.faults[0].params == {"known": "0100, 0200"}


def test_somebody_new_needs_a_department() -> None:
    made = plan(("0003", "田中 由紀"), heading=("code", "name"))
    assert found(made.faults) == [(2, "departmentCode", "missingValue")]


def test_leaving_before_joining_is_named_even_if_only_one_of_them_is_in_the_file() -> None:
    made = plan(("0001", "佐藤 花子", "R2.3.31"), heading=("code", "name", "退職日"))
    assert found(made.faults) == [(2, "leftOn", "leftBeforeJoined")]
    assert made.faults[0].params == {"joined": "2020-04-01"}


def test_a_code_that_lost_its_zeros_is_not_taken_for_somebody_new() -> None:
    made = plan(("1", *SATO[1:]))
    assert found(made.faults) == [(2, "code", "zerosLost")]
    assert made.faults[0].params == {"known": "0001"}
    both = [HANAKO, replace(HANAKO, id="b", code="1")]
    assert plan(("1", *SATO[1:]), employees=both).faults == ()


def test_too_many_changes_and_too_large_a_department_are_refused() -> None:
    lines = [(f"9{number:04}", "佐藤 花子", "0100") for number in range(1501)]
    made = plan(*lines, heading=("code", "name", "所属コード"))
    assert [fault.code.value for fault in made.faults] == ["tooManyChanges", "departmentTooLarge"]


def test_the_digest_is_that_of_what_would_change() -> None:
    assert plan(SATO, SUZUKI).digest == plan(SATO, SUZUKI).digest
    assert plan(SATO, SUZUKI).digest != plan(SATO).digest
    renamed = [replace(HANAKO, name="佐藤 はな子")]
    assert plan(SATO, SUZUKI, employees=renamed).digest != plan(SATO, SUZUKI).digest
    unmentioned = [HANAKO, replace(HANAKO, id="b", code="0008")]
    assert plan(SATO, SUZUKI, employees=unmentioned).digest == plan(SATO, SUZUKI).digest


def test_faults_of_the_file_and_of_the_plan_come_together_in_order() -> None:
    made = plan(
        ("0003", "田中", "", "0900", "", "", "", "", ""), ("0004", "", "", "0100", "", "", "", "", "")
    )
    assert found(made.faults) == [(2, "departmentCode", "unknownDepartment"), (3, "name", "missingValue")]


def test_a_line_with_a_fault_is_still_compared_so_that_nothing_is_found_out_later() -> None:
    made = plan(("0003", "", "", "0900", "", "", "", "", ""), ("1", "佐藤", "", "", "", "", "x", "", ""))
    assert found(made.faults) == [
        (2, "name", "missingValue"),
        (2, "departmentCode", "unknownDepartment"),
        (3, "email", "badEmail"),
        (3, "code", "zerosLost"),
        (3, "departmentCode", "missingValue"),
    ]
    assert made.lines == ()


def test_the_second_line_of_a_code_is_no_plan_of_its_own() -> None:
    made = plan(SATO, SUZUKI, SUZUKI)
    assert [line.line for line in made.lines] == [2, 3]


def test_the_heading_of_the_tests_is_complete() -> None:
    assert len(files.read(SATO).columns) == len(HEADING)

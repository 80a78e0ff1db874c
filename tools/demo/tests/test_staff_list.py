"""The generated file is a staff list that the import takes without a word."""

from datetime import date

from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.people import read_staff_list
from tools.demo.people import staff
from tools.demo.staff_list import staff_list

PEOPLE = staff(date(2026, 11, 20))


def test_the_import_finds_nothing_to_complain_of() -> None:
    found = read_staff_list(staff_list(PEOPLE))
    assert found.faults == ()
    assert found.ignored == ()
    assert set(found.columns) == set(Column)


def test_every_person_is_read_back_as_generated() -> None:
    lines = read_staff_list(staff_list(PEOPLE)).lines
    assert [line.code for line in lines] == [person.code for person in PEOPLE]
    for line, person in zip(lines, PEOPLE, strict=True):
        assert line.values[Column.NAME] == person.name.kanji
        assert line.values[Column.KANA] == person.name.kana
        assert line.values[Column.EMAIL] == person.email
        assert line.values[Column.JOINED] == person.joined
        assert line.values[Column.LEFT] == person.left

"""Whatever stands in a list, it is previewed or refused in words; and what has no fault can be imported."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.platform.languages import Language
from dakoku_ledger import wiring
from dakoku_ledger.imports.lists import LISTS, PersonalList
from dakoku_ledger.organisation import OrganisationSetup
from ledger.conftest import Call
from ledger.imports.test_list_imports import preview, send
from tests.staff.files import csv_file

CELLS = {
    "code": [*["0001", "0002"] * 6, "1", ""],
    "date": [
        *["2026/11/10", "2026/11/11", "R8.11.12", "2026-10-30"] * 4,
        "2026/11/3",
        "1900-01-01",
        "2199-12-31",
        "x",
    ],
    "kind": [*["年休", "特休"] * 6, "なし", ""],
    "start": [*["8:30", "0000", "9:59", "8時"] * 4, "17:00", "", "x"],
    "end": [*["17:00", "24:30", "12:10", "翌3:00"] * 4, "8:00", "翌23:59", "", "x"],
    "club": [*["0:00", "0:10"] * 6, "99:00", "", "x"],
    "category": [*["部活動", "学年", "その他", ""] * 4, "なし"],
    "pattern": [*["日勤", "遅番", ""] * 4, "なし"],
    "remarks": ["会議", "'=1", ""],
    "place": ["県庁", ""],
    "purpose": ["研修", ""],
}
EXCLUDED = [*[""] * 12, "0:10", "99:00", "x"]


def lines(kind: PersonalList) -> st.SearchStrategy[list[tuple[str, ...]]]:
    """Lines of a list: good ones, bad ones, and those that do not go together."""
    cells = [st.sampled_from(CELLS.get(column.value, EXCLUDED)) for column in kind.shape.columns]
    return st.lists(st.tuples(*cells), min_size=1, max_size=3)


@pytest.fixture(autouse=True)
def _hours(parts: wiring.Parts) -> None:
    """日勤 for the department, and 遅番."""
    setup = OrganisationSetup(parts.client, parts.clock)
    day = setup.save_pattern("test", Pattern("日勤", 510, 1020, (Interval(720, 765),)))
    setup.save_pattern("test", Pattern("遅番", 600, 1110))
    setup.save_department("test", "0100", "北小学校", default_pattern_id=day.id)


@pytest.mark.parametrize("kind", LISTS, ids=[kind.name for kind in LISTS])
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_lines(call: Call, kind: PersonalList, data: st.DataObject) -> None:
    file = csv_file(list(kind.shape.labels[Language.JA].values()), *data.draw(lines(kind)))
    shown = preview(call, kind.name, file)
    assert all(error["message"] and error["line"] for error in shown["errors"])
    response = send(call, kind.name, file, dryRun="false", digest=shown["digest"])
    assert response.status_code == (422 if shown["errors"] else 200), response.text
    again = preview(call, kind.name, file)
    assert shown["errors"] or again["counts"]["unchanged"] == again["counts"]["lines"]

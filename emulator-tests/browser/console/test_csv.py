"""CSV出力: every list of the console as a file that a spreadsheet opens, in the reader's language."""

import csv
import io
from datetime import date
from pathlib import Path

from playwright.sync_api import Page

from browser.console.console_page import ConsolePage
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.platform.clock import system_clock
from dakoku.platform.ids import new_id
from dakoku.store.people.employees import Employees
from dakoku.store.people.selfcheck_rounds import Round, Rounds
from dakoku.store.record.bulk import Bulk
from school import RULES, SATO, SUZUKI, School

# Address -> the file's name, the first headings, and how many lines there are beneath them.
LISTS = {
    "months?month=2026-10": ("月別一覧_北小学校_2026年10月.csv", ["No", "職名", "社員コード", "氏名"], 2),
    "years?year=2025": ("年間職員一覧_北小学校_2025年度.csv", ["No", "職名", "社員コード", "氏名"], 3),
    "limits?month=2026-10": ("上限と見込み_北小学校_2026年10月.csv", ["社員コード", "氏名", "状態"], 1),
    "overview?month=2026-10": ("全体の状況_2026年10月.csv", ["所属", "対象"], 1),
    "members": ("管理者一覧.csv", ["氏名", "メールアドレス", "役割"], 1),
    "terminals": ("端末・証明書.csv", ["端末名", "所属"], 1),
    "selfchecks": ("働き方セルフチェック.csv", ["対象日", "対象"], 1),
    "calendar?owner=organisation&year=2026": (
        "カレンダー2026年_組織（全所属）.csv",
        ["日付", "区分", "名称"],
        18,
    ),
    "imports": ("これまでの取込.csv", ["日時", "種類"], 1),
}


def saved(page: Page) -> tuple[str, str]:
    """The name and the text of what 「CSV出力」 saves."""
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV出力").click()
    path: Path = download.value.path()
    return download.value.suggested_filename, path.read_bytes().decode("utf-8")


def work(school: School) -> None:
    """Sato was there on 5 October from 08:10 to 22:00."""
    employee = Employees(school.client).get(school.id(SATO))
    assert employee is not None
    day = date(2026, 10, 5)
    punches = [
        Punch(f"{kind}", kind, RULES.instant(day, minute), Source.TERMINAL)
        for kind, minute in ((PunchType.IN, 490), (PunchType.OUT, 1320))
    ]
    Bulk(school.client, RULES, system_clock).apply_many(employee, punches)


def ask(school: School) -> None:
    """Everybody is asked how a day was."""
    batch = school.client.batch()
    Rounds(school.client).add(batch, Round(new_id(), None, (date(2026, 10, 5),), None, ("授業",)))
    batch.commit()


def test_every_list_is_saved_as_it_is_shown(console: ConsolePage, school: School) -> None:
    work(school)
    ask(school)
    person = school.client.document(f"employees/{school.id(SUZUKI)}")
    roster = school.client.document(f"rosters/{school.department_id}")
    people = roster.get().get("employees")
    formula = '=HYPERLINK("http://example.com")'
    roster.update(
        {"employees": [{**one, "name": formula} if one["id"] == person.id else one for one in people]}
    )
    found = {}
    for address, (_, headings, _) in LISTS.items():
        console.go(address)
        name, text = saved(console.page)
        assert text.startswith("\ufeff"), address
        assert text.count("\n") == text.count("\r\n"), address
        first, *lines = csv.reader(io.StringIO(text.removeprefix("\ufeff")))
        found[address] = (name, first[: len(headings)], len(lines))
        if address.startswith("months"):
            assert [line[3] for line in lines] == [SATO.name, f"'{formula}"]
            assert lines[0][11].startswith("08:10～22:00 時間外 05:")
    assert found == LISTS

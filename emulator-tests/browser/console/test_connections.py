"""外部連携 from end to end: connected, pulled and matched by hand, and seen on the day that it changed."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from browser.catalogue import inspection
from browser.conftest import NewContext
from browser.console.console_page import ConsolePage, employ
from dakoku.domain.punch import Punch, PunchType, Source
from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Role
from dakoku.store.people.employees import Employees
from dakoku.store.record.bulk import Bulk
from school import RULES, SATO, SUZUKI, School, now
from tools.jobcan.clients import DEVELOPMENT
from tools.jobcan.office import Office, example
from tools.jobcan.server import running
from tools.ports import Ports

YESTERDAY = RULES.work_date(now()) - timedelta(days=1)
PULLED = 60_000  # milliseconds: tasks start their processes first


@pytest.fixture(autouse=True)
def _jobcan(suite: Ports) -> Iterator[None]:
    """Jobcan has Sato under her code, and Suzuki under one that has lost its zeros."""
    with running(DEVELOPMENT, suite.of("jobcan"), office(YESTERDAY)):
        yield


def office(day: date) -> Office:
    made = example(2, day, 1)
    made.employees[1]["code"] = SUZUKI.code.lstrip("0")
    return made


def came(school: School) -> None:
    """Sato's own punches of yesterday: from 8:00 to 18:00."""
    sato = Employees(school.client).get(school.id(SATO))
    assert sato is not None
    taps = ((PunchType.IN, 480), (PunchType.OUT, 1080))
    punches = [Punch(f"own{kind}", kind, RULES.instant(YESTERDAY, at), Source.TERMINAL) for kind, at in taps]
    Bulk(school.client, RULES, system_clock).apply_many(sato, punches)


def connect(page: Page, client_id: str) -> None:
    """Fill in the credentials of a client, and press."""
    page.get_by_role("dialog").get_by_label("ID", exact=True).fill(client_id)
    page.get_by_label("シークレットアクセキー").fill("jobcan-secret")
    page.get_by_role("button", name="連携", exact=True).click()


def test_a_connection_is_made_pulled_and_matched(
    new_context: NewContext, site: str, school: School, suite: Ports
) -> None:
    came(school)
    employ(suite, school.client, Role.ORGANISATION_ADMIN, (school.department_id,), None)
    context = new_context()
    inspection.prepare(context)
    console = ConsolePage(context.new_page(), site).enter()
    page = console.page

    console.open("外部連携")
    page.get_by_role("button", name="連携を追加").click()
    page.get_by_label("連携名").fill("北小学校のジョブカン")
    connect(page, "jobcan-without-adits")
    expect(page.get_by_role("listitem").filter(has_text="adits.read")).to_contain_text("ありません")
    assert inspection.findings(page) == []
    connect(page, "jobcan-client")
    expect(console.heading("北小学校のジョブカン")).to_be_visible()
    expect(page.get_by_label("シークレットアクセキー")).to_have_count(0)
    assert inspection.findings(page) == []

    page.get_by_role("button", name="今すぐ取り込む").click()
    page.get_by_label("開始日").fill(YESTERDAY.isoformat())
    page.get_by_role("button", name="取り込む", exact=True).click()
    expect(page.get_by_text("完了", exact=True)).to_be_visible(timeout=PULLED)
    expect(page.get_by_role("row", name=SATO.name)).to_contain_text("変更")
    assert inspection.findings(page) == []

    page.get_by_role("link", name="照合", exact=True).click()
    line = page.get_by_role("row", name="田中 2")
    expect(line).to_contain_text("先頭の0が違います")
    assert inspection.findings(page) == []
    line.get_by_role("button", name="結びつける").click()
    expect(page.get_by_role("dialog").get_by_role("combobox")).to_have_value(school.id(SUZUKI))
    page.get_by_label("理由").fill("同じ人と確認")
    page.get_by_role("dialog").get_by_role("button", name="結びつける").click()
    expect(page.get_by_text("照合済み 2 人")).to_be_visible()
    assert inspection.findings(page) == []

    day = f"day={YESTERDAY}&month={YESTERDAY:%Y-%m}"
    console.go(f"months?department={school.department_id}&employee={school.id(SATO)}&{day}")
    sources = page.get_by_role("region", name="時刻の出どころ")
    expect(sources.get_by_role("row", name="打刻")).to_contain_text("採用08:0018:00")
    expect(sources.get_by_role("row", name="ジョブカン")).to_contain_text("08:3017:00")
    expect(sources).to_contain_text("離れています")
    sources.get_by_role("link", name="ジョブカンの回答を見る").click()
    expect(page.get_by_text(f"{YESTERDAY}T08:30:00+09:00")).to_be_visible()
    assert inspection.findings(page) == []

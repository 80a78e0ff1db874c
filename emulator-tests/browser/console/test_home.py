"""ホーム: what there is to see to, and the way to where it is done."""

from datetime import timedelta

from playwright.sync_api import expect

from browser.conftest import NewContext
from browser.console.console_page import ConsolePage, employ
from dakoku.platform.identity import Role
from school import School, now
from tools.ports import Ports


def test_what_there_is_to_do_leads_to_where_it_is_done(
    new_context: NewContext, site: str, school: School, suite: Ports
) -> None:
    employ(suite, school.client, Role.DEPARTMENT_ADMIN, (school.department_id,), None)
    console = ConsolePage(new_context().new_page(), site).enter()
    expect(console.page.get_by_text("今日やることはありません。")).to_be_visible()
    long_ago = now() - timedelta(days=2)
    tablet = {"enrolledAt": long_ago, "lastSeenAt": long_ago}
    school.client.document(f"terminals/{school.terminal_id}").update(tablet)
    school.client.document(f"receipts/{'a' * 20}").set({"heldFor": school.department_id, "status": "held"})
    console.page.reload()
    todo = console.page.get_by_role("region", name="今日やること")
    expect(todo.get_by_role("heading")).to_have_text(["保留の打刻", "応答のない端末"])
    todo.get_by_role("article").filter(has_text="応答のない端末").get_by_role("link").click()
    expect(console.page).to_have_url(f"{site}/console/#/terminals?department={school.department_id}")

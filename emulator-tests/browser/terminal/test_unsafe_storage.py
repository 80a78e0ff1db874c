"""Where punches cannot be kept, none is accepted: the screen says so instead of the punch types."""

from playwright.sync_api import Page, expect

from browser.terminal.holding import HOLD
from browser.terminal.tablet import IN, Tablet
from school import SATO, School

REFUSED = "SecurityError"  # as policies and cleared permissions refuse it
UNUSABLE = (
    "InvalidStateError"  # as private windows do: the one that the SDK answers by keeping its queue in memory
)


def storage_that_is(error: str, *, only: str = "") -> str:
    """A script that makes opening a database fail, of those whose name begins with `only`."""
    return f"""{{ const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (name, ...rest) {{
        if (name.startsWith("{only}")) throw new DOMException("not available", "{error}");
        return open.call(this, name, ...rest);
      }}; }}"""


def test_without_indexeddb_the_screen_says_so_and_there_is_nothing_to_punch_with(
    page: Page,
    site: str,
    school: School,  # noqa: ARG001
) -> None:
    page.add_init_script(storage_that_is(REFUSED))
    tablet = Tablet(page, site).go()
    expect(tablet.alert.get_by_role("heading")).to_have_text("この端末では打刻を保存できません")
    expect(page.get_by_role("button")).to_have_text(["開き直す"])


def test_a_tablet_that_loses_its_storage_later_stops_with_the_next_start(tablet: Tablet) -> None:
    tablet.page.add_init_script(storage_that_is(REFUSED))
    tablet.reload()
    expect(tablet.alert.get_by_role("heading")).to_have_text("この端末では打刻を保存できません")
    expect(tablet.tiles).to_have_count(0)


def test_a_queue_that_would_not_survive_a_restart_stops_the_tablet(tablet: Tablet) -> None:
    tablet.page.add_init_script(storage_that_is(UNUSABLE, only="firestore/"))
    tablet.reload()
    expect(tablet.alert.get_by_role("heading")).to_have_text("打刻を安全に保存できなくなりました")
    expect(tablet.tiles).to_have_count(0)


def test_storing_that_does_not_end_is_told_and_nothing_is_called_accepted(
    tablet: Tablet, school: School
) -> None:
    tablet.page.evaluate(HOLD)
    tablet.choose_type(IN)
    tablet.choose(SATO)
    tablet.enter_password(SATO.password)
    expect(tablet.dialog).to_contain_text("打刻はまだ受け付けられていません", timeout=30_000)
    expect(tablet.outcome).to_have_count(0)
    tablet.page.evaluate("window.letGo = true")
    expect(tablet.outcome).to_contain_text("送信済み")
    assert school.statuses(SATO) == ["accepted"]

"""The tablet's sign-in is gone at start: it comes back without the certificate, as the same terminal."""

from playwright.sync_api import BrowserContext, Page, expect

from browser.terminal.tablet import Tablet
from school import SATO, School
from tools.proxy import Proxy, json_error

_FORGET = """() => new Promise((resolve, reject) => {
  const deleting = indexedDB.deleteDatabase("firebaseLocalStorageDb");
  deleting.onsuccess = () => resolve(true);
  deleting.onerror = deleting.onblocked = () => reject(new Error("still open"));
})"""
_UID = """() => new Promise((resolve) => {
  const opening = indexedDB.open("firebaseLocalStorageDb");
  opening.onsuccess = () => {
    const store = opening.result.transaction("firebaseLocalStorage").objectStore("firebaseLocalStorage");
    const all = store.getAll();
    all.onsuccess = () => { opening.result.close(); resolve(all.result.map((one) => one.value.uid)); };
  };
})"""


def test_a_sign_in_that_was_cleared_is_won_back_and_what_waited_goes_out(
    tablet: Tablet, context: BrowserContext, page: Page, school: School
) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    page.goto(f"{tablet.site}/manifest.webmanifest")  # of the same origin, and no page of ours is open
    page.evaluate(_FORGET)
    tablet.go()
    expect(tablet.tiles.first).to_be_visible()
    tablet.expect_in_history("出勤 未送信")
    context.set_offline(False)
    tablet.expect_in_history("出勤 送信済み")
    assert page.evaluate(_UID) == [f"terminal:{school.terminal_id}"]
    assert school.statuses(SATO) == ["accepted"]


def test_a_sick_sign_in_service_at_start_does_not_sign_the_tablet_out(
    tablet_on_network: Tablet, network: Proxy, page: Page, school: School
) -> None:
    tablet = tablet_on_network
    network.refuse()
    tablet.punch(SATO)
    network.open()
    network.answer(b"accounts:lookup", json_error(500, "Internal"))
    tablet.reload()
    tablet.expect_in_history("出勤 送信済み")
    assert page.evaluate(_UID) == [f"terminal:{school.terminal_id}"]
    assert school.statuses(SATO) == ["accepted"]

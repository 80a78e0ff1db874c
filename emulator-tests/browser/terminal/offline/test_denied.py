"""A punch that the rules once denied is not given up: it may be allowed by now."""

from playwright.sync_api import BrowserContext, Page, expect

from browser.terminal.tablet import Tablet
from school import SATO, School

# As a denial leaves it: out of the SDK's queue, and marked in the outbox.
_DENY = """async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(new Error("still open"));
  });
  const names = (await indexedDB.databases()).map(({ name }) => name);
  for (const name of names.filter((each) => each.startsWith("firestore/")))
    await done(indexedDB.deleteDatabase(name));
  const db = await done(indexedDB.open("dakoku-terminal"));
  const outbox = db.transaction("outbox", "readwrite").objectStore("outbox");
  for (const entry of await done(outbox.getAll())) await done(outbox.put({ ...entry, sending: "denied" }));
  db.close();
}"""


def test_a_denied_punch_is_sent_once_more_at_the_next_start(
    tablet: Tablet, context: BrowserContext, page: Page, school: School
) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    page.goto(f"{tablet.site}/manifest.webmanifest")  # of the same origin, and no page of ours is open
    page.evaluate(_DENY)
    assert school.punches(SATO) == []
    tablet.go()
    expect(tablet.tiles.first).to_be_visible()
    context.set_offline(False)
    tablet.expect_in_history("出勤 送信済み")
    assert school.statuses(SATO) == ["accepted"]

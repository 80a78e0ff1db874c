"""What the administrator learns of a tablet without anybody asking."""

from typing import Any

from google.cloud.firestore import Client
from playwright.sync_api import BrowserContext

from browser.terminal.tablet import Tablet
from school import SATO, School
from waiting import eventually

_AGE = """(days) => new Promise((resolve) => {
  const opening = indexedDB.open("dakoku-terminal");
  opening.onsuccess = () => {
    const outbox = opening.result.transaction("outbox", "readwrite").objectStore("outbox");
    outbox.getAll().onsuccess = ({ target }) => {
      for (const entry of target.result) outbox.put({ ...entry, at: entry.at - days * 86_400_000 });
    };
    outbox.transaction.oncomplete = () => { opening.result.close(); resolve(); };
  };
})"""
# "database/store" -> how much is in it. The SDK's heartbeats tell only on which days it was used.
_LEFT = """async () => {
  const done = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result); });
  const left = {};
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const count = await done(db.transaction(store).objectStore(store).count());
      if (count > 0 && name !== "firebase-heartbeat-database") left[`${name}/${store}`] = count;
    }
    db.close();
  }
  return left;
}"""


def test_it_reports_after_its_start_and_when_what_was_unsent_has_gone(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    report = _report(school, unsent=0)
    assert report["oldestUnsentAt"] is None
    assert report["version"]
    assert abs(report["offset"]) < 60_000
    assert report["installed"] is False
    tap = tablet.punch(SATO, password="mistaken")
    report = _report(school, unsent=1)
    assert report["oldestUnsentAt"] == tap.at
    context.set_offline(True)
    tablet.unsent_of(SATO)
    tablet.send_again(SATO.password)
    context.set_offline(False)
    _report(school, unsent=0)


def test_what_was_purged_after_thirty_days_is_told(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    context.set_offline(True)
    tap = tablet.punch(SATO)
    tablet.page.evaluate(_AGE, 31)
    tablet.page.reload()
    tablet.tiles.first.wait_for()
    assert tablet.outbox() == []
    context.set_offline(False)
    (incident,) = _incidents(school.client, "purged")
    assert incident["terminalId"] == school.terminal_id
    (lost,) = incident["details"]["punches"]
    assert (lost["employeeId"], lost["type"]) == (school.id(SATO), "in")
    assert (tap.at - lost["at"]).days == 31
    assert incident["details"]["more"] == 0
    assert SATO.name not in str(incident)


def test_what_a_logout_lost_is_told_at_the_next_contact(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    tablet.log_out()
    assert _left(tablet) == {"dakoku-incidents/incidents": 1}
    context.set_offline(False)
    tablet.enrol(school.certificate)
    (incident,) = _incidents(school.client, "loggedOut")
    assert [one["employeeId"] for one in incident["details"]["punches"]] == [school.id(SATO)]
    assert school.punches(SATO) == []


def test_a_logout_with_a_network_is_told_at_once(tablet: Tablet, school: School) -> None:
    tablet.punch(SATO, password="mistaken")
    _report(school, unsent=1)
    tablet.log_out()
    _incidents(school.client, "loggedOut")


def test_a_tablet_that_is_shut_out_keeps_its_sealed_punches_and_nothing_else(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    context.set_offline(True)
    tablet.punch(SATO)
    school.client.document(f"terminals/{school.terminal_id}").update({"revoked": True})
    context.set_offline(False)
    tablet.page.get_by_label("証明書").wait_for()
    assert _left(tablet) == {"dakoku-terminal/outbox": 1}
    (entry,) = tablet.outbox()
    assert SATO.name not in str(entry)
    assert tablet.page.evaluate("sessionStorage.length") == 0


def _left(tablet: Tablet) -> dict[str, int]:
    found: dict[str, int] = tablet.page.evaluate(_LEFT)
    return found


def _report(school: School, *, unsent: int) -> dict[str, Any]:
    """The tablet's report, once it tells of so many unsent punches."""
    terminal = school.client.document(f"terminals/{school.terminal_id}")

    def look() -> dict[str, Any] | None:
        report: dict[str, Any] | None = terminal.get().get("report")
        return report if report and report["unsent"] == unsent else None

    return eventually(look)


def _incidents(client: Client, kind: str) -> list[dict[str, Any]]:
    """The incidents of a kind, once there are any."""
    found = client.collection("incidents")
    return eventually(
        lambda: [one for one in (each.to_dict() for each in found.stream()) if one["kind"] == kind]
    )

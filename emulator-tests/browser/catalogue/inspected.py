"""The way to 動作確認 after it has looked at everything."""

from datetime import UTC, datetime, timedelta

from playwright.sync_api import expect

from browser.catalogue.office import area
from browser.catalogue.stage import Stage


def doctor(stage: Stage) -> None:
    """One schedule ran, one is late, and one never was called."""
    page, now = stage.office.page, datetime.now(UTC)  # the functions' clocks do not stand
    for schedule, hours in {"sweep": 0, "newday": 5}.items():
        beat = {"at": now - timedelta(hours=hours), "outcome": "ok", "milliseconds": 420}
        stage.loaded.client.document(f"heartbeats/{schedule}").set(beat)
    area("doctor", ".doctor-deeds")(stage)
    begin = page.get_by_role("button", name="確認を始める")
    if begin.count():
        begin.click()
    expect(page.get_by_text("異常が 1 件あります。")).to_be_visible(timeout=90_000)

"""The Chromium of tests and pictures: named by CHROMIUM, Playwright's own, or the system's."""

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import ViewportSize, sync_playwright

# As root there is no sandbox; the rest keeps the browser from talking to anybody but the page's server.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-sync",
    "--no-first-run",
)

LOCALE = "ja-JP"
TABLET = ViewportSize(width=1280, height=800)

# The same engine without windows needs about half of the processor's time; without it any Chromium does.
SHELL = "chromium-headless-shell"
FULL = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """The path of a Chromium on this machine."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    if Path(own).exists():
        return own
    return next((path for name in (SHELL, *FULL) if (path := shutil.which(name))), None)


def need() -> str:
    """The path of a Chromium. Raises `FileNotFoundError` that says what to do when there is none."""
    found = find()
    if found is None:
        raise FileNotFoundError(
            "There is no Chromium: run `make setup-browser`, or name one with CHROMIUM=…."
        )
    return found


if __name__ == "__main__":
    found = find()
    print(found or "no Chromium found")
    wanted = found if "--shell" not in sys.argv else found and Path(found).name not in FULL
    raise SystemExit(0 if wanted else 1)

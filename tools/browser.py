"""The Chromium that the tests drive: named by CHROMIUM, Playwright's own, or the system's."""

import os
import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright


def find() -> str | None:
    """The path of a Chromium on this machine."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    if Path(own).exists():
        return own
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((path for name in names if (path := shutil.which(name))), None)


if __name__ == "__main__":
    found = find()
    print(found or "no Chromium found")
    raise SystemExit(0 if found else 1)

"""A browser that keeps its storage on disk, so that it can be closed, killed and started again."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
from playwright.sync_api import BrowserContext, Error, Page, Playwright, sync_playwright

from tools import browser as chromium


class Device:
    """One tablet: a profile on disk, and the browser that runs on it now, if any does."""

    def __init__(self, playwright: Playwright, program: str, profile: Path, *arguments: str) -> None:
        self._playwright, self._program, self._profile = playwright, program, profile
        self._arguments = (*chromium.ARGUMENTS, *arguments)
        self._context: BrowserContext | None = None

    def start(self, *, offline: bool = False) -> Page:
        """Start the browser."""
        self._context = self._playwright.chromium.launch_persistent_context(
            self._profile,
            executable_path=self._program,
            args=self._arguments,
            locale=chromium.LOCALE,
            viewport=chromium.TABLET,
            offline=offline,
        )
        return self._context.pages[0]

    def close(self) -> None:
        """Close the browser as its user does."""
        if self._context:
            with suppress(Error):  # already gone
                self._context.close()
        self._context = None

    def kill(self) -> None:
        """End all its processes at once: SIGKILL, as when the power fails."""
        ours = f"--user-data-dir={self._profile}"
        main = [one for one in psutil.process_iter(["cmdline"]) if ours in (one.info["cmdline"] or ())]
        for process in {child for one in main for child in [one, *one.children(recursive=True)]}:
            with suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(main, timeout=30)
        self.close()


@contextmanager
def in_hand(program: str, profile: Path, *arguments: str) -> Iterator[Device]:
    """A device in a thread that has no browser yet, put away at the end."""
    with sync_playwright() as playwright:
        device = Device(playwright, program, profile, *arguments)
        try:
            yield device
        finally:
            device.close()

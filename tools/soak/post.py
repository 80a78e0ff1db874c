"""A terminal of the soak."""

from typing import Any

from playwright.sync_api import BrowserContext, Page

from tools.proxy import Proxy
from tools.soak.organisation import Terminal


class Post:
    """A terminal, the network before it, and its page."""

    def __init__(self, terminal: Terminal, network: Proxy) -> None:
        self.terminal, self.network = terminal, network
        self.page: Page
        self.clock_set = False
        self.cut_off = False
        self.longest_queue = 0

    def open(self, context: BrowserContext) -> None:
        """Load the page, and do not wait for it."""
        self.page = context.new_page()
        self.page.goto(f"http://{self.network.ports.host('hosting')}/", wait_until="commit")
        self.clock_set = False

    def hand(self, what: str, *how: object) -> Any:
        """Have the hand do something at the page."""
        return self.page.evaluate("([what, how]) => hand[what](...how)", [what, list(how)])

    def outbox(self) -> list[dict[str, Any]]:
        """What the terminal still has, held ones included."""
        return list(self.hand("outbox"))

    def unsettled(self) -> list[dict[str, Any]]:
        """What is not decided yet, so far as the terminal knows."""
        left = [one for one in self.outbox() if (one["receipt"] or {}).get("status") != "held"]
        self.longest_queue = max(self.longest_queue, len(left))
        return left

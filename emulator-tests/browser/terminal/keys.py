"""A terminal without mouse and touch: Tab, arrows, Enter, Space and Escape."""

from typing import Any

from playwright.sync_api import Locator, Page, expect

MOST = 60  # presses before what is looked for counts as out of reach

_LOOK = """(element) => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return [outlineStyle, outlineWidth, boxShadow].join();
}"""


class Keys:
    """A person at a keyboard in front of a page."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        """One key after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        """Into whatever has the focus."""
        self.page.keyboard.type(text)

    def go_to(self, target: Locator, key: str = "Tab") -> None:
        """Press Tab until it has the focus, and see that it has."""
        expect(target).to_be_visible()
        for _ in range(MOST):
            if self._has_focus(target):
                break
            self.press(key)
        expect(target).to_be_focused()
        self.see_focus()

    def use(self, target: Locator, key: str = "Enter") -> None:
        """Go there and press it."""
        self.go_to(target)
        self.press(key)

    def see_focus(self) -> None:
        """What has the focus shows it."""
        focused = self.page.locator("*:focus")
        with_focus = focused.evaluate(_LOOK)
        handle: Any = focused.element_handle()
        handle.evaluate("(element) => element.blur()")
        without = handle.evaluate(_LOOK)
        handle.evaluate("(element) => element.focus({ focusVisible: true })")
        assert with_focus != without, f"no sign of the focus on {handle.evaluate('(e) => e.outerHTML')[:120]}"

    def _has_focus(self, target: Locator) -> bool:
        return bool(target.evaluate("(element) => element === document.activeElement"))

"""The icons as PNG, drawn from their SVG: `python -m tools.icons`.

One drawing has rounded corners, for where icons are shown as they are. The other goes to its edges, with
all that matters in the inner four fifths, for where the system cuts a shape out of it (Android, iOS).
"""

from playwright.sync_api import Page, sync_playwright

from tools import browser as chromium
from tools.paths import ROOT

FOLDER = ROOT / "hosting/public/icons"
DRAWINGS = {
    "icon-192.png": ("icon.svg", 192),
    "icon-512.png": ("icon.svg", 512),
    "icon-maskable-192.png": ("icon-maskable.svg", 192),
    "icon-maskable-512.png": ("icon-maskable.svg", 512),
    "apple-touch-icon.png": ("icon-maskable.svg", 180),
}


def main() -> None:
    """Draw all of them."""
    program = chromium.need()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=chromium.ARGUMENTS)
        page = browser.new_page()
        for name, (drawing, size) in DRAWINGS.items():
            _draw(page, name, drawing, size)
        browser.close()


def _draw(page: Page, name: str, drawing: str, size: int) -> None:
    page.set_viewport_size({"width": size, "height": size})
    svg = (FOLDER / drawing).read_text()
    page.set_content(f"<style>body {{ margin: 0 }} svg {{ display: block; width: {size}px }}</style>{svg}")
    page.screenshot(path=FOLDER / name, omit_background=True)


if __name__ == "__main__":
    main()

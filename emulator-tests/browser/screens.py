"""Sizes of screens, in CSS pixels."""

from playwright.sync_api import ViewportSize

from tools import browser as chromium

PHONE = ViewportSize(width=390, height=780)
TABLET = chromium.TABLET
PC = ViewportSize(width=1680, height=1050)

# What Safari on an iPad says of itself: a Mac's words.
IPAD = (
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    " Version/18.5 Safari/605.1.15"
)

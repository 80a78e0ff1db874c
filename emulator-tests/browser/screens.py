"""Sizes of screens, in CSS pixels."""

from playwright.sync_api import ViewportSize

TABLET = ViewportSize(width=1280, height=800)
PHONE = ViewportSize(width=390, height=844)

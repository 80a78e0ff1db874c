"""Sizes of screens, in CSS pixels."""

from playwright.sync_api import ViewportSize

PHONE = ViewportSize(width=390, height=780)
TABLET = ViewportSize(width=1280, height=800)
PC = ViewportSize(width=1680, height=1050)

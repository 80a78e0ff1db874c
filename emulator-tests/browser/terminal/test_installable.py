"""The terminal as an app: what a browser asks of it before it installs it, and what the app opens."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from browser.terminal.tablet import Tablet
from school import School
from tools.restarts import Device

THEMES = {"ライト": "#fff", "ダーク": "#1c2127", "クラシック": "#f7f7f2"}
# What Chromium asks of screenshots: in px, and longer side to shorter.
SHORTEST, LONGEST, RATIO = 320, 3840, 2.3


@pytest.fixture(name="installed")
def _installed(device: Device, site: str, school: School) -> Page:
    """The terminal in a browser with a profile of its own: there is no installing in a private window."""
    page = device.start()
    Tablet(page, site).enrol(school.certificate)
    return page


def test_chromium_finds_nothing_that_keeps_it_from_being_installed(installed: Page) -> None:
    devtools = installed.context.new_cdp_session(installed)
    assert devtools.send("Page.getInstallabilityErrors") == {"installabilityErrors": []}
    manifest = devtools.send("Page.getAppManifest")
    assert (manifest["errors"], manifest["url"].endswith("/manifest.webmanifest")) == ([], True)


_PICTURE = """async (src) => {
  const picture = new Image();
  picture.src = src;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
  const context = canvas.getContext("2d");
  context.drawImage(picture, 0, 0);
  const { width, height } = canvas;
  const { data } = context.getImageData(0, 0, width, height);
  const ground = data.slice(0, 4).join();
  let farthest = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data.slice(at, at + 4).join() === ground) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    farthest = Math.max(farthest, Math.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2));
  }
  const opaque = data.every((value, at) => at % 4 < 3 || value === 255);
  return { width, height, opaque, reach: farthest / width };
}"""


def picture(page: Page, src: str) -> dict[str, Any]:
    """Size, whether nothing is transparent, and how far the drawing reaches from the middle, by the width."""
    found: dict[str, Any] = page.evaluate(_PICTURE, src)
    return found


def test_its_icons_are_what_the_manifest_says_and_survive_being_cut_to_shape(
    installed: Page, site: str
) -> None:
    manifest = installed.request.get(f"{site}/manifest.webmanifest").json()
    drawn = [icon for icon in manifest["icons"] if icon["type"] == "image/png"]
    assert {icon["purpose"] for icon in drawn} == {"any", "maskable"}
    for icon in drawn:
        found = picture(installed, icon["src"])
        assert f"{found['width']}x{found['height']}" == icon["sizes"]
        if icon["purpose"] == "maskable":
            assert found["opaque"]
            assert found["reach"] <= 0.4  # the safe zone: four fifths of the width
    apple = str(installed.locator("link[rel=apple-touch-icon]").get_attribute("href"))
    assert (found := picture(installed, apple))["opaque"]
    assert (found["width"], found["height"]) == (180, 180)


def test_its_screenshots_are_real_and_of_a_size_that_is_shown(installed: Page, site: str) -> None:
    screenshots = installed.request.get(f"{site}/manifest.webmanifest").json()["screenshots"]
    assert {shot["form_factor"] for shot in screenshots} == {"wide", "narrow"}
    for shot in screenshots:
        found = picture(installed, shot["src"])
        width, height = found["width"], found["height"]
        assert f"{width}x{height}" == shot["sizes"]
        assert min(width, height) >= SHORTEST
        assert max(width, height) <= min(LONGEST, RATIO * min(width, height))
        assert (width > height) == (shot["form_factor"] == "wide")


def test_the_start_address_of_the_installed_app_opens_without_a_network(
    device: Device, installed: Page, site: str
) -> None:
    start = installed.request.get(f"{site}/manifest.webmanifest").json()["start_url"]
    device.close()
    page = device.start(offline=True)
    page.goto(f"{site}{start}")
    expect(Tablet(page, site).tiles.first).to_be_visible()


def test_it_opens_without_a_network_also_before_it_has_its_certificate(device: Device, site: str) -> None:
    page = Tablet(device.start(), site).go().page
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    device.close()
    page = Tablet(device.start(offline=True), site).go().page
    expect(page.get_by_label("証明書")).to_be_visible()


def test_the_frame_of_the_window_takes_the_themes_colour(tablet: Tablet) -> None:
    tablet.page.get_by_role("button", name="サイドメニュー").click()
    for theme, colour in THEMES.items():
        tablet.dialog.get_by_role("button", name=theme).click()
        expect(tablet.page.locator("meta[name=theme-color]")).to_have_attribute("content", colour)

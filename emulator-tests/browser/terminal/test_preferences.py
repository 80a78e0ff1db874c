"""What people have set in their system: stronger contrast, less motion."""

from playwright.sync_api import BrowserContext, Locator, expect

from browser.catalogue import inspection
from browser.terminal.tablet import IN, OUT, Tablet

_LOOK = """(button) => {
  const { backgroundColor, color, borderColor } = getComputedStyle(button);
  return [backgroundColor, color, borderColor].join();
}"""
_MOVING = """() => document.getAnimations()
  .map((each) => each.effect.getComputedTiming().duration)
  .filter((duration) => duration > 0)"""


def button(tablet: Tablet, name: str) -> Locator:
    """A button on the home screen."""
    return tablet.page.get_by_role("button", name=name, exact=True)


def test_with_forced_colours_what_is_chosen_can_still_be_told(
    tablet: Tablet, context: BrowserContext
) -> None:
    inspection.prepare(context)
    tablet.reload()
    tablet.page.emulate_media(forced_colors="active")
    tablet.choose_type(IN)
    expect(button(tablet, IN)).to_have_attribute("aria-pressed", "true")
    for chosen, other in ((IN, OUT), ("昇順", "降順")):
        assert button(tablet, chosen).evaluate(_LOOK) != button(tablet, other).evaluate(_LOOK)
    assert inspection.findings(tablet.page) == []


def test_with_reduced_motion_nothing_moves(tablet: Tablet) -> None:
    tablet.choose_type(IN)
    assert tablet.page.evaluate(_MOVING) != []
    tablet.page.emulate_media(reduced_motion="reduce")
    tablet.choose_type(OUT)
    assert tablet.page.evaluate(_MOVING) == []

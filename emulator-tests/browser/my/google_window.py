"""Google's window, as far as the SDK sees it: what it says is the test's, what is behind it real."""

import secrets
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from playwright.sync_api import Page


class GoogleWindow:
    """Answers the page's button with an account that the Auth emulator believes in."""

    def __init__(self, page: Page) -> None:
        self._page = page
        page.route(
            "https://apis.google.com/**",
            lambda route: route.fulfill(body=_LIBRARY, content_type="text/javascript"),
        )

    def choose(self, address: str) -> None:
        """Press the button, and choose the account with this address."""
        with self._page.expect_popup() as opened:
            self._page.get_by_role("button", name="Google でログイン").click()
        opened.value.wait_for_url("**/auth/handler?**", wait_until="commit")
        asked = parse_qs(urlsplit(opened.value.url).query)
        said = {
            "type": "signInViaPopup",
            "eventId": asked["eventId"][0],
            "urlResponse": f"http://localhost/?{urlencode(_account(address))}",
            "sessionId": "popup",
        }
        self._page.evaluate("(event) => window.google_said(event)", said)


def _account(address: str) -> dict[str, str]:
    person = {"sub": secrets.token_hex(8), "email": address, "email_verified": True}
    return {"providerId": "google.com", "id_token": jwt.encode(person, "", algorithm="none")}


# What the SDK loads to talk to Google's window: it opens a frame, and hears there what was chosen.
_LIBRARY = """
const frame = {
  restyle() {},
  ping: (answered) => { answered(); return Promise.resolve(); },
  send: (_name, _asked, answer) => setTimeout(() => answer([{ webStorageSupport: true }])),
  register: (_name, hear) => { window.google_said = (event) => hear({ authEvent: event }); },
};
window.gapi = {
  load: (_name, { callback }) => callback(),
  iframes: {
    CROSS_ORIGIN_IFRAMES_FILTER: {},
    getContext: () => ({ open: (_options, ready) => ready(frame) }),
  },
};
window[new URL(document.currentScript.src).searchParams.get("onload")]();
"""

"""A tablet whose sign-in the rules no longer know comes back by its device key, and follows all anew."""

from google.cloud.firestore import Increment
from playwright.sync_api import BrowserContext, Page

from browser.terminal.tablet import Tablet
from school import SATO, School

READING = "**/Listen/channel**"


def test_receipts_are_heard_of_after_the_rules_have_refused_the_listener(
    tablet: Tablet, school: School
) -> None:
    (terminal,) = school.client.collection("terminals").list_documents()
    terminal.update({"generation": Increment(1)})
    tablet.go()
    tablet.punch(SATO)
    tablet.expect_in_history("出勤 送信済み")
    assert school.statuses(SATO) == ["accepted"]


def test_a_punch_refused_while_nothing_could_be_read_is_sent_again_by_itself(
    tablet: Tablet, page: Page, context: BrowserContext, school: School
) -> None:
    (terminal,) = school.client.collection("terminals").list_documents()
    context.set_offline(True)
    tablet.punch(SATO)
    terminal.update({"generation": Increment(1)})
    page.route(READING, lambda route: route.abort())
    with page.expect_console_message(lambda message: "not delivered yet" in message.text):
        context.set_offline(False)
    terminal.update({"generation": Increment(-1)})
    page.unroute(READING)
    tablet.expect_in_history("出勤 送信済み")
    assert school.statuses(SATO) == ["accepted"]

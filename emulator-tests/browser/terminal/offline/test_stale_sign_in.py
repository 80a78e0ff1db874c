"""A tablet whose sign-in the rules no longer know comes back by its device key, and follows all anew."""

from google.cloud.firestore import Increment

from browser.terminal.tablet import Tablet
from school import SATO, School


def test_receipts_are_heard_of_after_the_rules_have_refused_the_listener(
    tablet: Tablet, school: School
) -> None:
    (terminal,) = school.client.collection("terminals").list_documents()
    terminal.update({"generation": Increment(1)})
    tablet.go()
    tablet.punch(SATO)
    tablet.expect_in_history("出勤 送信済み")
    assert school.statuses(SATO) == ["accepted"]

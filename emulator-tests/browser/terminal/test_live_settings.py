"""What administrators change shows on a running tablet at once, and at its next start without a network."""

from contextlib import suppress

from playwright.sync_api import BrowserContext, Page, Route, expect

import school as schools
from browser.terminal.tablet import IN, Tablet
from browser.until import until
from school import SATO, SUZUKI, Person, School

YAMADA = Person("0003", "山田 太郎", "ヤマダ タロウ")


def test_a_renamed_organisation_and_department_show_at_once_and_stay_without_a_network(
    tablet: Tablet, context: BrowserContext, school: School
) -> None:
    school.organisation.update({"name": "新北浜市教育委員会"})
    school.department.update({"name": "新北小学校"})
    _expect_new_names(tablet.page)
    context.set_offline(True)
    tablet.reload()
    expect(tablet.offline_mark).to_be_visible()
    _expect_new_names(tablet.page)


def test_an_old_answer_of_the_server_does_not_undo_what_was_followed(tablet: Tablet, school: School) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    tablet.page.route("**/api/punch/terminals/return", hold)
    with tablet.page.expect_request("**/api/punch/terminals/return"):
        tablet.reload()
    school.organisation.update({"name": "新北浜市教育委員会"})  # functions learn of it within a minute
    expect(tablet.page.get_by_text("新北浜市教育委員会")).to_be_visible()
    with tablet.page.expect_response("**/api/punch/terminals/return") as returned:
        held[0].continue_()
    assert returned.value.json()["organisation"]["name"] == schools.ORGANISATION.name
    tablet.history()
    expect(tablet.page.get_by_text("打刻はまだありません。")).to_be_visible()  # its key came with the answer
    tablet.back()
    expect(tablet.page.get_by_text("新北浜市教育委員会")).to_be_visible()


def test_the_department_hides_breaks_and_the_organisation_outings(tablet: Tablet, school: School) -> None:
    types = tablet.page.get_by_role("group", name="打刻種別").get_by_role("button")
    school.department.update({"terminal": {"breaks": False}})
    expect(types).to_have_text(["出勤", "退勤", "外出", "戻り"])
    school.organisation.update({"terminal.outings": False})
    expect(types).to_have_text(["出勤", "退勤"])
    school.department.update({"terminal": {"outings": True}})
    expect(types).to_have_text(["出勤", "退勤", "休憩開始", "休憩終了", "外出", "戻り"])


def test_the_language_follows_the_organisation_and_the_department_before_it(
    tablet: Tablet, school: School
) -> None:
    school.organisation.update({"language": "en"})
    expect(tablet.page.get_by_role("button", name="Clock in", exact=True)).to_be_visible()
    school.department.update({"language": "vi"})
    expect(tablet.page.locator("html")).to_have_attribute("lang", "vi")
    school.department.update({"language": None})
    expect(tablet.page.get_by_role("button", name="Clock in", exact=True)).to_be_visible()


def test_a_new_employee_and_a_helper_stand_on_the_screen(tablet: Tablet, school: School) -> None:
    expect(tablet.tiles).to_have_text([SATO.label, SUZUKI.label])
    schools.hire(school.client, [SATO, SUZUKI, YAMADA])
    expect(tablet.tiles).to_have_text([SATO.label, SUZUKI.label, YAMADA.label])
    roster = school.client.document(f"rosters/{school.department_id}")
    people = roster.get().get("employees")
    roster.update({"employees": [*people[:2], {**people[2], "help": True}]})
    expect(tablet.tiles.last).to_have_text(f"{YAMADA.label} ヘルプ")


def test_a_rotated_key_seals_the_next_punch(tablet: Tablet, context: BrowserContext, school: School) -> None:
    sealing = school.client.document("settings/sealing")
    keys = sealing.get().get("keys")
    for _ in range(10):  # a function that starts meanwhile makes its own key the current one again
        context.set_offline(False)
        sealing.update({"current": "rotated", "keys.rotated": next(iter(keys.values()))})
        with suppress(AssertionError):
            until(tablet.page, _KEPT_KEY, "rotated", limit=5)
        context.set_offline(True)
        if tablet.page.evaluate(_KEPT_KEY, "rotated"):
            break
    tablet.punch(SATO, IN)
    assert [entry["seal"]["keyId"] for entry in tablet.outbox()] == ["rotated"]


_KEPT_KEY = """(wanted) => new Promise((resolve) => {
  const opening = indexedDB.open("dakoku-terminal");
  opening.onsuccess = () => {
    const asked = opening.result.transaction("kept").objectStore("kept").get("session");
    asked.onsuccess = () => { opening.result.close(); resolve(asked.result.sealing.keyId === wanted); };
  };
})"""


def _expect_new_names(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text("0100 新北小学校")
    expect(page.get_by_text("新北浜市教育委員会")).to_be_visible()

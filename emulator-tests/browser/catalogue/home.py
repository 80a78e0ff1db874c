"""Ways to the login, the home screen and what opens from it."""

from playwright.sync_api import expect

from browser.catalogue.stage import Stage
from browser.catalogue.still import PASSWORD, StillTablet
from browser.terminal.tablet import IN, SENT, STORED
from dakoku.store.punching.receipts import Reason, Status


def login(stage: Stage) -> None:
    stage.blank.go()
    expect(stage.blank.page.get_by_label("証明書")).to_be_focused()


def login_error(stage: Stage) -> None:
    stage.blank.go().enter_certificate("IGN3-MRXU-KRIG-PRGA-NLTT-VTK4-4WIR-SKPD")
    expect(stage.blank.alert).to_contain_text("ログインに失敗しました。")


def home(stage: Stage) -> None:
    stage.tablet.begin()


def home_unsent(stage: Stage) -> None:
    expect(stage.offline.begin().notice).to_be_visible()


def type_chosen(stage: Stage) -> None:
    stage.tablet.begin().choose_type(IN)


def type_missing(stage: Stage) -> None:
    stage.tablet.begin().choose(stage.person("0001"))
    expect(stage.tablet.alert).to_have_text("先に打刻種別を選んでください。")


def search_without_match(stage: Stage) -> None:
    stage.tablet.begin().page.get_by_role("searchbox").fill("そら")
    expect(stage.tablet.page.get_by_text("「そら」に一致する従業員はいません。")).to_be_visible()


def employee_menu(stage: Stage) -> None:
    stage.tablet.begin().choose(stage.person("0001"))
    expect(stage.tablet.page.get_by_role("group", name="打刻種別")).to_be_visible()


def password(stage: Stage) -> None:
    stage.tablet.begin().ask(stage.person("0001"))
    expect(stage.tablet.dialog.get_by_label("パスワード")).to_be_focused()


def password_missing(stage: Stage) -> None:
    password(stage)
    stage.tablet.enter_password("")
    expect(stage.tablet.alert).to_be_visible()


def password_wrong(stage: Stage) -> None:
    _punch(stage.tablet, stage, "0005")
    stage.tablet.answer(stage.loaded.client, Status.REJECTED, Reason.WRONG_PASSWORD)
    expect(stage.tablet.alert).to_have_text("パスワードが違います。もう一度入力してください。")


def detail_sent(stage: Stage) -> None:
    _punch(stage.tablet, stage, "0001")
    stage.tablet.answer(stage.loaded.client)
    expect(stage.tablet.outcome).to_have_text(SENT)


def detail_offline(stage: Stage) -> None:
    _punch(stage.cut_off, stage, "0101")
    expect(stage.cut_off.outcome).to_contain_text(STORED)


def _punch(tablet: StillTablet, stage: Stage, code: str) -> None:
    tablet.begin().ask(stage.person(code))
    tablet.enter_password(PASSWORD)
    expect(tablet.outcome).to_contain_text("受け付けました")

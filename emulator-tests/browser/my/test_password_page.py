"""Employees set their passwords by a one-time link, and change them on their page."""

import re

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import NewContext
from browser.employee_page import EmployeePage
from dakoku.platform import config
from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.settings import Settings
from dakoku.store.trail.mail import Mails
from dakoku_ledger.passwords.mailing import LinkMailing
from school import SATO, School
from tools import suite as suites
from tools.ports import Ports

NEW = "tsubame-to-kaze"
SHORT, WEAK = "seven77", "password1"
TOO_WEAK = "推測されやすいパスワードです。"


@pytest.fixture
def link(school: School, suite: Ports) -> str:
    """The address that Sato was mailed."""
    school.client.document(f"employees/{school.id(SATO)}").update({"email": "hanako.sato@example.jp"})
    settings = Settings(school.client, system_clock)
    environment = config.load(suites.environment(suite))
    mailing = LinkMailing(school.client, system_clock, environment, settings)
    mailing.send(Principal("ito", Role.ORGANISATION_ADMIN), [school.id(SATO)])
    (mail,) = Mails(school.client).newest(1)
    (address,) = re.findall(r"http\S+", mail.text)
    return str(address)


@pytest.fixture
def opened(new_context: NewContext, link: str) -> Page:
    """The link on Sato's phone."""
    page = new_context(phone=True).new_page()
    page.goto(link)
    expect(page.get_by_text(SATO.label)).to_be_visible()
    return page


def choose(page: Page, password: str, button: str = "設定する") -> None:
    """Type a new password and send it."""
    page.get_by_label("新しいパスワード", exact=True).fill(password)
    page.get_by_role("button", name=button, exact=True).click()


def test_a_link_sets_the_password_and_leads_to_the_sign_in(opened: Page) -> None:
    choose(opened, NEW)
    expect(opened.get_by_role("status")).to_contain_text("パスワードを設定しました。")
    expect(opened.get_by_role("status")).to_contain_text("社員コードは 0001 です。")
    opened.get_by_role("link", name="ログイン画面へ").click()
    opened.get_by_label("社員コード").fill(SATO.code)
    opened.get_by_label("パスワード").fill(NEW)
    opened.get_by_role("button", name="ログイン", exact=True).click()
    expect(opened.get_by_text(SATO.label)).to_be_visible()


def test_what_is_asked_for_is_told_while_typing_and_by_the_servers_answer(opened: Page) -> None:
    field = opened.get_by_label("新しいパスワード", exact=True)
    expect(field).to_have_accessible_description(re.compile("^8文字以上。"))
    field.fill(SHORT)
    expect(field).to_have_accessible_description(re.compile("あと1文字必要です。$"))
    choose(opened, SHORT)
    expect(opened.get_by_role("alert")).to_have_text("8文字以上で入力してください。")
    field.fill(WEAK)
    expect(field).to_have_accessible_description(re.compile("長さは足りています。$"))
    choose(opened, WEAK)
    expect(opened.get_by_role("alert")).to_contain_text(TOO_WEAK)
    choose(opened, NEW)
    expect(opened.get_by_role("status")).to_contain_text("パスワードを設定しました。")


def test_the_password_can_be_shown(opened: Page) -> None:
    field = opened.get_by_label("新しいパスワード", exact=True)
    expect(field).to_have_attribute("type", "password")
    opened.get_by_role("checkbox", name="新しいパスワードを表示する").check()
    expect(field).to_have_attribute("type", "text")


def test_a_link_that_was_used_says_what_to_do(opened: Page, new_context: NewContext, link: str) -> None:
    choose(opened, NEW)
    expect(opened.get_by_role("status")).to_be_visible()
    again = new_context().new_page()
    again.goto(link)
    expect(again.get_by_role("status")).to_contain_text("このリンクは使えません。")
    expect(again.get_by_role("status")).to_contain_text("管理者に依頼してください。")


def test_a_link_that_is_replaced_while_its_page_is_open_says_so(opened: Page, school: School) -> None:
    for found in school.client.collection("links").stream():
        found.reference.delete()
    choose(opened, NEW)
    expect(opened.get_by_role("status")).to_contain_text("このリンクは使えません。")


def test_without_a_network_nothing_is_lost_and_it_can_be_tried_again(opened: Page) -> None:
    opened.context.set_offline(True)
    choose(opened, NEW)
    expect(opened.get_by_role("alert")).to_contain_text("サーバーに接続できません。")
    opened.context.set_offline(False)
    opened.get_by_role("button", name="設定する").click()
    expect(opened.get_by_role("status")).to_contain_text("パスワードを設定しました。")


def test_a_link_speaks_the_departments_language(new_context: NewContext, school: School, link: str) -> None:
    school.client.document(f"departments/{school.department_id}").update({"language": "vi"})
    page = new_context().new_page()
    page.goto(link)
    expect(page.get_by_role("heading", name="Đặt mật khẩu")).to_be_visible()


def test_a_link_pasted_where_the_employee_page_is_open_already_is_followed(
    employee_page: EmployeePage, link: str
) -> None:
    employee_page.enter(SATO)
    employee_page.page.goto(link)
    expect(employee_page.page.get_by_role("heading", name="パスワードの設定")).to_be_visible()


def test_the_own_password_is_changed_on_the_employee_page(employee_page: EmployeePage) -> None:
    page = employee_page.enter(SATO).page
    page.get_by_role("button", name="パスワードを変更").click()
    dialog = page.get_by_role("dialog", name="パスワードを変更")
    choose(page, NEW, "変更する")
    expect(dialog.get_by_role("alert")).to_have_text("現在のパスワードを入力してください。")
    dialog.get_by_label("現在のパスワード").fill("mistaken")
    choose(page, NEW, "変更する")
    expect(dialog.get_by_role("alert")).to_contain_text("現在のパスワードが違います。")
    dialog.get_by_label("現在のパスワード").fill(SATO.password)
    choose(page, WEAK, "変更する")
    expect(dialog.get_by_role("alert")).to_contain_text(TOO_WEAK)
    choose(page, NEW, "変更する")
    expect(dialog.get_by_role("status")).to_contain_text("パスワードを変更しました。")
    dialog.get_by_role("button", name="閉じる").click()
    page.get_by_role("button", name="ログアウト").click()
    expect(page.get_by_label("社員コード")).to_be_visible()
    employee_page.sign_in(SATO.code, NEW)
    expect(page.get_by_text(SATO.label)).to_be_visible()

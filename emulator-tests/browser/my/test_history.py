"""Corrections by somebody else: told until they are read, and listed with their reasons."""

from playwright.sync_api import expect

from browser.employee_page import EmployeePage
from browser.my.record import IN, OUT, last_working_day, punched
from dakoku.domain.declared import Declared
from dakoku.platform.clock import system_clock
from dakoku.platform.identity import Principal, Role
from dakoku.store.organisation.settings import Settings
from dakoku_ledger.record.day_forms import DayForms
from dakoku_ledger.record.wanted import Wanted
from school import SATO, School

ITO = Principal("ito", Role.ORGANISATION_ADMIN)


def test_a_correction_by_an_administrator_is_told_until_it_is_read(
    employee_page: EmployeePage, school: School
) -> None:
    day = last_working_day()
    punched(school, day, (IN, 450), (OUT, 1110))
    wanted = Wanted(0, Declared(end=1140, club=30), reason="本人の依頼")
    desk = DayForms(school.client, system_clock, Settings(school.client, system_clock))
    desk.save(ITO, school.id(SATO), day, wanted)
    page = employee_page.enter(SATO).page
    page.goto(f"{employee_page.site}/my/#{day:%Y-%m}")
    told = page.get_by_role("status").filter(has_text="の記録を変更しました。")
    expect(told).to_contain_text("理由：本人の依頼")
    told.get_by_role("button", name="確認しました").click()
    expect(told).to_have_count(0)
    page.get_by_text("修正の履歴").click()
    edits = page.get_by_role("region", name="修正の履歴")
    expect(edits.get_by_text("終業: なし → 19:00")).to_be_visible()
    expect(edits.get_by_text("部活動時間数: なし → 00:30")).to_be_visible()
    expect(edits.get_by_text("本人の依頼")).to_be_visible()

"""A day with a form that somebody wants, before it is written. Pure."""

from datetime import date

from dakoku.domain.day import parts_of
from dakoku.domain.declared import Declared
from dakoku.domain.sheet import derive_days
from dakoku.domain.sources import apart
from dakoku.domain.zone import DayRules, month_of
from dakoku.store.record.derivation import Book
from dakoku_ledger.record.checks import Judged


def judge(book: Book, rules: DayRules, work_date: date, declared: Declared) -> Judged:
    """What the day is without the form, and what it would be with it."""
    punches = [punch for sheet in book.values() for punch in sheet.punches.values()]
    sheet = book[month_of(work_date)]
    plan, primary = sheet.plan.of(work_date), sheet.primary
    without = derive_days(punches, lambda _: plan, rules, [work_date], primary_of=lambda _: primary)
    declaring = {work_date: declared}
    with_form = derive_days(
        punches, lambda _: plan, rules, [work_date], declaring, primary_of=lambda _: primary
    )
    placed = apart(punches, rules).counted(work_date, primary)
    parts = parts_of(placed, plan, declared) if work_date in with_form else None
    return Judged(work_date, declared, without.get(work_date), with_form.get(work_date), parts)

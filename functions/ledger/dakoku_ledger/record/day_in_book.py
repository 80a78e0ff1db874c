"""A day in a book: its form, and the days beside it. Pure."""

from dataclasses import replace
from datetime import date, timedelta

from dakoku.domain.zone import month_of
from dakoku.store.record.derivation import Book
from dakoku.store.record.forms import Form
from dakoku_ledger.record.checks import Neighbours


def with_form(book: Book, day: date, form: Form) -> Book:
    """The book with a form in a day; nothing is derived yet."""
    sheet = book[month_of(day)]
    return {**book, sheet.month: replace(sheet, forms={**sheet.forms, day: form})}


def neighbours_of(book: Book, work_date: date) -> Neighbours:
    """The days before and after a date, as far as they stand in the book."""
    dates = (work_date - timedelta(days=1), work_date + timedelta(days=1))
    return {
        day: book[month_of(day)].days[day]
        for day in dates
        if month_of(day) in book and day in book[month_of(day)].days
    }

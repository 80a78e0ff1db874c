"""Which years have been kept for long enough. Pure."""

from datetime import date

from dakoku.domain.calendar import fiscal_year


def last_past(today: date, kept: int, first_month: int) -> int:
    """The last year whose end is at least `kept` years ago. Years begin in `first_month`."""
    return fiscal_year(today, first_month) - 1 - kept


def first_month_of(year: int, first_month: int) -> str:
    """The month in which a year begins: "2020-04"."""
    return f"{year}-{first_month:02}"

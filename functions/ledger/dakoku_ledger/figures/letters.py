"""The letters before a limit: to whoever nears it, and one about all of them to their administrators."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dakoku.domain.duration import hhmm
from dakoku.platform.instants import written_day, written_month
from dakoku.platform.languages import Language
from dakoku.platform.letters import Letter, Link, Steps
from dakoku_ledger.figures.letter_words import WORDS, Words


@dataclass(frozen=True, slots=True)
class Warned:
    """Somebody who has passed (`passed`), or will pass on a day, a threshold. `overtime`: of the month so
    far, `expected`: by its end; minutes."""

    code: str
    name: str
    threshold: int
    overtime: int
    expected: int
    passes: date
    passed: bool


@dataclass(frozen=True, slots=True)
class About:
    """What a letter is about: a month ("2026-11") of a department of an organisation."""

    language: Language
    organisation: str
    department: str
    month: str


def letter(about: About, one: Warned, url: str) -> Letter:
    """To the employee; `url` is their page."""
    words = WORDS[about.language]
    facts = _facts(about, one)
    said = words.passed if one.passed else words.foreseen
    blocks = (
        words.dear.format(**facts),
        said.format(**facts),
        words.please,
        Link(words.page, url),
    )
    return Letter(about.language, words.subject.format(**facts), blocks)


def digest(about: About, warned: Sequence[Warned], url: str) -> Letter:
    """To an administrator, about everybody who is new; `url` is where all stand."""
    words = WORDS[about.language]
    facts = {**_place(about), "count": len(warned)}
    blocks = (
        words.these.format(**facts),
        Steps(tuple(_line(about, words, one) for one in warned)),
        Link(words.list, url),
    )
    return Letter(about.language, words.digest.format(**facts), blocks)


def _line(about: About, words: Words, one: Warned) -> str:
    return (words.line_passed if one.passed else words.line_foreseen).format(**_facts(about, one))


def _facts(about: About, one: Warned) -> dict[str, str]:
    return {
        **_place(about),
        "code": one.code,
        "name": one.name,
        "threshold": hhmm(one.threshold),
        "overtime": hhmm(one.overtime),
        "expected": hhmm(one.expected),
        "day": written_day(one.passes, about.language),
    }


def _place(about: About) -> dict[str, str]:
    return {
        "organisation": about.organisation,
        "department": about.department,
        "month": written_month(about.month, about.language),
    }

"""超過通知文: a letter on one page of A4, with a slip for the reply at its foot."""

from collections.abc import Iterator, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment

from dakoku.domain.duration import hhmm
from dakoku.domain.triggers import Reason
from dakoku.platform.languages import Language
from dakoku.store.confirming.over_notices import OverNotice
from dakoku_reports.excel import look
from dakoku_reports.excel.cells import put_minutes, put_text
from dakoku_reports.excel.paper import COLUMNS, Paper
from dakoku_reports.month.names import month_name
from dakoku_reports.notice.letter import Letter
from dakoku_reports.notice.names import day_name
from dakoku_reports.notice.words import WORDS
from dakoku_reports.notice.words.shape import Words

_RIGHT = Alignment(horizontal="right", vertical="center", wrap_text=True)
_MIDDLE = Alignment(horizontal="center", vertical="center", wrap_text=True)
_QUARTER = COLUMNS // 4
_GAP, _ROW = 12, 28  # points


def notice_workbook(letter: Letter, language: Language) -> Workbook:
    """The workbook of one issue, in a language."""
    words, book = WORDS[language], Workbook()
    sheet = book.worksheets[0]
    sheet.title = words.file
    book.properties.creator = "Dakoku"
    book.properties.title = words.subject
    paper = Paper(sheet)
    _address(paper, letter, language)
    _message(paper, letter, language)
    _facts(paper, letter, language)
    _requests(paper, words)
    _slip(paper, letter, words)
    sheet.print_area = f"A1:L{paper.row - 1}"
    return book


def _address(paper: Paper, letter: Letter, language: Language) -> None:
    """When, to whom, from whom, and which issue it is."""
    words, labels = WORDS[language], letter.notice.labels
    paper.line(words.issue.format(n=letter.issue), _RIGHT, look.STRONG)
    paper.line(day_name(letter.day, language), _RIGHT)
    paper.down(_GAP)
    paper.line(" ".join(filter(None, (labels["department"], labels["position"]))))
    paper.line(words.to.format(name=labels["name"]), font=look.STRONG)
    paper.line(letter.organisation, _RIGHT)
    paper.line(f"{labels['department']} {words.sender}", _RIGHT)
    paper.down(_GAP)
    paper.line(words.subject, _MIDDLE, look.TITLE)
    paper.down(_GAP)


def _message(paper: Paper, letter: Letter, language: Language) -> None:
    words, notice = WORDS[language], letter.notice
    paper.line(words.opening.format(month=month_name(notice.month, language)))
    for text in reasons(notice, language):
        paper.line(f"・{text}", font=look.STRONG)
    paper.line(words.closing)
    paper.down(_GAP)


def reasons(notice: OverNotice, language: Language) -> Iterator[str]:
    """Why it is sent, a sentence each."""
    words, triggers = WORDS[language], notice.triggers
    minutes = {
        Reason.ABOVE: triggers.above,
        Reason.REACHED: triggers.reached,
        Reason.AVERAGE: triggers.average,
        Reason.RUNNING: triggers.running,
    }
    for reason in notice.reasons:
        hours = hhmm(minutes[reason] or 0)
        yield words.reasons[reason].format(hours=hours, months=triggers.running_months)


def _facts(paper: Paper, letter: Letter, language: Language) -> None:
    """The month by its parts, and what came before it."""
    words, notice, facts = WORDS[language], letter.notice, letter.notice.facts
    paper.line(words.record, font=look.STRONG)
    for label, text in (
        (words.month, month_name(notice.month, language)),
        (words.days_worked, words.days.format(n=facts.days_worked)),
    ):
        paper.head(1, _QUARTER * 2, label)
        put_text(paper.box(_QUARTER * 2 + 1, COLUMNS), text)
        paper.down(_ROW)
    for label, minutes in ((words.worked, facts.worked), (words.overtime, facts.overtime)):
        paper.head(1, _QUARTER * 2, label)
        cell = paper.box(_QUARTER * 2 + 1, COLUMNS)
        put_minutes(cell, minutes)
        cell.font = look.STRONG
        paper.down(_ROW)
    parts = ((words.before, facts.before), (words.after, facts.after), (words.day_off, facts.day_off))
    _columns(paper, parts)
    paper.down(_GAP)
    paper.line(words.history, font=look.STRONG)
    averages = ((words.average.format(n=span), minutes) for span, minutes in facts.averages.items())
    _columns(paper, ((words.year, facts.year), *averages))
    paper.down(_GAP)


def _columns(paper: Paper, cells: Sequence[tuple[str, int]]) -> None:
    """Figures side by side under their names, over the whole width."""
    each, over = divmod(COLUMNS, len(cells))
    ends = [each * place + min(place, over) for place in range(len(cells) + 1)]
    for place, (label, _) in enumerate(cells):
        paper.head(ends[place] + 1, ends[place + 1], label)
    paper.down(_ROW)
    for place, (_, minutes) in enumerate(cells):
        put_minutes(paper.box(ends[place] + 1, ends[place + 1]), minutes)
    paper.down(_ROW)


def _requests(paper: Paper, words: Words) -> None:
    paper.line(words.to_do, font=look.STRONG)
    for number, text in enumerate((words.interview, *words.advice), start=1):
        paper.line(f"{number}. {text}")


def _slip(paper: Paper, letter: Letter, words: Words) -> None:
    """What is cut off and handed back."""
    paper.down(_GAP)
    paper.line(f"- - - - - - - - - -  {words.cut}  - - - - - - - - - -", _MIDDLE, look.SMALL)
    paper.down(_GAP)
    paper.line(words.reply, font=look.STRONG)
    paper.line("　　".join(f"□ {choice}" for choice in words.choices))
    paper.down(_GAP)
    labels = letter.notice.labels
    for label, text in ((words.reply_name, f"{labels['code']} {labels['name']}"), (words.reply_day, "")):
        paper.rule(f"{label}　{text}")
        paper.down(_ROW)

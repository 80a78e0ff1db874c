"""What a form of 超過通知文 may name."""

from dakoku.platform.languages import Language
from dakoku_reports.excel.stream import Minutes
from dakoku_reports.notice.letter import Letter
from dakoku_reports.notice.workbook import reasons
from dakoku_reports.templates.fields import Field, Fields, Month, Told, plain


def _average(months: int) -> Field[Letter]:
    def tell(letter: Letter) -> Told:
        minutes = letter.notice.facts.averages.get(months)
        return None if minutes is None else Minutes(minutes)

    return plain(f"average{months}", tell)


def _reasons(letter: Letter, language: Language) -> str:
    return "\n".join(reasons(letter.notice, language))


FIELDS = Fields(
    "notice",
    (
        plain("organisation", lambda letter: letter.organisation),
        plain("department", lambda letter: letter.notice.labels["department"]),
        plain("code", lambda letter: letter.notice.labels["code"]),
        plain("name", lambda letter: letter.notice.labels["name"]),
        plain("position", lambda letter: letter.notice.labels["position"]),
        plain("month", lambda letter: Month.of(letter.notice.month)),
        plain("issue", lambda letter: letter.issue),
        plain("issuedOn", lambda letter: letter.day),
        Field("reasons", _reasons),
        plain("worked", lambda letter: Minutes(letter.notice.facts.worked)),
        plain("daysWorked", lambda letter: letter.notice.facts.days_worked),
        plain("overtime", lambda letter: Minutes(letter.notice.facts.overtime)),
        plain("before", lambda letter: Minutes(letter.notice.facts.before)),
        plain("after", lambda letter: Minutes(letter.notice.facts.after)),
        plain("dayOff", lambda letter: Minutes(letter.notice.facts.day_off)),
        plain("overtimeOfYear", lambda letter: Minutes(letter.notice.facts.year)),
        *(_average(months) for months in range(2, 7)),
    ),
)

"""The list for the doctor: a person a line, with room for the doctor's notes and signature."""

from pathlib import Path

from dakoku.domain.duration import hhmm
from dakoku_reports.doctor.record import DoctorRecord, Line
from dakoku_reports.excel import look
from dakoku_reports.excel.page import Page, set_page
from dakoku_reports.excel.stream import Book, Minutes, Put, Stream

TITLE = "産業医連絡票"
_HEAD = 6  # the first of two rows of headings
_WIDTHS = (4.5, 9, 17, 12, 10, 7, 10, 11, 8.5, 8.5, 8.5, 8.5, 8.5, 9.5, 6.5, 30, 12)
_LINE_HEIGHT = 34  # points: room to write


def write_doctor(record: DoctorRecord, path: Path) -> None:
    """Write the .xlsx."""
    book = Book(f"{TITLE} {record.month} {record.department}")
    stream = book.sheet(f"{record.month[:4]}年{int(record.month[5:])}月")
    stream.widths(_WIDTHS)
    stream.sheet.freeze_panes = f"D{_HEAD + 2}"
    set_page(stream.sheet, _page(record))
    _above(stream, record)
    _headings(stream, record)
    for number, person in enumerate(record.people, start=1):
        stream.write(_line(number, person, record), _LINE_HEIGHT)
    if not record.people:
        stream.write([("該当する職員はいません。", look.FACT)])
    stream.skip()
    for note in _notes(record):
        stream.write([(note, look.NOTE)])
    book.save(path)


def _page(record: DoctorRecord) -> Page:
    return Page(
        "landscape",
        f"{_HEAD}:{_HEAD + 1}",
        whose=f"{record.organisation} {record.department}",
        made=f"作成 {record.made_at}",
        what=f"{TITLE}　{_named(record.month)}　取扱注意",
    )


def _above(stream: Stream, record: DoctorRecord) -> None:
    stream.write([(f"{TITLE}　{_named(record.month)}", look.HEADLINE)], 24)
    stream.write([("所属", look.LABEL), None, (f"{record.organisation} {record.department}", look.FACT)])
    shown = f"1か月の時間外が {hhmm(record.threshold)} を超えた職員（{len(record.people)}人）"
    stream.write([("対象", look.LABEL), None, (shown, look.FACT)])
    state = ("確定", look.FACT) if record.confirmed else ("未確定（今後変わることがあります）", look.ALERT)
    stream.write([("状態", look.LABEL), None, state])
    stream.skip()


def _headings(stream: Stream, record: DoctorRecord) -> None:
    months = [f"{int(month[5:])}月" for month in record.months_before]
    groups = ["No", "社員コード", "氏名", "職名", "在校等時間", "勤務日数", "時間外", "", "これまでの時間外"]
    groups += ["", "", "", "", "複数月平均の最大", "", "産業医の意見", "産業医 署名"]
    names = ["", "", "", "", "", "", "在校等時間", "法の算定"]
    names += [*months, "平均", "月数", "", ""]
    stream.write([(each, look.HEAD) for each in groups], 22)
    stream.write([(each, look.HEAD) for each in names], 30)
    for column in "ABCDEFPQ":
        stream.merge(f"{column}{_HEAD}:{column}{_HEAD + 1}")
    for span in ("G{0}:H{0}", "I{0}:M{0}", "N{0}:O{0}"):
        stream.merge(span.format(_HEAD))


def _line(number: int, person: Line, record: DoctorRecord) -> list[Put]:
    average, span = person.highest or (None, None)
    past = (person.past.get(month) for month in record.months_before)
    return [
        (number, look.WHOLE),
        (person.code, look.TEXT),
        (person.name, look.TEXT),
        (person.position, look.TEXT),
        (Minutes(person.worked), look.HOURS),
        (person.days_worked, look.WHOLE),
        (Minutes(person.overtime), look.SUM_HOURS),
        (Minutes(person.act), look.HOURS),
        *((None if each is None else Minutes(each), look.HOURS) for each in past),
        (None if average is None else Minutes(average), look.HOURS),
        (span, look.WHOLE),
        ("", look.TEXT),
        ("", look.TEXT),
    ]


def _notes(record: DoctorRecord) -> tuple[str, ...]:
    return (
        "在校等時間による時間外：正規の勤務時間を超えた在校等時間（指針による数え方）。",
        "法の算定：労働安全衛生法の面接指導の数え方。1か月の総在校等時間 −（暦日数 ÷ 7）× 40時間。",
        f"複数月平均の最大：{_named(record.month)}までの2〜6か月平均のうち、最も長いもの。記録のある月まで遡ります。",
    )


def _named(month: str) -> str:
    return f"{month[:4]}年{int(month[5:])}月"

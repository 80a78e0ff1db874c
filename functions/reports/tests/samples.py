"""What the workbooks of the tests tell: a month with everything in it, a year, books, letters."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from dakoku.domain.declared import Declared
from dakoku.domain.exclusions import Exclusions
from dakoku.domain.plan import Leave
from dakoku.domain.punch import PunchType
from dakoku.domain.triggers import Reason, Triggers
from dakoku.domain.zone import month_dates
from dakoku.store.confirming.over_notices import Facts, OverNotice
from dakoku.store.record.forms import Form
from dakoku_reports.board.record import BoardReport, Person, Reported, School, State
from dakoku_reports.board.source import fiscal_months
from dakoku_reports.book.record import BookRecord
from dakoku_reports.book.record import Person as BookPerson
from dakoku_reports.doctor.record import DoctorRecord, Line
from dakoku_reports.month.record import MonthRecord
from dakoku_reports.notice.letter import Letter
from tests.test_month_workbook import IN, MONTH, OUT, RULES, SATO, Taps, plan, record

LONG = "エルナンデス・ガルシア マリア・グアダルーペ"
REMARK = "遠足の準備、翌週の校外学習の下見と保護者への連絡を含む"


def full_month() -> MonthRecord:
    """A month of somebody with a long name: a night, a day without its end, leave, corrected times."""
    taps: dict[int, Taps] = {
        day.day: ((IN, 470 + day.day), (OUT, 1080 + 5 * day.day))
        for day in month_dates(MONTH)
        if day.weekday() < 5 and day.day != 20
    }
    taps |= {13: ((IN, 480), (OUT, 1530)), 15: ((IN, 480), (OUT, 720)), 16: ((IN, 480),)}
    outing = ((PunchType.OUTING_START, 800), (PunchType.OUTING_END, 820))
    taps[2] = ((IN, 480), (PunchType.BREAK_START, 720), (PunchType.BREAK_END, 750), *outing, (OUT, 1180))
    written = {
        date(2026, 11, 2): Declared(exclusions=Exclusions(before=5), club=30),
        date(2026, 11, 5): Declared(start=475, club=10),
    }
    at = datetime(2026, 11, 6, 9, 5, tzinfo=RULES.zone)
    forms = {
        day: Form(one, "grade", REMARK, start_written=at if one.start else None)
        for day, one in written.items()
    }
    planned = plan({20: Leave("年次有給休暇"), 25: Leave("特別休暇", 510, 600)})
    who = replace(SATO, name=LONG, position="外国語指導助手")
    return replace(record(taps, planned, written), forms=forms, employee=who)


def figures(by: int) -> Mapping[str, Any]:
    """The sums of a confirmed month, all different."""
    before, after, day_off = 7 * by, 2400 + 213 * by, 60 * by
    overtime = before + after + day_off
    return {
        "before": before,
        "after": after,
        "dayOff": day_off,
        "overtime": overtime,
        "worked": 9300 + overtime,
        "regular": 9300,
        "club": 31 * by,
        "daysWorked": 20,
    }


_NAMES = (("1", "前橋"), ("2", "前橋南"), ("7", "前橋工(全日)"), ("7", "前橋工(定時)"), ("0900", "事務局"))
SCHOOLS = [School(number, name) for number, name in _NAMES]
CONFIRMED = [f"2025-{month:02}" for month in range(4, 10)]


def board() -> BoardReport:
    """前橋工's year, confirmed up to September: 教員, 事務 and 寄宿舎."""
    named = (("0001", "佐藤 花子", "教諭", "教員"), ("0002", "鈴木 一郎", "校長", "教員"),
             ("0003", LONG, "外国語指導助手", "教員"), ("0004", "=1+1", "事務主査", "事務"),
             ("0005", "山田 葵", "寄宿舎指導員", "寄宿舎"))  # fmt: skip
    months = fiscal_months(2025, 4)
    people = [
        Person(code, name, position, "正規", group, [_reported(month, int(code)) for month in months])
        for code, name, position, group in named
    ]
    return BoardReport(
        organisation="北浜市教育委員会",
        department="前橋工業高等学校",
        school=SCHOOLS[2],
        schools=SCHOOLS,
        year=2025,
        months=months,
        confirmed=CONFIRMED,
        people=people,
        made_at="2025-10-05 09:12",
    )


def _reported(month: str, who: int) -> Reported:
    """Suzuki's June is open, Maria was no target before June."""
    if month not in CONFIRMED:
        return Reported(month, State.UNCONFIRMED)
    if (who, month) == (2, "2025-06"):
        return Reported(month, State.OPEN)
    if who == 3 and month < "2025-06":
        return Reported(month, State.OUTSIDE)
    return Reported(month, State.CONFIRMED, figures(int(month[5:]) + who))


def book(people: int = 3) -> BookRecord:
    """November 2026: the second one's sheet is open, the third came on the 10th."""
    named = (("佐藤 花子", "教諭"), ("鈴木 一郎", "校長"), (LONG, "外国語指導助手"))
    return BookRecord(
        organisation="北浜市教育委員会",
        department="前橋工業高等学校",
        month=MONTH,
        fiscal_year=2026,
        fixed_at="2026-12-02 10:00",
        made_at="2026-12-03 09:00",
        kept_until=date(2032, 3, 31),
        people=[
            BookPerson(f"{number:04}", *named[(number - 1) % 3], _marks(number), locked=number != 2)
            for number in range(1, people + 1)
        ],
    )


def _marks(number: int) -> list[str]:
    special = {10: "leave:年休", 11: "present,leave:年休:510-600", 12: "present,trip,leave:特別休暇:900-1020",
               13: "trip", 15: "dayOff,present", 16: "none", 17: "leave:休職",
               3: "holiday", 23: "holiday"}  # fmt: skip
    days = month_dates(MONTH)
    marks = [special.get(day.day, "dayOff" if day.weekday() >= 5 else "present") for day in days]
    return [""] * 9 + marks[9:] if number == 3 else marks


def doctor() -> DoctorRecord:
    """Two people over 80 hours, one of them with a long name and a long past."""
    sato = Line(
        "0001", "佐藤 花子", "教諭", 16000, 23, 5888, 5371, {"2026-09": 4512, "2026-08": 720}, (5200, 2)
    )
    past = dict.fromkeys(("2026-09", "2026-08", "2026-07", "2026-06", "2026-05"), 7199)
    other = Line("000000000123", LONG, "主任実習助手", 15500, 22, 4801, 4871, past, (6799, 6))
    return DoctorRecord(
        organisation="北浜市教育委員会",
        department="北小学校",
        month="2026-10",
        confirmed=True,
        threshold=4800,
        made_at="2026-11-20 12:00",
        people=[sato, other],
    )


def letter() -> Letter:
    """A second issue, for two reasons, with all averages."""
    averages = {2: 5200, 3: 5000, 4: 4900, 5: 4850, 6: 4805}
    notice = OverNotice(
        employee_id="sato",
        department_id="north",
        month="2026-10",
        generation=1,
        labels={"code": "0001", "name": "佐藤 花子", "position": "教諭", "department": "北小学校"},
        triggers=Triggers(average=4800),
        reasons=(Reason.ABOVE, Reason.AVERAGE),
        facts=Facts(5888, 1208, 3558, 1122, 16000, 23, 33000, averages),
        made_at=datetime(2026, 11, 2, 12, 0, tzinfo=RULES.zone),
    )
    return Letter("北浜市教育委員会", notice, 2, date(2026, 11, 20))

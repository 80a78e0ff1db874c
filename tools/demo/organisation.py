"""The organisation (invented): a city's board of education, its junior high school and its high school."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from dakoku.domain.intervals import Interval
from dakoku.domain.plan import Pattern
from dakoku.domain.zone import DayRules
from dakoku_ledger.organisation import ReportFields
from tools.demo import posts
from tools.demo.posts import Post

NAME, CODE = "風見市教育委員会", "1000"
RULES = DayRules(ZoneInfo("Asia/Tokyo"))


@dataclass(frozen=True, slots=True)
class Department:
    """A school or the office; `first_code` is the code of its first employee."""

    key: str
    code: str
    name: str
    pattern: str
    terminals: tuple[str, ...]
    posts: tuple[Post, ...]
    first_code: int
    board: ReportFields  # what the board calls it


# A working day of 7 hours 45 minutes in every pattern but the half day; the night counts for two.
PATTERNS = {
    "regular": Pattern("通常 8:10-16:40", 490, 1000, (Interval(765, 810),)),
    "early": Pattern("早番 7:40-16:10", 460, 970, (Interval(720, 765),)),
    "late": Pattern("遅番 8:40-17:10", 520, 1030, (Interval(765, 810),)),
    "office": Pattern("事務局 8:30-17:15", 510, 1035, (Interval(720, 780),)),
    "half": Pattern("半日 8:10-12:00", 490, 720),
    "dormitory": Pattern("宿直 16:00-翌9:00", 960, 1980, (Interval(1440, 1530),)),
}

NORTH = Department(
    "north",
    "0100",
    "北中学校",
    "regular",
    ("北中学校 職員室", "北中学校 昇降口"),
    posts.NORTH,
    1,
    ReportFields(report_number="1", report_name="北"),
)
SOUTH = Department(
    "south",
    "0200",
    "南高等学校",
    "regular",
    ("南高等学校 職員室", "南高等学校 寄宿舎"),
    posts.SOUTH,
    101,
    ReportFields(report_number="2", report_name="南", course="全日"),
)
OFFICE = Department(
    "office",
    "0900",
    "教育委員会事務局",
    "office",
    ("事務局 入口",),
    posts.OFFICE,
    901,
    ReportFields(report_number="9", report_name="事務局"),
)
DEPARTMENTS = (NORTH, SOUTH, OFFICE)

"""The posts of the two schools and the board office, in the order of their codes."""

from dataclasses import dataclass

from tools.demo import habits
from tools.demo.habits import Habit

TEACHING, CLERICAL, TECHNICAL = "教員", "事務職員", "技能労務職員"
TEMPORARY, FIXED_TERM = "臨時的任用職員", "会計年度任用職員"
_REPORT_GROUPS = {
    TEACHING: "教員",
    TEMPORARY: "教員",
    CLERICAL: "事務",
    TECHNICAL: "事務",
    FIXED_TERM: "会計年度",
}


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the staff list has it, and its Latin letters for the address."""

    kanji: str
    kana: str
    latin: str  # given.family


@dataclass(frozen=True, slots=True)
class Post:
    """One post, or `count` alike. A `name` is drawn, a `pattern` the department's, unless given here."""

    position: str
    employment: str
    habit: Habit
    count: int = 1
    pattern: str | None = None
    name: Name | None = None
    joins: bool = False  # came in the month before
    leaves: bool = False  # left at the end of the month before

    @property
    def report_group(self) -> str:
        """With whom they are reported to the board."""
        return "寄宿舎" if self.pattern == "dormitory" else _REPORT_GROUPS[self.employment]


SATO = Name("佐藤 花子", "サトウ ハナコ", "hanako.sato")
SUZUKI = Name("鈴木 一郎", "スズキ イチロウ", "ichiro.suzuki")
TANAKA = Name("田中 由紀", "タナカ ユキ", "yuki.tanaka")
TAKAHASHI = Name("高橋 健", "タカハシ ケン", "ken.takahashi")
ITO = Name("伊藤 芽衣", "イトウ メイ", "mei.ito")
MARIA = Name(
    "エルナンデス・ガルシア マリア・グアダルーペ",
    "エルナンデス・ガルシア マリア・グアダルーペ",
    "maria.hernandez",
)

NORTH = (
    Post("教諭", TEACHING, habits.TEACHER, name=SATO),
    Post("教諭", TEACHING, habits.OVERLOADED, name=SUZUKI),
    Post("校長", TEACHING, habits.HEAD),
    Post("教頭", TEACHING, habits.VICE, name=TANAKA),
    Post("主幹教諭", TEACHING, habits.CLUB),
    Post("教諭", TEACHING, habits.CLUB, count=3),
    Post("教諭", TEACHING, habits.TEACHER, count=6),
    Post("教諭", TEACHING, habits.FORGETFUL),
    Post("養護教諭", TEACHING, habits.NURSE),
    Post("栄養教諭", TEACHING, habits.NURSE, pattern="early"),
    Post("常勤講師", TEMPORARY, habits.TEACHER, joins=True),
    Post("事務主査", CLERICAL, habits.CLERK),
    Post("事務主事", CLERICAL, habits.CLERK),
    Post("用務員", TECHNICAL, habits.CARETAKER, pattern="early"),
    Post("学習支援員", FIXED_TERM, habits.FIXED_TERM, pattern="half"),
    Post(
        "外国語指導助手",
        FIXED_TERM,
        habits.FIXED_TERM,
        pattern="late",
        name=MARIA,
    ),
)

SOUTH = (
    Post("校長", TEACHING, habits.HEAD),
    Post("教頭", TEACHING, habits.VICE, name=TAKAHASHI),
    Post("主幹教諭", TEACHING, habits.CLUB),
    Post("教諭", TEACHING, habits.CLUB, count=3),
    Post("教諭", TEACHING, habits.TEACHER, count=10),
    Post(
        "教諭",
        TEACHING,
        habits.TEACHER,
        name=Name("勅使河原 聡太郎", "テシガワラ ソウタロウ", "sotaro.teshigawara"),
    ),
    Post("養護教諭", TEACHING, habits.NURSE),
    Post("実習助手", TEACHING, habits.CLERK, pattern="late"),
    Post("寄宿舎指導員", TEACHING, habits.DORMITORY_A, pattern="dormitory"),
    Post("寄宿舎指導員", TEACHING, habits.DORMITORY_B, pattern="dormitory"),
    Post("常勤講師", TEMPORARY, habits.TEACHER, leaves=True),
    Post("事務長", CLERICAL, habits.CLERK),
    Post("事務主査", CLERICAL, habits.CLERK),
    Post("事務主事", CLERICAL, habits.CLERK),
    Post("用務員", TECHNICAL, habits.CARETAKER, pattern="early"),
    Post("学校司書", FIXED_TERM, habits.FIXED_TERM, pattern="half"),
    Post(
        "外国語指導助手",
        FIXED_TERM,
        habits.FIXED_TERM,
        pattern="late",
        name=Name(
            "マッケンジー ジョナサン・アレクサンダー",
            "マッケンジー ジョナサン・アレクサンダー",
            "jonathan.mackenzie",
        ),
    ),
)

OFFICE = (
    Post("主査", CLERICAL, habits.OFFICE, name=ITO),
    Post("学校教育課長", CLERICAL, habits.OFFICE),
    Post("課長補佐", CLERICAL, habits.OFFICE),
    Post("指導主事", TEACHING, habits.ADVISER, count=3),
    Post("主任", CLERICAL, habits.OFFICE),
    Post("主事", CLERICAL, habits.OFFICE_PC, count=2),
    Post("事務補助員", FIXED_TERM, habits.FIXED_TERM),
)

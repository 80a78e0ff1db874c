"""The report in Traditional Chinese."""

from dakoku.domain.day import Mark
from dakoku.domain.pairs import Incomplete
from dakoku.domain.plan import DayKind
from dakoku_reports.month.words.shape import Columns, Heading, Words

WORDS = Words(
    title="工時紀錄",
    comma="、",
    columns=Columns(
        day="日期",
        weekday="星期",
        kind="類別",
        pattern="班別",
        start="上班",
        end="下班",
        breaks="休息",
        outings="外出",
        excluded="扣除時間",
        excluded_before="上班前",
        excluded_after="下班後",
        excluded_day_off="休假日",
        worked="在勤時數",
        regular="正規工時",
        overtime="加班",
        total="小計",
        before="上班前",
        after="下班後",
        day_off="休假日",
        club="社團時數",
        category="主要加班內容",
        leave="請假",
        leave_kind="假別",
        leave_length="時數",
        remarks="備註",
        start_written="上班修改",
        end_written="下班修改",
        marks="提醒",
    ),
    heading=Heading(
        department="部門",
        name="姓名",
        position="（{position}）",
        state="狀態",
        locked="已確認",
        unlocked="未確認",
        made="製表 {at}",
        incomplete="有 {days} 天缺少打卡，未計入合計。",
        overtime="加班合計",
        before="上班前",
        after="下班後",
        day_off="休假日",
        sum="合計",
    ),
    kinds={DayKind.WORKING: "工作日", DayKind.DAY_OFF: "休息日", DayKind.HOLIDAY: "國定假日"},
    incomplete={Incomplete.MISSING_OUT: "缺下班打卡", Incomplete.MISSING_IN: "缺上班打卡"},
    marks={
        Mark.OFFLINE: "含離線打卡",
        Mark.IN_LEAVE: "請假期間有出勤",
        Mark.DECLARED_TOO_MUCH: "申報超過實際時間",
        Mark.SOURCES_DIFFER: "與連動系統的時間不同",
    },
)

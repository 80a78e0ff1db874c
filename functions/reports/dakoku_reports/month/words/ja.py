"""The report in Japanese."""

from dakoku.domain.day import Mark
from dakoku.domain.pairs import Incomplete
from dakoku.domain.plan import DayKind
from dakoku_reports.month.words.shape import Columns, Heading, Words

WORDS = Words(
    title="在校等時間記録",
    comma="、",
    columns=Columns(
        day="日",
        weekday="曜日",
        kind="区分",
        pattern="勤務割振",
        start="始業",
        end="終業",
        breaks="休憩",
        outings="外出",
        excluded="除外",
        excluded_before="定刻前",
        excluded_after="定刻後",
        excluded_day_off="週休日・休日等",
        worked="在校等時間",
        regular="正規勤務時間",
        overtime="時間外",
        total="計",
        before="始業定刻前",
        after="終業定刻後",
        day_off="週休日・休日等",
        club="部活動時間数",
        category="主な時間外業務内容",
        leave="休暇等",
        leave_kind="種類",
        leave_length="時間数",
        remarks="特記事項",
        start_written="始業操作",
        end_written="終業操作",
        marks="備考",
    ),
    heading=Heading(
        department="所属",
        name="氏名",
        position="（{position}）",
        state="状態",
        locked="確定",
        unlocked="未確定",
        made="作成 {at}",
        incomplete="打刻がそろわない日が {days} 日あり、合計に入っていません。",
        overtime="時間外の合計",
        before="定刻前",
        after="定刻後",
        day_off="週休日・休日等",
        sum="合計",
    ),
    kinds={DayKind.WORKING: "勤務日", DayKind.DAY_OFF: "週休日", DayKind.HOLIDAY: "休日"},
    incomplete={Incomplete.MISSING_OUT: "退勤の打刻なし", Incomplete.MISSING_IN: "出勤の打刻なし"},
    marks={
        Mark.OFFLINE: "オフライン打刻あり",
        Mark.IN_LEAVE: "休暇中の在校あり",
        Mark.DECLARED_TOO_MUCH: "除外・部活動が実際より長い",
        Mark.SOURCES_DIFFER: "連携先の時刻と違う",
    },
)

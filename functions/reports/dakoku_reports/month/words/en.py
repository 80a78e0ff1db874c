"""The report in English."""

from dakoku.domain.day import Mark
from dakoku.domain.pairs import Incomplete
from dakoku.domain.plan import DayKind
from dakoku_reports.month.words.shape import Columns, Heading, Words

WORDS = Words(
    title="Working hours",
    comma=", ",
    columns=Columns(
        day="Date",
        weekday="Day",
        kind="Kind",
        pattern="Pattern",
        start="Start",
        end="End",
        breaks="Breaks",
        outings="Out",
        excluded="Excluded",
        excluded_before="Before hours",
        excluded_after="After hours",
        excluded_day_off="Days off",
        worked="Time at work",
        regular="Regular",
        overtime="Overtime",
        total="Total",
        before="Before hours",
        after="After hours",
        day_off="Days off",
        club="Club hours",
        category="Main overtime work",
        leave="Leave",
        leave_kind="Kind of leave",
        leave_length="Hours",
        remarks="Remarks",
        start_written="Start written",
        end_written="End written",
        marks="To check",
    ),
    heading=Heading(
        department="Department",
        name="Name",
        position=" ({position})",
        state="State",
        locked="Confirmed",
        unlocked="Not confirmed",
        made="Made {at}",
        incomplete="Days with a missing punch: {days}. They are not in the totals.",
        overtime="Overtime in total",
        before="Before hours",
        after="After hours",
        day_off="Days off",
        sum="Sum",
    ),
    kinds={DayKind.WORKING: "Workday", DayKind.DAY_OFF: "Day off", DayKind.HOLIDAY: "Holiday"},
    incomplete={Incomplete.MISSING_OUT: "No clock-out", Incomplete.MISSING_IN: "No clock-in"},
    marks={
        Mark.OFFLINE: "Offline punch",
        Mark.IN_LEAVE: "At work during leave",
        Mark.DECLARED_TOO_MUCH: "More declared than worked",
        Mark.SOURCES_DIFFER: "Differs from the linked system",
    },
)

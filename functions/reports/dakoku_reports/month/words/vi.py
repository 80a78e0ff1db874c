"""The report in Vietnamese."""

from dakoku.domain.day import Mark
from dakoku.domain.pairs import Incomplete
from dakoku.domain.plan import DayKind
from dakoku_reports.month.words.shape import Columns, Heading, Words

WORDS = Words(
    title="Bảng giờ làm việc",
    comma=", ",
    columns=Columns(
        day="Ngày",
        weekday="Thứ",
        kind="Loại ngày",
        pattern="Ca",
        start="Vào",
        end="Ra",
        breaks="Nghỉ",
        outings="Ra ngoài",
        excluded="Thời gian trừ",
        excluded_before="Trước giờ",
        excluded_after="Sau giờ",
        excluded_day_off="Ngày nghỉ",
        worked="Giờ có mặt",
        regular="Giờ chuẩn",
        overtime="Ngoài giờ",
        total="Tổng",
        before="Trước giờ",
        after="Sau giờ",
        day_off="Ngày nghỉ",
        club="Giờ câu lạc bộ",
        category="Việc ngoài giờ chính",
        leave="Nghỉ phép",
        leave_kind="Loại phép",
        leave_length="Số giờ",
        remarks="Ghi chú",
        start_written="Sửa giờ vào",
        end_written="Sửa giờ ra",
        marks="Lưu ý",
    ),
    heading=Heading(
        department="Phòng ban",
        name="Họ tên",
        position=" ({position})",
        state="Trạng thái",
        locked="Đã xác nhận",
        unlocked="Chưa xác nhận",
        made="Lập lúc {at}",
        incomplete="Có {days} ngày thiếu lần chấm công, không được cộng vào tổng.",
        overtime="Tổng ngoài giờ",
        before="Trước giờ",
        after="Sau giờ",
        day_off="Ngày nghỉ",
        sum="Tổng cộng",
    ),
    kinds={DayKind.WORKING: "Ngày làm", DayKind.DAY_OFF: "Ngày nghỉ", DayKind.HOLIDAY: "Ngày lễ"},
    incomplete={Incomplete.MISSING_OUT: "Thiếu giờ tan ca", Incomplete.MISSING_IN: "Thiếu giờ vào ca"},
    marks={
        Mark.OFFLINE: "Có chấm công ngoại tuyến",
        Mark.IN_LEAVE: "Làm việc trong lúc nghỉ phép",
        Mark.DECLARED_TOO_MUCH: "Khai báo nhiều hơn thực tế",
        Mark.SOURCES_DIFFER: "Khác với hệ thống liên kết",
    },
)

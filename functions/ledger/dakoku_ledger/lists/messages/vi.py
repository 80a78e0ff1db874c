"""What is wrong with a list, and the remedy, in Vietnamese."""

from collections.abc import Mapping

from dakoku_ledger.lists.faults import FaultCode as Code

MESSAGES: Mapping[Code, str] = {
    Code.EMPTY_FILE: "Tệp trống. Hãy chọn tệp có dòng tiêu đề và các dòng dữ liệu.",
    Code.FILE_TOO_LARGE: (
        "Tệp quá lớn (tối đa {limit} MB). Hãy bỏ các trang "
        "tính và hình ảnh không cần thiết hoặc chia nhỏ tệp."
    ),
    Code.TOO_MANY_LINES: "Quá nhiều dòng (tối đa {limit} dòng). Hãy chia ra nhiều lần nhập.",
    Code.WRONG_ENCODING: "Bảng mã không phải UTF-8 hay Shift_JIS. Hãy lưu lại dưới dạng “CSV UTF-8”.",
    Code.BROKEN_QUOTES: 'Dấu ngoặc kép (") chưa được đóng đúng. Hãy sửa tệp ở gần dòng này.',
    Code.BROKEN_WORKBOOK: (
        "Tệp Excel bị hỏng và không đọc được. Hãy mở bằng Excel rồi lưu lại dưới dạng .xlsx."
    ),
    Code.ENCRYPTED_WORKBOOK: "Tệp Excel có mật khẩu. Hãy bỏ mật khẩu rồi lưu lại.",
    Code.OLD_WORKBOOK: "Đây là định dạng cũ (.xls). Hãy mở bằng Excel rồi lưu dưới dạng .xlsx.",
    Code.HEADER_NOT_FOUND: (
        "Không tìm thấy dòng tiêu đề. Hãy đặt các tiêu đề như “{key}” trong 10 dòng đầu."
    ),
    Code.MISSING_COLUMN: "Thiếu cột “{label}”. Hãy thêm cột này.",
    Code.DUPLICATE_COLUMN: "Có nhiều hơn một cột “{label}”. Hãy chỉ giữ một cột.",
    Code.NO_LINES: "Không có dòng dữ liệu nào dưới tiêu đề.",
    Code.WRONG_COLUMNS: (
        "Số cột khác với tiêu đề (tiêu đề {expected}, dòng này {found}). Hãy kiểm tra dấu phẩy ngăn cách."
    ),
    Code.MISSING_VALUE: "“{label}” đang trống. Hãy điền vào.",
    Code.TOO_LONG: "“{label}” quá dài (tối đa {limit} ký tự). Hãy rút ngắn.",
    Code.CONTROL_CHARACTER: "“{label}” có dấu xuống dòng hoặc ký tự điều khiển. Hãy xóa đi.",
    Code.CELL_ERROR: "Ô “{label}” bị lỗi ({value}). Hãy sửa công thức hoặc nhập giá trị.",
    Code.BAD_CODE: (
        "“{label}” chỉ gồm chữ cái, chữ số và - _ . (tối đa {limit} ký tự), bắt đầu bằng chữ cái hoặc chữ số."
    ),
    Code.BAD_DATE: "Không đọc được “{label}” thành ngày. Hãy nhập như 2026-04-01, 2026/4/1 hoặc R8.4.1.",
    Code.BAD_EMAIL: "“{label}” không phải địa chỉ email. Hãy nhập như hanako@example.jp.",
    Code.LEFT_BEFORE_JOINED: "Ngày nghỉ việc trước ngày vào làm ({joined}). Hãy sửa một trong hai.",
    Code.DUPLICATE_CODE: "Mã nhân viên trùng với dòng {first}. Hãy sửa hoặc xóa một trong hai dòng.",
    Code.FORMER_CODE: "Đây là mã cũ của nhân viên hiện có mã {known}. Hãy nhập {known}.",
    Code.ZEROS_LOST: (
        "Mã này chưa đăng ký, nhưng {known} đã có: có thể các số 0 "
        "ở đầu đã bị mất. Hãy đặt cột thành văn bản rồi nhập {known}."
    ),
    Code.UNKNOWN_DEPARTMENT: "Không có phòng ban nào có mã “{value}”. Hiện có: {known}",
    Code.DEPARTMENT_TOO_LARGE: (
        "Phòng ban “{department}” sẽ có {count} nhân viên (tối đa {limit}). Hãy chia phòng ban."
    ),
    Code.TOO_MANY_CHANGES: (
        "Có {count} dòng mới hoặc thay đổi; mỗi lần nhập tối đa {limit}. Hãy chia theo tháng hoặc phòng ban."
    ),
    Code.BAD_TIME: "Không đọc được “{label}” là giờ. Hãy ghi như 8:05, 0805, 24:30 hoặc 翌1:30.",
    Code.BAD_DURATION: "Không đọc được “{label}” là số giờ. Hãy ghi như 0:45 hoặc 1:30.",
    Code.BAD_DAY_KIND: "“{label}” phải là ngày làm, ngày nghỉ hoặc ngày lễ.",
    Code.TOO_LARGE_AT_ONCE: "Nội dung quá lớn cho một lần nhập. Hãy chia theo tháng hoặc theo người.",
    Code.UNKNOWN_EMPLOYEE: "Không có nhân viên mã “{value}” trong các phòng ban của bạn. Hãy kiểm tra mã.",
    Code.BEFORE_JOINING: "Ngày này trước ngày vào làm ({joined}). Hãy sửa ngày.",
    Code.AFTER_LEAVING: "Ngày này sau ngày nghỉ việc ({left}). Hãy sửa ngày.",
    Code.DUPLICATE_DAY: "Ngày này đã có ở dòng {first}. Hãy bỏ một dòng.",
    Code.OTHER_YEAR: "Ngày này không thuộc năm {year}. Hãy nhập riêng từng năm.",
    Code.MONTH_LOCKED: "{month} đã được xác nhận. Hãy hủy xác nhận hoặc bỏ dòng này.",
    Code.UNKNOWN_LEAVE_KIND: "Không có loại nghỉ phép “{value}”. Đã có: {known}",
    Code.NOT_A_WORKING_DAY: "Không phải ngày làm nên không cần nghỉ phép. Hãy sửa ngày hoặc lịch.",
    Code.OUTSIDE_HOURS: "Giờ nghỉ phép nằm ngoài giờ làm của ngày đó. Hãy sửa giờ.",
    Code.LEAVE_OVERLAPS: "Đã có nghỉ phép vào giờ đó. Hãy sửa một trong hai.",
    Code.TRIP_OVERLAPS: "Đã có công tác vào giờ đó. Hãy sửa một trong hai.",
    Code.END_BEFORE_START: (
        "Giờ kết thúc trước giờ bắt đầu. Nếu là ngày hôm sau, hãy ghi 翌1:30 hoặc 25:30."
    ),
    Code.NOT_YET: "Ngày này chưa đến. Hãy bỏ dòng này.",
    Code.OVERLAPS_NEIGHBOUR: "Trùng với giờ của ngày trước hoặc ngày sau. Hãy sửa giờ.",
    Code.EXCLUSION_TOO_LARGE: "“{label}” chỉ được loại trừ tối đa {largest}.",
    Code.CLUB_TOO_LARGE: "Giờ câu lạc bộ tối đa bằng giờ làm thêm {largest}.",
    Code.CLUB_MISSING: "Có giờ làm thêm: hãy điền “{label}” (0:00 nếu không có).",
    Code.UNKNOWN_CATEGORY: "Không có nội dung công việc “{value}”. Đã có: {known}",
    Code.UNKNOWN_PATTERN: "Không có ca làm “{value}”. Đã có: {known}",
    Code.OTHER_HOURS: (
        "“{label}” ghi {value} nhưng tính ra {derived}. Hãy kiểm tra giờ và thời gian trừ, hoặc bỏ cột này."
    ),
    Code.LEAVE_UNDER_OTHER_PATTERN: (
        "Nghỉ phép của ngày này đã đăng ký theo ca khác. Hãy hủy nghỉ phép trước."
    ),
}

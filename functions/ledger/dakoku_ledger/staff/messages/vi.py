"""What is wrong with a staff list, and the remedy, in Vietnamese."""

from collections.abc import Mapping

from dakoku_ledger.staff.faults import FaultCode as Code

MESSAGES: Mapping[Code, str] = {
    Code.EMPTY_FILE: "Tệp trống. Hãy chọn tệp có dòng tiêu đề và các dòng nhân viên.",
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
        "Không tìm thấy dòng tiêu đề. Hãy đặt các tiêu đề “Mã nhân viên” và “Họ tên” trong 10 dòng đầu."
    ),
    Code.MISSING_COLUMN: "Thiếu cột “{label}”. Hãy thêm cột này.",
    Code.DUPLICATE_COLUMN: "Có nhiều hơn một cột “{label}”. Hãy chỉ giữ một cột.",
    Code.NO_LINES: "Không có dòng nhân viên nào dưới tiêu đề.",
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
    Code.ZEROS_LOST: (
        "Mã này chưa đăng ký, nhưng {known} đã có: có thể các số 0 "
        "ở đầu đã bị mất. Hãy đặt cột thành văn bản rồi nhập {known}."
    ),
    Code.UNKNOWN_DEPARTMENT: "Không có phòng ban nào có mã “{value}”. Hiện có: {known}",
    Code.DEPARTMENT_TOO_LARGE: (
        "Phòng ban “{department}” sẽ có {count} nhân viên (tối đa {limit}). Hãy chia phòng ban."
    ),
    Code.TOO_MANY_CHANGES: (
        "Có {count} người mới hoặc thay đổi; mỗi lần nhập tối đa {limit} người. Hãy nhập theo từng phòng ban."
    ),
}

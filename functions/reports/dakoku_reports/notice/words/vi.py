"""The letter in Vietnamese."""

from dakoku.domain.triggers import Reason
from dakoku_reports.notice.words.shape import Words

WORDS = Words(
    file="Thông báo làm việc nhiều giờ",
    issue="Phát hành lần {n}",
    to="Kính gửi {name}",
    sender="Trưởng đơn vị",
    subject="Thông báo về thời gian làm việc dài",
    opening="Thời gian làm việc của bạn trong {month} quá dài, như dưới đây.",
    reasons={
        Reason.ABOVE: "Giờ làm thêm trong tháng vượt quá {hours}.",
        Reason.REACHED: "Giờ làm thêm trong tháng từ {hours} trở lên.",
        Reason.AVERAGE: "Giờ làm thêm trung bình 2 đến 6 tháng vượt quá {hours}.",
        Reason.RUNNING: "Giờ làm thêm vượt quá {hours} trong {months} tháng liên tiếp.",
    },
    closing="Điều này có thể ảnh hưởng sức khỏe: hãy chú ý thể trạng và đọc phần đề nghị bên dưới.",
    record="Ghi nhận giờ làm",
    month="Tháng",
    overtime="Tổng giờ làm thêm",
    before="Trước giờ làm",
    after="Sau giờ làm",
    day_off="Ngày nghỉ, ngày lễ",
    worked="Thời gian làm việc",
    days_worked="Số ngày làm việc",
    days="{n} ngày",
    history="Giờ làm thêm đến nay",
    year="Lũy kế trong năm",
    average="Trung bình {n} tháng",
    to_do="Đề nghị",
    interview="Nếu bạn yêu cầu, bác sĩ sẽ gặp và tư vấn "
    "(Luật An toàn và Vệ sinh lao động Nhật Bản, Điều 66-8). "
    "Nếu thấy mệt mỏi kéo dài, hãy ghi vào phiếu dưới đây. Việc yêu cầu không gây bất lợi cho bạn.",
    advice=(
        "Nếu công việc hoặc thời hạn quá sức, hãy sớm trao đổi với trưởng đơn vị.",
        "Hãy nghỉ phép và bảo đảm thời gian ngủ, nghỉ.",
        "Nếu mất ngủ hoặc chán nản, hãy báo bác sĩ của đơn vị, nơi tư vấn hoặc cơ sở y tế.",
    ),
    cut="cắt tại đây",
    reply="Phiếu trả lời về việc gặp bác sĩ (gửi trưởng đơn vị)",
    choices=("Tôi muốn gặp bác sĩ", "Tôi không cần"),
    reply_name="Họ tên",
    reply_day="Ngày",
)

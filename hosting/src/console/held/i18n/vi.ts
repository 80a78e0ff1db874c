import type { HeldTexts } from "./ja";

export const vi: HeldTexts = {
  title: "Lượt chấm công bị giữ lại và bị từ chối",
  parts: { held: "Giữ lại", rejected: "Bị từ chối", incidents: "Báo cáo của máy" },
  hint: "Hãy quyết định có đưa vào ghi nhận hay không. Nhân viên sẽ được thông báo.",
  none: "Không có lượt nào bị giữ lại.",
  unknownPerson: "(không có trong danh sách)",
  place: "Nơi chấm công",
  sources: { terminal: "Máy chấm công", self: "Trang nhân viên", pc: "Máy tính phòng giáo viên" },
  arrived: "Nhận lúc",
  record: "Xem ngày này",
  accept: "Chấp nhận",
  refuse: "Từ chối",
  causes: {
    monthLocked: "Tháng này đã được xác nhận.",
    clockJump: "Đồng hồ thiết bị bị lệch, giờ có thể không đúng.",
    withdrawal: "Nhân viên đã hủy một lượt của tháng đã xác nhận.",
  },
  acceptTitle: "Chấp nhận?",
  refuseTitle: "Từ chối?",
  accepted: {
    monthLocked:
      "Tháng đó của người này sẽ được mở khóa và lượt chấm công được đưa vào ghi nhận. Hãy kiểm tra rồi khóa lại ở mục “Xác nhận tháng”.",
    clockJump:
      "Lượt này được ghi với giờ này. Muốn sửa giờ, hãy từ chối rồi nhập giờ đúng trong ghi nhận của ngày đó.",
    withdrawal:
      "Tháng đó của người này sẽ được mở khóa và lượt chấm công bị hủy. Hãy kiểm tra rồi khóa lại ở mục “Xác nhận tháng”.",
  },
  refused: {
    monthLocked: "Lượt này không được ghi nhận và không thể chấp nhận sau này.",
    clockJump: "Lượt này không được ghi nhận và không thể chấp nhận sau này.",
    withdrawal: "Lượt chấm công không bị hủy và vẫn ở trong ghi nhận.",
  },
  done: { accepted: "Đã chấp nhận.", refused: "Đã từ chối." },
  reasonHint: "Nhân viên sẽ đọc lý do này, và nhật ký thao tác lưu lại.",
  reasonMissing: "Hãy nhập lý do.",
  meanings: {
    decidedOtherwise: "Quản trị viên khác đã quyết định. Hãy đóng lại và kiểm tra.",
    notHeld: "Lượt này không còn bị giữ lại.",
    laterMonthConfirmed:
      "Tháng sau đã được xác nhận nên không thể chấp nhận. Hãy hủy xác nhận tháng sau trước, hoặc từ chối.",
    noPermission: "Bạn không có quyền mở tháng đã xác nhận. Hãy nhờ quản trị viên có quyền xác nhận tháng.",
  },
  rejectedHint:
    "Các lượt trong 90 ngày qua không được ghi nhận. Nếu cần, hãy nhập giờ trong ghi nhận của ngày đó.",
  noRejected: "Không có lượt nào bị từ chối trong 90 ngày qua.",
  rejections: {
    wrongPassword: "Sai mật khẩu",
    noPassword: "Chưa đặt mật khẩu",
    unknownEmployee: "Nhân viên chưa đăng ký",
    inactiveEmployee: "Không làm việc vào ngày đó",
    tooOld: "Quá 30 ngày",
    inFuture: "Giờ ở tương lai",
    badSeal: "Không kiểm tra được mật khẩu đã mã hóa",
    refused: (reason) => `Quản trị viên từ chối: ${reason}`,
  },
  incidentHint: "Những gì máy phát hiện và báo cáo, 200 mục mới nhất.",
  noIncidents: "Máy chưa báo cáo gì.",
  incidents: {
    purged: (count) => `${count} lượt không gửi được trong 30 ngày đã bị xóa khỏi máy`,
    loggedOut: (count) => `${count} lượt chưa gửi đã mất khi đăng xuất`,
    clockAhead: (minutes) => `Đồng hồ thiết bị bị chỉnh nhanh khoảng ${minutes} phút`,
    clockBack: (minutes) => `Đồng hồ thiết bị bị chỉnh chậm khoảng ${minutes} phút`,
    restored: (count) => `Đã đọc ${count} lượt từ tệp đã lưu`,
  },
  lost: "Các lượt đã mất",
  columns: { person: "Họ tên", type: "Loại", at: "Thời gian", reason: "Lý do", happened: "Nội dung" },
};

import type { MyTexts } from "./ja";

export const vi: MyTexts = {
  title: "Bảng giờ làm việc",
  navigation: {
    label: "Trang",
    record: "Giờ làm",
    rooms: { arrangements: "Nghỉ phép, công tác", selfcheck: "Tự kiểm tra" },
  },
  signIn: {
    code: "Mã nhân viên",
    codeMissing: "Hãy nhập mã nhân viên.",
    passwordMissing: "Hãy nhập mật khẩu.",
    wrongCredentials: "Sai mã nhân viên hoặc mật khẩu. Hãy nhập lại.",
    refused: "Mã nhân viên này hiện không dùng được trang này. Hãy hỏi quản trị viên.",
  },
  google: {
    unknownAddress: "Không có nhân viên nào đăng ký email của tài khoản Google này. Hãy hỏi quản trị viên.",
    sharedAddress:
      "Nhiều nhân viên có cùng email này. Hãy đăng nhập bằng mã nhân viên và mật khẩu, rồi báo quản trị viên.",
    inactiveEmployee: "Nhân viên có email này hiện không dùng được trang này. Hãy hỏi quản trị viên.",
    otherDomain: (domain) => `Hãy chọn tài khoản Google của @${domain}.`,
  },
  timecard: {
    title: "Bảng chấm công",
    nearlyOver: "Sắp đóng. Hãy chạm vào màn hình để xem tiếp.",
    noPass: "Hãy mở lại bảng chấm công từ máy chấm công.",
  },
  password: {
    title: "Đặt mật khẩu",
    change: "Đổi mật khẩu",
    current: "Mật khẩu hiện tại",
    currentMissing: "Hãy nhập mật khẩu hiện tại.",
    currentWrong: "Mật khẩu hiện tại không đúng. Hãy nhập lại.",
    set: "Đặt mật khẩu",
    submitChange: "Đổi",
    done: "Đã đặt mật khẩu.",
    from: (code) =>
      `Từ bây giờ hãy dùng mật khẩu mới để chấm công và đăng nhập trang này. Mã nhân viên của bạn là ${code}.`,
    changed: "Đã đổi mật khẩu. Từ bây giờ hãy dùng mật khẩu mới để chấm công và đăng nhập.",
    toSignIn: "Đến trang đăng nhập",
    expired:
      "Liên kết này không dùng được nữa: đã dùng rồi, đã quá 72 giờ, hoặc đã có liên kết mới thay thế.",
    askAgain: "Hãy đề nghị quản trị viên gửi liên kết mới.",
  },
  punch: {
    sending: (what) => `Đang gửi: ${what}…`,
    accepted: (what, time) => `Đã ghi nhận ${what} (${time}).`,
    duplicate: (what) => `${what}: vừa chấm rồi. Lần trùng không được tính.`,
    held: (what, time) => `${what} (${time}) đang chờ quản trị viên kiểm tra.`,
    waiting: (what, time) => `Đã gửi ${what} (${time}). Sẽ vào bản ghi khi xử lý xong.`,
    refused: (what) => `${what} không được chấp nhận. Hãy hỏi quản trị viên.`,
    offline: (what) =>
      `Không kết nối được: ${what} chưa được chấm và không được lưu ở đâu. Hãy kết nối rồi bấm lại.`,
    unsure: (what, time) =>
      `Chưa rõ ${what} (${time}) đã tới chưa. Hãy kết nối, xem bản ghi và bấm lại nếu không có.`,
    shutOut: (what) =>
      `Máy tính này không còn được đăng ký nên ${what} chưa được chấm. Hãy bấm nút ${what} và báo quản trị viên.`,
  },
  pc: {
    lead: (name) =>
      `Đây là máy tính phòng giáo viên “${name}”. Đăng nhập là chấm giờ vào, đăng xuất là chấm giờ ra.`,
    recorded: (what, time) => `Đã ghi ${what} ${time}`,
    stillSignedIn: "Bạn vẫn chưa đăng xuất.",
    leaveUnpunched: "Đăng xuất mà không chấm công",
    signedOut: "Đã đăng xuất.",
    idle: "Đã tự đăng xuất vì không có thao tác. Giờ ra chưa được chấm.",
  },
  selfcheckAsked: (days) => `Còn ${days} ngày cần ghi tự kiểm tra.`,
  report: {
    button: "Xuất Excel",
    working: "Đang tạo tệp Excel",
    ready: "Tệp Excel đã sẵn sàng.",
    download: (name) => `Tải ${name}`,
    failed: "Không tạo được tệp Excel.",
    ownForm: "Không tạo được tệp Excel vì mẫu riêng của tổ chức bị lỗi. Hãy báo cho người quản trị.",
    slow: "Mất nhiều thời gian hơn bình thường. Hãy thử lại sau.",
  },
};

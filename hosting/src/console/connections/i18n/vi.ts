import type { ConnectionTexts } from "./ja";

export const vi: ConnectionTexts = {
  title: "Hệ thống liên kết",
  parts: {
    list: "Kết nối",
    runs: "Nhật ký lấy dữ liệu",
    matching: "Đối chiếu",
    pulling: "Cài đặt lấy dữ liệu",
    guide: "Chuẩn bị phía Jobcan",
  },
  none: "Chưa có kết nối",
  noneText:
    "Khi kết nối với Jobcan, giờ chấm công được lấy về hằng ngày. Hãy chuẩn bị phía Jobcan trước để có ID và khóa bí mật.",
  toGuide: "Xem cách chuẩn bị phía Jobcan",
  add: "Thêm kết nối",
  addLead: "Nhập ID và khóa bí mật của API client trong Jobcan. Kết nối được kiểm tra ngay.",
  name: "Tên kết nối",
  nameHint: "Để phân biệt khi kết nối với nhiều tài khoản Jobcan.",
  secret: "Khóa bí mật",
  secretHint: "Được lưu ở dạng mã hóa. Sau khi lưu, không ai xem lại được.",
  automatic: "Đồng bộ tự động",
  automaticHint: "Khi bật, dữ liệu 40 ngày đến hôm qua được lấy lúc 5:00 mỗi sáng.",
  use: "Sử dụng",
  useNot: "Không sử dụng",
  connect: "Kết nối",
  connecting: "Đang kiểm tra kết nối với Jobcan…",
  connected: "Đã kết nối với Jobcan.",
  renewed: "Đã thay ID và khóa bí mật.",
  renewLead:
    "Chúng được kiểm tra với Jobcan trước khi thay; nếu không được thì giữ nguyên như cũ. Việc đối chiếu và giờ đã lấy không thay đổi.",
  scopes: "Scope của API client",
  scopeGiven: "đã có",
  scopeMissing: "còn thiếu",
  meanings: {
    missingScope:
      "API client này thiếu Scope cần thiết. Trong Jobcan, hãy tạo API client mới có chọn cả Scope còn thiếu, rồi nhập ID và khóa bí mật của nó.",
    wrongCredentials: "Jobcan từ chối ID và khóa bí mật này. Hãy chép lại cả hai từ trang API client.",
    alreadyConnected: "ID này đã được kết nối. Hãy sửa kết nối đó hoặc dùng API client khác.",
    unavailable: "Jobcan không trả lời. Vui lòng thử lại sau. Chưa có gì được lưu.",
  },
  states: { connected: "Đang kết nối", refused: "Không kết nối được" },
  refused:
    "Jobcan không còn chấp nhận ID và khóa bí mật đã lưu. Hãy xem API client có bị xóa không, rồi nhập cặp mới ở “Thay ID và khóa”. Cho đến lúc đó, dữ liệu không được lấy về.",
  tryAgain: "Kiểm tra lại",
  works: "Kết nối được.",
  stillRefused: "Jobcan vẫn từ chối. Hãy nhập cặp mới ở “Thay ID và khóa”.",
  checkedAt: "Lần kiểm tra kết nối gần nhất",
  lastRun: "Lần lấy dữ liệu gần nhất",
  noRun: "Chưa lấy dữ liệu",
  matching: "Đối chiếu",
  notMatched: "Đối chiếu ở lần lấy dữ liệu đầu tiên",
  allMatched: "Đã đối chiếu tất cả",
  openMatching: (unmatched, conflicts) => `Chưa đối chiếu ${unmatched} người, cần xem ${conflicts} người`,
  deeds: {
    pull: "Lấy dữ liệu ngay",
    edit: "Thay đổi cài đặt",
    renew: "Thay ID và khóa",
    delete: "Xóa kết nối",
  },
  deletion: {
    title: (name) => `Xóa “${name}”?`,
    goes: "Kết nối này và khóa bí mật đang lưu sẽ bị xóa, đồng bộ tự động cũng dừng. Không thể hoàn tác.",
    stays:
      "Giờ đã vào bảng chấm công tháng, việc đối chiếu với nhân viên, nhật ký lấy dữ liệu và nhật ký thao tác vẫn được giữ.",
    done: (runs, matches, entries) =>
      `Đã xóa kết nối. Giữ lại ${runs} lần lấy dữ liệu, ${matches} đối chiếu và ${entries} mục nhật ký thao tác.`,
  },
};

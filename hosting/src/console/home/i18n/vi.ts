import type { HomeTexts } from "./ja";

export const vi: HomeTexts = {
  title: "Trang chủ",
  today: "Việc cần làm hôm nay",
  none: "Hôm nay không có việc cần làm.",
  noneText: "Không có lần chấm công nào đang chờ, không thiếu giờ tan ca và không có tháng chưa xác nhận.",
  more: (rest) => `Còn ${rest} nơi khác`,
  affected: (count) => `${count} trường hợp`,
  connections: {
    refused: { name: "Kết nối bị từ chối", text: "Jobcan từ chối kết nối nên dữ liệu không được lấy về." },
    runFailed: {
      name: "Lần lấy dữ liệu thất bại",
      text: "Lần lấy gần nhất có ngày không lấy được. Hãy xem lý do.",
    },
    unmatched: {
      name: "Người chưa đối chiếu",
      text: "Có người trên Jobcan chưa được đối chiếu với nhân viên.",
    },
  },
  what: {
    held: {
      name: "Chấm công đang chờ",
      text: "Thuộc tháng đã xác nhận, hoặc từ máy có đồng hồ bị lệch. Hãy quyết định có chấp nhận hay không.",
      count: (count) => `${count} lần`,
    },
    missingOut: {
      name: "Ngày không có giờ tan ca",
      text: "Trong bảy ngày qua có ngày không chấm tan ca.",
      count: (count) => `${count} ngày`,
    },
    unsent: {
      name: "Máy có dữ liệu chưa gửi",
      text: "Có lần chấm công quá một giờ chưa được gửi. Hãy kiểm tra mạng của máy.",
      count: (count) => `${count} máy`,
    },
    unseen: {
      name: "Máy không phản hồi",
      text: "Đã hơn 24 giờ không kết nối với máy chủ.",
      count: (count) => `${count} máy`,
    },
    over: {
      name: "Người vượt giới hạn",
      text: "Giờ làm thêm tháng này đã vượt giới hạn.",
      count: (count) => `${count} người`,
    },
    near: {
      name: "Người sắp vượt giới hạn",
      text: "Theo tiến độ hiện tại, giờ làm thêm tháng này sẽ vượt giới hạn.",
      count: (count) => `${count} người`,
    },
    unconfirmed: {
      name: "Tháng chưa xác nhận",
      text: "Bản ghi tháng trước chưa được xác nhận.",
      count: (count) => `${count} nơi`,
    },
    unissued: {
      name: "Thông báo chưa phát hành",
      text: "Chưa phát hành thông báo cho người làm việc quá nhiều giờ.",
      count: (count) => `${count} thông báo`,
    },
  },
};

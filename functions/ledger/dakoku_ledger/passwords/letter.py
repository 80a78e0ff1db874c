"""The letter that a link to set a password comes in, in the department's language."""

from collections.abc import Mapping

from dakoku.platform.languages import Language
from dakoku.platform.letters import Letter, Link, Template
from dakoku.store.people.employees import Employee

_TEMPLATES: Mapping[Language, Template] = {
    Language.JA: Template(
        "パスワード設定のご案内（{organisation}）",
        (
            "{name} 様（社員コード {code}）",
            "{organisation}の打刻と従業員画面で使うパスワードを設定してください。次のリンクを開き、新しいパスワードを入力します。",
            Link("パスワードの設定", "{url}"),
            "リンクは{until}まで、1回だけ使えます。新しいご案内が届いたときは、以前のリンクは使えません。",
            "お心当たりがないときは、リンクを開かずに管理者へお知らせください。",
        ),
    ),
    Language.EN: Template(
        "Set your password ({organisation})",
        (
            "Dear {name} (employee code {code}),",
            (
                "please set the password that you use for time recording and for your employee page at "
                "{organisation}: open this link and enter a new password."
            ),
            Link("Set the password", "{url}"),
            (
                "The link is good until {until}, and for one use. Once a newer letter comes, the link of the "
                "older one no longer works."
            ),
            "If you did not expect this letter, do not open the link and tell your administrator.",
        ),
    ),
    Language.ZH_TW: Template(
        "密碼設定通知（{organisation}）",
        (
            "{name} 您好（員工編號 {code}）：",
            "請設定您在{organisation}打卡及員工頁面使用的密碼。請開啟以下連結，並輸入新密碼。",
            Link("設定密碼", "{url}"),
            "此連結有效至{until}，且僅能使用一次。收到新的通知後，先前的連結即失效。",
            "若您不清楚為何收到此信，請勿開啟連結，並通知管理員。",
        ),
    ),
    Language.TH: Template(
        "แจ้งการตั้งรหัสผ่าน ({organisation})",
        (
            "เรียน คุณ{name} (รหัสพนักงาน {code})",
            "โปรดตั้งรหัสผ่านสำหรับลงเวลาและหน้าพนักงานของ {organisation} โดยเปิดลิงก์ต่อไปนี้แล้วป้อนรหัสผ่านใหม่",
            Link("ตั้งรหัสผ่าน", "{url}"),
            "ลิงก์ใช้ได้ถึง {until} และใช้ได้ครั้งเดียว เมื่อได้รับอีเมลฉบับใหม่ ลิงก์เดิมจะใช้ไม่ได้",
            "หากท่านไม่ได้คาดว่าจะได้รับอีเมลนี้ โปรดอย่าเปิดลิงก์และแจ้งผู้ดูแลระบบ",
        ),
    ),
    Language.VI: Template(
        "Thông báo đặt mật khẩu ({organisation})",
        (
            "Kính gửi {name} (mã nhân viên {code}),",
            (
                "Vui lòng đặt mật khẩu dùng để chấm công và mở trang nhân viên tại {organisation}: "
                "hãy mở liên kết sau và nhập mật khẩu mới."
            ),
            Link("Đặt mật khẩu", "{url}"),
            (
                "Liên kết có hiệu lực đến {until} và chỉ dùng được một lần. Khi có thư mới, liên kết "
                "trong thư cũ không còn dùng được."
            ),
            "Nếu bạn không chờ thư này, đừng mở liên kết và hãy báo cho quản trị viên.",
        ),
    ),
}


def letter(language: Language, employee: Employee, *, organisation: str, url: str, until: str) -> Letter:
    """The letter; `until` as it is written in its language."""
    who = {"name": employee.name, "code": employee.code}
    return _TEMPLATES[language].filled(language, **who, organisation=organisation, url=url, until=until)

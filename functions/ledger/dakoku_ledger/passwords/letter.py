"""The letter that a link to set a password comes in, in the department's language."""

from collections.abc import Mapping
from dataclasses import dataclass

from dakoku.platform.languages import Language
from dakoku.platform.letters import Letter, Link
from dakoku.store.people.employees import Employee


@dataclass(frozen=True, slots=True)
class _Words:
    """What may be named: `{organisation}`, `{name}`, `{code}` and `{until}`."""

    subject: str
    dear: str
    please: str
    link: str
    limits: str
    unexpected: str


_WORDS: Mapping[Language, _Words] = {
    Language.JA: _Words(
        subject="パスワード設定のご案内（{organisation}）",
        dear="{name} 様（社員コード {code}）",
        please="{organisation}の打刻と従業員画面で使うパスワードを設定してください。次のリンクを開き、新しいパスワードを入力します。",
        link="パスワードの設定",
        limits="リンクは{until}まで、1回だけ使えます。新しいご案内が届いたときは、以前のリンクは使えません。",
        unexpected="お心当たりがないときは、リンクを開かずに管理者へお知らせください。",
    ),
    Language.EN: _Words(
        subject="Set your password ({organisation})",
        dear="Dear {name} (employee code {code}),",
        please="please set the password that you use for time recording and for your employee page at "
        "{organisation}: open this link and enter a new password.",
        link="Set the password",
        limits="The link is good until {until}, and for one use. Once a newer letter comes, the link of the "
        "older one no longer works.",
        unexpected="If you did not expect this letter, do not open the link and tell your administrator.",
    ),
    Language.ZH_TW: _Words(
        subject="密碼設定通知（{organisation}）",
        dear="{name} 您好（員工編號 {code}）：",
        please="請設定您在{organisation}打卡及員工頁面使用的密碼。請開啟以下連結，並輸入新密碼。",
        link="設定密碼",
        limits="此連結有效至{until}，且僅能使用一次。收到新的通知後，先前的連結即失效。",
        unexpected="若您不清楚為何收到此信，請勿開啟連結，並通知管理員。",
    ),
    Language.TH: _Words(
        subject="แจ้งการตั้งรหัสผ่าน ({organisation})",
        dear="เรียน คุณ{name} (รหัสพนักงาน {code})",
        please="โปรดตั้งรหัสผ่านสำหรับลงเวลาและหน้าพนักงานของ {organisation} โดยเปิดลิงก์ต่อไปนี้แล้วป้อนรหัสผ่านใหม่",
        link="ตั้งรหัสผ่าน",
        limits="ลิงก์ใช้ได้ถึง {until} และใช้ได้ครั้งเดียว เมื่อได้รับอีเมลฉบับใหม่ ลิงก์เดิมจะใช้ไม่ได้",
        unexpected="หากท่านไม่ได้คาดว่าจะได้รับอีเมลนี้ โปรดอย่าเปิดลิงก์และแจ้งผู้ดูแลระบบ",
    ),
    Language.VI: _Words(
        subject="Thông báo đặt mật khẩu ({organisation})",
        dear="Kính gửi {name} (mã nhân viên {code}),",
        please="Vui lòng đặt mật khẩu dùng để chấm công và mở trang nhân viên tại {organisation}: "
        "hãy mở liên kết sau và nhập mật khẩu mới.",
        link="Đặt mật khẩu",
        limits="Liên kết có hiệu lực đến {until} và chỉ dùng được một lần. Khi có thư mới, liên kết "
        "trong thư cũ không còn dùng được.",
        unexpected="Nếu bạn không chờ thư này, đừng mở liên kết và hãy báo cho quản trị viên.",
    ),
}


def letter(language: Language, employee: Employee, *, organisation: str, url: str, until: str) -> Letter:
    """The letter; `until` as it is written in its language."""
    words = _WORDS[language]

    def said(text: str) -> str:
        return text.format(organisation=organisation, name=employee.name, code=employee.code, until=until)

    blocks = (
        said(words.dear),
        said(words.please),
        Link(words.link, url),
        said(words.limits),
        words.unexpected,
    )
    return Letter(language, said(words.subject), blocks)

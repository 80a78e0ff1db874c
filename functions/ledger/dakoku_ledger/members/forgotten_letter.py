"""The letter to an administrator who has forgotten the password."""

from collections.abc import Mapping
from dataclasses import dataclass

from dakoku.platform.languages import Language
from dakoku.platform.letters import Letter, Link


@dataclass(frozen=True, slots=True)
class _Words:
    """What may be named: `{organisation}` and `{name}`."""

    subject: str
    dear: str
    please: str
    link: str
    limits: str
    unexpected: str


_WORDS: Mapping[Language, _Words] = {
    Language.JA: _Words(
        subject="管理画面のパスワード再設定（{organisation}）",
        dear="{name} 様",
        please="管理画面のパスワードを再設定する依頼を受け付けました。次のリンクを開き、新しいパスワードを設定してください。",
        link="パスワードの再設定",
        limits="リンクは1回だけ使え、短い時間で使えなくなります。",
        unexpected="お心当たりがないときは、このメールを破棄してください。パスワードは変わりません。",
    ),
    Language.EN: _Words(
        subject="A new password for the console ({organisation})",
        dear="Dear {name},",
        please="somebody asked for a new password for your account of the console. Open this link and choose "
        "one.",
        link="Choose a new password",
        limits="The link is good for one use and for a short time.",
        unexpected="If it was not you, do nothing: your password stays as it is.",
    ),
    Language.ZH_TW: _Words(
        subject="重設管理後台密碼（{organisation}）",
        dear="{name} 您好：",
        please="我們收到重設管理後台密碼的要求。請開啟以下連結，並設定新密碼。",
        link="重設密碼",
        limits="此連結僅能使用一次，且很快就會失效。",
        unexpected="若非您本人提出，請忽略此信，密碼不會變更。",
    ),
    Language.TH: _Words(
        subject="ตั้งรหัสผ่านหน้าผู้ดูแลใหม่ ({organisation})",
        dear="เรียน คุณ{name}",
        please="เราได้รับคำขอตั้งรหัสผ่านหน้าผู้ดูแลใหม่ โปรดเปิดลิงก์ต่อไปนี้แล้วตั้งรหัสผ่านใหม่",
        link="ตั้งรหัสผ่านใหม่",
        limits="ลิงก์ใช้ได้ครั้งเดียวและหมดอายุในเวลาไม่นาน",
        unexpected="หากท่านไม่ได้ขอ ไม่ต้องทำอะไร รหัสผ่านจะไม่เปลี่ยน",
    ),
    Language.VI: _Words(
        subject="Đặt lại mật khẩu trang quản trị ({organisation})",
        dear="Kính gửi {name},",
        please="Chúng tôi nhận được yêu cầu đặt lại mật khẩu trang quản trị của bạn. Hãy mở liên kết sau và "
        "đặt mật khẩu mới.",
        link="Đặt lại mật khẩu",
        limits="Liên kết chỉ dùng được một lần và sớm hết hạn.",
        unexpected="Nếu không phải bạn yêu cầu, hãy bỏ qua thư này: mật khẩu vẫn như cũ.",
    ),
}


def letter(language: Language, name: str, *, organisation: str, url: str) -> Letter:
    """The letter; `url` leads to the password."""
    words = _WORDS[language]
    blocks = (
        words.dear.format(name=name),
        words.please,
        Link(words.link, url),
        words.limits,
        words.unexpected,
    )
    return Letter(language, words.subject.format(organisation=organisation), blocks)

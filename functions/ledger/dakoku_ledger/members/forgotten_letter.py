"""The letter to an administrator who has forgotten the password."""

from collections.abc import Mapping

from dakoku.platform.languages import Language
from dakoku.platform.letters import Letter, Link, Template

_TEMPLATES: Mapping[Language, Template] = {
    Language.JA: Template(
        "管理画面のパスワード再設定（{organisation}）",
        (
            "{name} 様",
            "管理画面のパスワードを再設定する依頼を受け付けました。次のリンクを開き、新しいパスワードを設定してください。",
            Link("パスワードの再設定", "{url}"),
            "リンクは1回だけ使え、短い時間で使えなくなります。",
            "お心当たりがないときは、このメールを破棄してください。パスワードは変わりません。",
        ),
    ),
    Language.EN: Template(
        "A new password for the console ({organisation})",
        (
            "Dear {name},",
            (
                "somebody asked for a new password for your account of the console. Open this link and "
                "choose one."
            ),
            Link("Choose a new password", "{url}"),
            "The link is good for one use and for a short time.",
            "If it was not you, do nothing: your password stays as it is.",
        ),
    ),
    Language.ZH_TW: Template(
        "重設管理後台密碼（{organisation}）",
        (
            "{name} 您好：",
            "我們收到重設管理後台密碼的要求。請開啟以下連結，並設定新密碼。",
            Link("重設密碼", "{url}"),
            "此連結僅能使用一次，且很快就會失效。",
            "若非您本人提出，請忽略此信，密碼不會變更。",
        ),
    ),
    Language.TH: Template(
        "ตั้งรหัสผ่านหน้าผู้ดูแลใหม่ ({organisation})",
        (
            "เรียน คุณ{name}",
            "เราได้รับคำขอตั้งรหัสผ่านหน้าผู้ดูแลใหม่ โปรดเปิดลิงก์ต่อไปนี้แล้วตั้งรหัสผ่านใหม่",
            Link("ตั้งรหัสผ่านใหม่", "{url}"),
            "ลิงก์ใช้ได้ครั้งเดียวและหมดอายุในเวลาไม่นาน",
            "หากท่านไม่ได้ขอ ไม่ต้องทำอะไร รหัสผ่านจะไม่เปลี่ยน",
        ),
    ),
    Language.VI: Template(
        "Đặt lại mật khẩu trang quản trị ({organisation})",
        (
            "Kính gửi {name},",
            (
                "Chúng tôi nhận được yêu cầu đặt lại mật khẩu trang quản trị của bạn. Hãy mở liên kết sau và "
                "đặt mật khẩu mới."
            ),
            Link("Đặt lại mật khẩu", "{url}"),
            "Liên kết chỉ dùng được một lần và sớm hết hạn.",
            "Nếu không phải bạn yêu cầu, hãy bỏ qua thư này: mật khẩu vẫn như cũ.",
        ),
    ),
}


def letter(language: Language, name: str, *, organisation: str, url: str) -> Letter:
    """The letter; `url` leads to the password."""
    return _TEMPLATES[language].filled(language, name=name, organisation=organisation, url=url)

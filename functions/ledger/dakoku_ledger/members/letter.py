"""The letter to an administrator: where to choose a password, and where to sign in with it."""

from collections.abc import Mapping

from dakoku.platform.languages import Language
from dakoku.platform.letters import Letter, Link, Template

_TEMPLATES: Mapping[Language, Template] = {
    Language.JA: Template(
        "管理者アカウントのご案内（{organisation}）",
        (
            "{name} 様",
            "{organisation}の勤怠管理の管理者として登録されました。次のリンクを開き、パスワードを設定してください。",
            Link("パスワードの設定", "{url}"),
            "設定した後は、このメールアドレスとパスワードで管理画面にログインできます。",
            Link("管理画面", "{console}"),
            "リンクは1回だけ使え、短い時間で使えなくなります。使えないときは、組織の管理者に再送をご依頼ください。",
            "お心当たりがないときは、リンクを開かずに組織の管理者へお知らせください。",
        ),
    ),
    Language.EN: Template(
        "Your administrator account ({organisation})",
        (
            "Dear {name},",
            (
                "you are now an administrator of attendance at {organisation}. Open this link and choose a "
                "password."
            ),
            Link("Choose a password", "{url}"),
            "After that you sign in to the console with this e-mail address and your password.",
            Link("Console", "{console}"),
            (
                "The link is good for one use and for a short time. If it no longer works, ask an "
                "administrator of the organisation to send it again."
            ),
            (
                "If you did not expect this letter, do not open the link and tell an administrator of the "
                "organisation."
            ),
        ),
    ),
    Language.ZH_TW: Template(
        "管理員帳號通知（{organisation}）",
        (
            "{name} 您好：",
            "您已登錄為{organisation}出勤管理的管理員。請開啟以下連結，並設定密碼。",
            Link("設定密碼", "{url}"),
            "設定完成後，即可使用此電子郵件地址與密碼登入管理後台。",
            Link("管理後台", "{console}"),
            "此連結僅能使用一次，且很快就會失效。若無法使用，請洽組織管理員重新寄送。",
            "若您不清楚為何收到此信，請勿開啟連結，並通知組織管理員。",
        ),
    ),
    Language.TH: Template(
        "แจ้งบัญชีผู้ดูแลระบบ ({organisation})",
        (
            "เรียน คุณ{name}",
            "ท่านได้รับการลงทะเบียนเป็นผู้ดูแลระบบลงเวลาของ {organisation} โปรดเปิดลิงก์ต่อไปนี้แล้วตั้งรหัสผ่าน",
            Link("ตั้งรหัสผ่าน", "{url}"),
            "จากนั้นท่านสามารถเข้าสู่หน้าผู้ดูแลด้วยอีเมลนี้และรหัสผ่านที่ตั้งไว้",
            Link("หน้าผู้ดูแล", "{console}"),
            "ลิงก์ใช้ได้ครั้งเดียวและหมดอายุในเวลาไม่นาน หากใช้ไม่ได้ โปรดขอให้ผู้ดูแลระบบขององค์กรส่งใหม่",
            "หากท่านไม่ได้คาดว่าจะได้รับอีเมลนี้ โปรดอย่าเปิดลิงก์และแจ้งผู้ดูแลระบบขององค์กร",
        ),
    ),
    Language.VI: Template(
        "Tài khoản quản trị của bạn ({organisation})",
        (
            "Kính gửi {name},",
            (
                "Bạn đã được đăng ký làm quản trị viên chấm công của {organisation}. Hãy mở liên kết sau và "
                "đặt mật khẩu."
            ),
            Link("Đặt mật khẩu", "{url}"),
            "Sau đó, bạn đăng nhập trang quản trị bằng địa chỉ email này và mật khẩu đã đặt.",
            Link("Trang quản trị", "{console}"),
            (
                "Liên kết chỉ dùng được một lần và sớm hết hạn. Nếu không còn dùng được, hãy nhờ quản trị "
                "viên của tổ chức gửi lại."
            ),
            "Nếu bạn không chờ thư này, đừng mở liên kết và hãy báo cho quản trị viên của tổ chức.",
        ),
    ),
}


def letter(language: Language, name: str, *, organisation: str, url: str, console: str) -> Letter:
    """The letter; `url` leads to the password, `console` to the console."""
    facts = {"name": name, "organisation": organisation, "url": url, "console": console}
    return _TEMPLATES[language].filled(language, **facts)

"""The letter to an administrator: where to choose a password, and where to sign in with it."""

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
    then: str
    console: str
    limits: str
    unexpected: str


_WORDS: Mapping[Language, _Words] = {
    Language.JA: _Words(
        subject="管理者アカウントのご案内（{organisation}）",
        dear="{name} 様",
        please="{organisation}の勤怠管理の管理者として登録されました。次のリンクを開き、パスワードを設定してください。",
        link="パスワードの設定",
        then="設定した後は、このメールアドレスとパスワードで管理画面にログインできます。",
        console="管理画面",
        limits="リンクは1回だけ使え、短い時間で使えなくなります。使えないときは、組織の管理者に再送をご依頼ください。",
        unexpected="お心当たりがないときは、リンクを開かずに組織の管理者へお知らせください。",
    ),
    Language.EN: _Words(
        subject="Your administrator account ({organisation})",
        dear="Dear {name},",
        please="you are now an administrator of attendance at {organisation}. Open this link and choose a "
        "password.",
        link="Choose a password",
        then="After that you sign in to the console with this e-mail address and your password.",
        console="Console",
        limits="The link is good for one use and for a short time. If it no longer works, ask an "
        "administrator of the organisation to send it again.",
        unexpected="If you did not expect this letter, do not open the link and tell an administrator of the "
        "organisation.",
    ),
    Language.ZH_TW: _Words(
        subject="管理員帳號通知（{organisation}）",
        dear="{name} 您好：",
        please="您已登錄為{organisation}出勤管理的管理員。請開啟以下連結，並設定密碼。",
        link="設定密碼",
        then="設定完成後，即可使用此電子郵件地址與密碼登入管理後台。",
        console="管理後台",
        limits="此連結僅能使用一次，且很快就會失效。若無法使用，請洽組織管理員重新寄送。",
        unexpected="若您不清楚為何收到此信，請勿開啟連結，並通知組織管理員。",
    ),
    Language.TH: _Words(
        subject="แจ้งบัญชีผู้ดูแลระบบ ({organisation})",
        dear="เรียน คุณ{name}",
        please="ท่านได้รับการลงทะเบียนเป็นผู้ดูแลระบบลงเวลาของ {organisation} โปรดเปิดลิงก์ต่อไปนี้แล้วตั้งรหัสผ่าน",
        link="ตั้งรหัสผ่าน",
        then="จากนั้นท่านสามารถเข้าสู่หน้าผู้ดูแลด้วยอีเมลนี้และรหัสผ่านที่ตั้งไว้",
        console="หน้าผู้ดูแล",
        limits="ลิงก์ใช้ได้ครั้งเดียวและหมดอายุในเวลาไม่นาน หากใช้ไม่ได้ โปรดขอให้ผู้ดูแลระบบขององค์กรส่งใหม่",
        unexpected="หากท่านไม่ได้คาดว่าจะได้รับอีเมลนี้ โปรดอย่าเปิดลิงก์และแจ้งผู้ดูแลระบบขององค์กร",
    ),
    Language.VI: _Words(
        subject="Tài khoản quản trị của bạn ({organisation})",
        dear="Kính gửi {name},",
        please="Bạn đã được đăng ký làm quản trị viên chấm công của {organisation}. Hãy mở liên kết sau và "
        "đặt mật khẩu.",
        link="Đặt mật khẩu",
        then="Sau đó, bạn đăng nhập trang quản trị bằng địa chỉ email này và mật khẩu đã đặt.",
        console="Trang quản trị",
        limits="Liên kết chỉ dùng được một lần và sớm hết hạn. Nếu không còn dùng được, hãy nhờ quản trị "
        "viên của tổ chức gửi lại.",
        unexpected="Nếu bạn không chờ thư này, đừng mở liên kết và hãy báo cho quản trị viên của tổ chức.",
    ),
}


def letter(language: Language, name: str, *, organisation: str, url: str, console: str) -> Letter:
    """The letter; `url` leads to the password, `console` to the console."""
    words = _WORDS[language]

    def said(text: str) -> str:
        return text.format(organisation=organisation, name=name)

    blocks = (
        said(words.dear),
        said(words.please),
        Link(words.link, url),
        words.then,
        Link(words.console, console),
        words.limits,
        words.unexpected,
    )
    return Letter(language, said(words.subject), blocks)

"""The test mail."""

from collections.abc import Mapping

from dakoku.platform.languages import Language
from dakoku.platform.letters import Letter

# Subject, and what it says.
_WORDS: Mapping[Language, tuple[str, str]] = {
    Language.JA: (
        "メールの動作確認（{organisation}）",
        "管理画面の「動作確認」から送ったテストメールです。このメールが届いていれば、メールは送信できています。返信や操作は必要ありません。",
    ),
    Language.EN: (
        "Test mail ({organisation})",
        "This is the test mail of the console's system check. Mail works. There is nothing to do or answer.",
    ),
    Language.ZH_TW: (
        "郵件運作檢查（{organisation}）",
        "這是由管理後台「系統檢查」寄出的測試郵件。若您收到此信，表示郵件可正常寄送。無須回覆或操作。",
    ),
    Language.TH: (
        "ทดสอบการส่งอีเมล ({organisation})",
        "อีเมลทดสอบจาก “ตรวจสอบระบบ” หากได้รับแสดงว่าระบบส่งอีเมลได้ ไม่ต้องตอบกลับ",
    ),
    Language.VI: (
        "Thư kiểm tra ({organisation})",
        "Đây là thư từ mục “Kiểm tra hệ thống”. Nhận được thư này nghĩa là gửi thư tốt. Không cần trả lời.",
    ),
}


def letter(language: Language, organisation: str) -> Letter:
    """In a language."""
    subject, text = _WORDS[language]
    return Letter(language, subject.format(organisation=organisation), (text,))

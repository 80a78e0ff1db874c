"""The letter with a confirmed month's digests: kept, it shows years later whether anything was changed."""

from collections.abc import Mapping
from dataclasses import dataclass

from dakoku.platform.languages import Language
from dakoku.platform.letters import Block, Letter, Link
from dakoku.store.confirming.months import Month


@dataclass(frozen=True, slots=True)
class _Words:
    """What may be named: `{department}`, `{month}` (2026-11) and `{people}`, how many there are."""

    subject: str
    confirmed: str
    keep: str
    month_digest: str
    digests: str
    check: str


_WORDS: Mapping[Language, _Words] = {
    Language.JA: _Words(
        subject="{month} 全入力完了（{department}）",
        confirmed="{department}の{month}の勤務状況が確定しました（{people}人）。",
        keep="次のダイジェスト（確認用の値）は、確定した内容から計算したものです。後から内容が変わっていないことを確かめられるよう、このメールを保存してください。",
        month_digest="月全体のダイジェスト",
        digests="職員ごとのダイジェスト",
        check="確認は管理画面から",
    ),
    Language.EN: _Words(
        subject="{month} confirmed ({department})",
        confirmed="The records of {department} for {month} are confirmed ({people} people).",
        keep="These digests are computed from what was confirmed. Keep this letter: by them anyone can check "
        "later that nothing has been changed.",
        month_digest="Digest of the whole month",
        digests="Digest of each person",
        check="Check them in the console",
    ),
    Language.ZH_TW: _Words(
        subject="{month} 輸入完成確認（{department}）",
        confirmed="{department} {month} 的出勤紀錄已確認（{people} 人）。",
        keep="以下摘要值由確認時的內容計算而得。請保存此信，日後可據以確認內容未被更動。",
        month_digest="整月摘要值",
        digests="各職員摘要值",
        check="在管理後台核對",
    ),
    Language.TH: _Words(
        subject="ยืนยันเดือน {month} แล้ว ({department})",
        confirmed="ยืนยันบันทึกการทำงานของ {department} เดือน {month} แล้ว ({people} คน)",
        keep="ค่าไดเจสต์ต่อไปนี้คำนวณจากเนื้อหาที่ยืนยัน โปรดเก็บอีเมลนี้ไว้เพื่อตรวจสอบภายหลังว่าไม่มีการแก้ไข",
        month_digest="ไดเจสต์ของทั้งเดือน",
        digests="ไดเจสต์ของแต่ละคน",
        check="ตรวจสอบในหน้าผู้ดูแล",
    ),
    Language.VI: _Words(
        subject="Đã xác nhận {month} ({department})",
        confirmed="Dữ liệu {month} của {department} đã được xác nhận ({people} người).",
        keep="Các mã băm sau được tính từ nội dung đã xác nhận. Hãy giữ thư này để sau này kiểm tra rằng nội "
        "dung không bị thay đổi.",
        month_digest="Mã băm của cả tháng",
        digests="Mã băm của từng người",
        check="Kiểm tra trong trang quản trị",
    ),
}


def letter(language: Language, month: Month, *, department: str, url: str) -> Letter:
    """The letter on a confirmed month; `url` leads to it in the console."""
    words, people = _WORDS[language], sorted((month.people or {}).values(), key=lambda one: str(one["code"]))

    def said(text: str) -> str:
        return text.format(department=department, month=month.month, people=len(people))

    blocks: tuple[Block, ...] = (
        said(words.confirmed),
        words.keep,
        f"{words.month_digest}: {month.digest}",
        f"{words.digests}:",
        *(f"{one['code']} {one['name']}: {one['digest']}" for one in people),
        Link(words.check, url),
    )
    return Letter(language, said(words.subject), blocks)

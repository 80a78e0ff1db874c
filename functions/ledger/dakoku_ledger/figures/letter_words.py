"""What the letters before a limit say, in every language."""

from collections.abc import Mapping
from dataclasses import dataclass

from dakoku.platform.languages import Language


@dataclass(frozen=True, slots=True)
class Words:
    """What may be named: `{organisation}`, `{department}`, `{month}`; of one person `{code}`, `{name}`,
    `{threshold}`, `{overtime}`, `{expected}` and `{day}`; of all `{count}`."""

    subject: str
    dear: str
    passed: str
    foreseen: str
    please: str
    page: str
    digest: str
    these: str
    line_passed: str
    line_foreseen: str
    list: str


WORDS: Mapping[Language, Words] = {
    Language.JA: Words(
        subject="時間外が上限に近づいています（{organisation}）",
        dear="{name} 様（社員コード {code}）",
        passed="{month}の時間外が{threshold}を超えました（現在 {overtime}）。",
        foreseen="このままのペースでは、{month}の時間外が{day}に{threshold}を超える見込みです"
        "（現在 {overtime}、月末の見込み {expected}）。",
        please="これからの働き方について、早めに管理職とご相談ください。"
        "詳しい状況は従業員画面で確認できます。",
        page="従業員画面",
        digest="時間外が上限に近い職員（{department} {month}）",
        these="{department}の{month}の時間外について、新しく次の{count}人にお知らせしました。",
        line_passed="{code} {name}: {threshold}を超えました（現在 {overtime}）",
        line_foreseen="{code} {name}: {day}に{threshold}を超える見込み"
        "（現在 {overtime}、月末の見込み {expected}）",
        list="上限と見込み",
    ),
    Language.EN: Words(
        subject="Your overtime is nearing a limit ({organisation})",
        dear="Dear {name} (employee code {code}),",
        passed="your overtime in {month} has passed {threshold} (now {overtime}).",
        foreseen="at the present pace your overtime in {month} will pass {threshold} on {day} "
        "(now {overtime}, expected by the end of the month {expected}).",
        please="Please talk with your supervisor early about the weeks to come. Your employee page shows how "
        "you stand.",
        page="Employee page",
        digest="People nearing a limit on overtime ({department}, {month})",
        these="Newly told about their overtime in {month} at {department}: {count}.",
        line_passed="{code} {name}: has passed {threshold} (now {overtime})",
        line_foreseen="{code} {name}: will pass {threshold} on {day} (now {overtime}, expected {expected})",
        list="Limits and forecast",
    ),
    Language.ZH_TW: Words(
        subject="您的加班時數已接近上限（{organisation}）",
        dear="{name} 您好（員工編號 {code}）：",
        passed="您{month}的加班時數已超過{threshold}（目前 {overtime}）。",
        foreseen="依目前的步調，您{month}的加班時數預計於{day}超過{threshold}"
        "（目前 {overtime}，月底預估 {expected}）。",
        please="請儘早與主管討論接下來的工作安排。詳細情形請見員工頁面。",
        page="員工頁面",
        digest="加班時數接近上限的人員（{department} {month}）",
        these="關於{department}{month}的加班時數，已新通知以下{count}人。",
        line_passed="{code} {name}：已超過{threshold}（目前 {overtime}）",
        line_foreseen="{code} {name}：預計於{day}超過{threshold}（目前 {overtime}，月底預估 {expected}）",
        list="上限與預估",
    ),
    Language.TH: Words(
        subject="ชั่วโมงล่วงเวลาของท่านใกล้ถึงขีดจำกัด ({organisation})",
        dear="เรียน คุณ{name} (รหัสพนักงาน {code})",
        passed="ชั่วโมงล่วงเวลาของท่านใน{month} เกิน {threshold} แล้ว (ขณะนี้ {overtime})",
        foreseen="หากเป็นเช่นนี้ต่อไป ชั่วโมงล่วงเวลาของท่านใน{month} จะเกิน {threshold} ในวันที่ {day} "
        "(ขณะนี้ {overtime} คาดว่าสิ้นเดือน {expected})",
        please="โปรดปรึกษาหัวหน้างานแต่เนิ่น ๆ ดูรายละเอียดได้ที่หน้าพนักงาน",
        page="หน้าพนักงาน",
        digest="ผู้ที่มีชั่วโมงล่วงเวลาใกล้ถึงขีดจำกัด ({department} {month})",
        these="แจ้งเรื่องชั่วโมงล่วงเวลาใน{month} ของ {department} แก่ {count} คนต่อไปนี้แล้ว",
        line_passed="{code} {name}: เกิน {threshold} แล้ว (ขณะนี้ {overtime})",
        line_foreseen="{code} {name}: คาดว่าจะเกิน {threshold} ในวันที่ {day} "
        "(ขณะนี้ {overtime} คาดว่าสิ้นเดือน {expected})",
        list="ขีดจำกัดและการคาดการณ์",
    ),
    Language.VI: Words(
        subject="Giờ làm thêm của bạn sắp đến giới hạn ({organisation})",
        dear="Kính gửi {name} (mã nhân viên {code}),",
        passed="Giờ làm thêm của bạn trong {month} đã vượt {threshold} (hiện tại {overtime}).",
        foreseen="Với nhịp độ hiện nay, giờ làm thêm của bạn trong {month} sẽ vượt {threshold} vào {day} "
        "(hiện tại {overtime}, dự kiến cuối tháng {expected}).",
        please="Vui lòng sớm trao đổi với người quản lý. Bạn có thể xem chi tiết tại trang nhân viên.",
        page="Trang nhân viên",
        digest="Nhân viên sắp đến giới hạn giờ làm thêm ({department}, {month})",
        these="Về giờ làm thêm trong {month} tại {department}, {count} người sau vừa được thông báo.",
        line_passed="{code} {name}: đã vượt {threshold} (hiện tại {overtime})",
        line_foreseen="{code} {name}: sẽ vượt {threshold} vào {day} "
        "(hiện tại {overtime}, dự kiến {expected})",
        list="Giới hạn và dự báo",
    ),
}

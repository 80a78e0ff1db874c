"""The words of the invitation, in every language of the product."""

from collections.abc import Mapping
from dataclasses import dataclass

from dakoku.platform.languages import Language


@dataclass(frozen=True, slots=True)
class Words:
    """`opening` names {organisation}, {department} and {terminal}, `display_url` {until} when it opens."""

    subject: str
    opening: str
    terminal_url: str
    display_url: str
    to_do: str
    steps: tuple[str, ...]
    on_ipad: str | None
    warning: str


WORDS: Mapping[Language, Words] = {
    Language.JA: Words(
        subject="タイムレコーダーURLのお知らせ",
        opening="{organisation} {department} のタイムレコーダー「{terminal}」の設定についてお知らせします。",
        terminal_url="タイムレコーダーURL",
        display_url="証明書表示URL（{until} まで開けます）",
        to_do="タイムレコーダーとして使う端末で、次のように操作してください。",
        steps=(
            "タイムレコーダーURLを開きます。",
            "証明書表示URLを開き、「証明書をコピー」を押します。",
            "タイムレコーダーの証明書入力欄に貼り付け、「ログイン」を押します。",
        ),
        on_ipad=(
            "iPadでは、証明書を入力する前に、Safariの共有ボタンから「ホーム画面に追加」を選び、"
            "追加されたアイコンからタイムレコーダーを開いてください。Safariの画面で入力した証明書は引き継がれません。"
        ),
        warning="証明書はタイムレコーダーの鍵です。このメールを設定する人以外に転送しないでください。",
    ),
    Language.EN: Words(
        subject="Your time recorder URL",
        opening="This is how to set up the time recorder “{terminal}” of {organisation}, {department}.",
        terminal_url="Time recorder URL",
        display_url="Certificate display URL (opens until {until})",
        to_do="On the device that will be the time recorder:",
        steps=(
            "Open the time recorder URL.",
            "Open the certificate display URL and press “Copy the certificate”.",
            "Paste the certificate into the time recorder and press “Log in”.",
        ),
        on_ipad=(
            "On an iPad, first choose “Add to Home Screen” from Safari’s share button "
            "and open the time recorder from the new icon. "
            "Only then enter the certificate: one entered in Safari is not carried over."
        ),
        warning=(
            "The certificate is the key to the time recorder. "
            "Please forward this mail to nobody but the person setting it up."
        ),
    ),
    Language.ZH_TW: Words(
        subject="打卡鐘網址通知",
        opening="這是開始使用 {organisation} {department} 打卡鐘「{terminal}」的通知。",
        terminal_url="打卡鐘網址",
        display_url="憑證顯示網址（可開啟至 {until}）",
        to_do="請在要作為打卡鐘的裝置上依下列步驟操作。",
        steps=(
            "開啟打卡鐘網址。",
            "開啟憑證顯示網址，按下「複製憑證」。",
            "貼到打卡鐘的憑證輸入欄，按下「登入」。",
        ),
        on_ipad=(
            "使用 iPad 時，請先在 Safari 按下分享按鈕，選擇「加入主畫面」，"
            "再從新增的圖示開啟打卡鐘並輸入憑證。在 Safari 畫面中輸入的憑證不會保留到主畫面的打卡鐘。"
        ),
        warning="憑證是打卡鐘的鑰匙。請勿將此郵件轉寄給設定人員以外的人。",
    ),
    Language.TH: Words(
        subject="แจ้ง URL ของเครื่องบันทึกเวลา",
        opening="ข้อมูลสำหรับเริ่มใช้เครื่องบันทึกเวลา “{terminal}” ของ {organisation} {department}",
        terminal_url="URL ของเครื่องบันทึกเวลา",
        display_url="URL แสดงใบรับรอง (เปิดได้ถึง {until})",
        to_do="ทำตามขั้นตอนต่อไปนี้บนอุปกรณ์ที่จะใช้เป็นเครื่องบันทึกเวลา",
        steps=(
            "เปิด URL ของเครื่องบันทึกเวลา",
            "เปิด URL แสดงใบรับรอง แล้วกด “คัดลอกใบรับรอง”",
            "วางใบรับรองลงในเครื่องบันทึกเวลา แล้วกด “เข้าสู่ระบบ”",
        ),
        on_ipad=(
            "สำหรับ iPad ก่อนป้อนใบรับรอง ให้กดปุ่มแชร์ใน Safari เลือก “เพิ่มไปยังหน้าจอโฮม” "
            "แล้วเปิดเครื่องบันทึกเวลาจากไอคอนใหม่ ใบรับรองที่ป้อนใน Safari จะไม่ถูกนำไปใช้ต่อ"
        ),
        warning="ใบรับรองคือกุญแจของเครื่องบันทึกเวลา โปรดอย่าส่งต่ออีเมลนี้ให้ผู้อื่นนอกจากผู้ที่ตั้งค่าเครื่อง",
    ),
    Language.VI: Words(
        subject="Thông báo URL máy chấm công",
        opening="Hướng dẫn bắt đầu sử dụng máy chấm công “{terminal}” của {organisation}, {department}.",
        terminal_url="URL máy chấm công",
        display_url="URL hiển thị chứng chỉ (mở được đến {until})",
        to_do="Trên thiết bị sẽ dùng làm máy chấm công, hãy thực hiện như sau:",
        steps=(
            "Mở URL máy chấm công.",
            "Mở URL hiển thị chứng chỉ và nhấn “Sao chép chứng chỉ”.",
            "Dán vào ô chứng chỉ của máy chấm công và nhấn “Đăng nhập”.",
        ),
        on_ipad=(
            "Trên iPad, trước khi nhập chứng chỉ, hãy nhấn nút chia sẻ của Safari, chọn “Thêm vào MH chính” "
            "rồi mở máy chấm công từ biểu tượng mới. Chứng chỉ nhập trong Safari sẽ không được giữ lại."
        ),
        warning=(
            "Chứng chỉ là chìa khóa của máy chấm công. "
            "Vui lòng không chuyển tiếp thư này cho ai khác ngoài người cài đặt."
        ),
    ),
}

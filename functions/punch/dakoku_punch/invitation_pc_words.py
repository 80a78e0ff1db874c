"""The words of the invitation to enrol a staff-room PC, in every language of the product."""

from collections.abc import Mapping

from dakoku.platform.languages import Language
from dakoku_punch.invitation_words import Words

PC_WORDS: Mapping[Language, Words] = {
    Language.JA: Words(
        subject="職員室PCの登録のお知らせ",
        opening="{organisation} {department} の職員室PC「{terminal}」の登録についてお知らせします。",
        terminal_url="職員室PCの登録URL",
        display_url="証明書表示URL（{until} まで開けます）",
        to_do="登録するPCの、職員が使うブラウザで、次のように操作してください。",
        steps=(
            "証明書表示URLを開き、「証明書をコピー」を押します。",
            "職員室PCの登録URLを開きます。",
            "証明書の入力欄に貼り付け、「登録」を押します。",
        ),
        on_ipad=None,
        warning="証明書は職員室PCの鍵です。このメールを設定する人以外に転送しないでください。",
    ),
    Language.EN: Words(
        subject="Enrolling a staff-room PC",
        opening="This is how to enrol the staff-room PC “{terminal}” of {organisation}, {department}.",
        terminal_url="Enrolment URL of the PC",
        display_url="Certificate display URL (opens until {until})",
        to_do="On that PC, in the browser that the staff use:",
        steps=(
            "Open the certificate display URL and press “Copy the certificate”.",
            "Open the enrolment URL.",
            "Paste the certificate and press “Enrol”.",
        ),
        on_ipad=None,
        warning=(
            "The certificate is the key to the PC. "
            "Please forward this mail to nobody but the person setting it up."
        ),
    ),
    Language.ZH_TW: Words(
        subject="職員室電腦註冊通知",
        opening="這是註冊 {organisation} {department} 職員室電腦「{terminal}」的通知。",
        terminal_url="職員室電腦註冊網址",
        display_url="憑證顯示網址（可開啟至 {until}）",
        to_do="請在該電腦上，以職員使用的瀏覽器依下列步驟操作。",
        steps=(
            "開啟憑證顯示網址，按下「複製憑證」。",
            "開啟職員室電腦註冊網址。",
            "貼到憑證輸入欄，按下「註冊」。",
        ),
        on_ipad=None,
        warning="憑證是職員室電腦的鑰匙。請勿將此郵件轉寄給設定人員以外的人。",
    ),
    Language.TH: Words(
        subject="แจ้งการลงทะเบียนคอมพิวเตอร์ห้องพักครู",
        opening="ข้อมูลสำหรับลงทะเบียนคอมพิวเตอร์ห้องพักครู “{terminal}” ของ {organisation} {department}",
        terminal_url="URL ลงทะเบียนคอมพิวเตอร์ห้องพักครู",
        display_url="URL แสดงใบรับรอง (เปิดได้ถึง {until})",
        to_do="ทำตามขั้นตอนต่อไปนี้บนคอมพิวเตอร์เครื่องนั้น ในเบราว์เซอร์ที่บุคลากรใช้",
        steps=(
            "เปิด URL แสดงใบรับรอง แล้วกด “คัดลอกใบรับรอง”",
            "เปิด URL ลงทะเบียนคอมพิวเตอร์ห้องพักครู",
            "วางใบรับรองลงในช่อง แล้วกด “ลงทะเบียน”",
        ),
        on_ipad=None,
        warning="ใบรับรองคือกุญแจของคอมพิวเตอร์ห้องพักครู โปรดอย่าส่งต่ออีเมลนี้ให้ผู้อื่นนอกจากผู้ที่ตั้งค่าเครื่อง",
    ),
    Language.VI: Words(
        subject="Đăng ký máy tính phòng giáo viên",
        opening="Hướng dẫn đăng ký máy tính phòng giáo viên “{terminal}” của {organisation}, {department}.",
        terminal_url="URL đăng ký máy tính phòng giáo viên",
        display_url="URL hiển thị chứng chỉ (mở được đến {until})",
        to_do="Trên máy tính đó, trong trình duyệt mà nhân viên sử dụng, hãy thực hiện như sau:",
        steps=(
            "Mở URL hiển thị chứng chỉ và nhấn “Sao chép chứng chỉ”.",
            "Mở URL đăng ký máy tính phòng giáo viên.",
            "Dán vào ô chứng chỉ và nhấn “Đăng ký”.",
        ),
        on_ipad=None,
        warning=(
            "Chứng chỉ là chìa khóa của máy tính phòng giáo viên. "
            "Vui lòng không chuyển tiếp thư này cho ai khác ngoài người cài đặt."
        ),
    ),
}

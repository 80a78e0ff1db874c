"""The many ways in which people head the columns of a staff list."""

from dakoku_ledger.lists.recognition import recogniser
from dakoku_ledger.staff.columns import Column
from dakoku_ledger.staff.labels import LABELS

CODES = ("社員番号", "職員コード", "職員番号", "従業員コード", "従業員番号", "スタッフコード",
         "コード", "code", "employeeid", "employeenumber", "employeeno", "staffcode",
         "員工代碼", "員工代號", "工號", "เลขประจำตัวพนักงาน", "mã nv", "mã số nhân viên")  # fmt: skip
"""Employee codes: in other lists too."""

_OTHERS: dict[Column, tuple[str, ...]] = {
    Column.CODE: CODES,
    Column.NAME: ("名前", "社員名", "職員名", "従業員名", "氏名漢字", "fullname", "employeename",
                  "員工姓名", "中文姓名", "ชื่อ-นามสกุล", "ชื่อพนักงาน", "họ và tên", "tên nhân viên"),
    Column.KANA: ("ふりがな", "カナ", "かな", "氏名カナ", "カナ氏名", "氏名フリガナ", "furigana", "namekana",
                  "kananame"),
    Column.DEPARTMENT: ("所属番号", "部署コード", "部門コード", "学校コード", "department", "departmentid",
                        "deptcode",
                        "部門編號", "單位代碼", "mã bộ phận"),
    Column.POSITION: ("役職", "職種", "職", "title", "jobtitle",
                      "職務", "職位", "ตำแหน่งงาน", "chức danh"),
    Column.EMPLOYMENT: ("雇用形態", "雇用種別", "区分", "employment", "contract",
                        "僱用類型", "雇用類別", "ประเภทการจ้าง", "loại hình lao động"),
    Column.REPORT_GROUP: ("報告グループ", "報告対象区分", "reportinggroup"),
    Column.EMAIL: ("メールアドレス", "eメール", "電子メール", "mail", "emailaddress", "mailaddress",
                   "電子信箱", "信箱", "ที่อยู่อีเมล", "địa chỉ email", "thư điện tử"),
    Column.JOINED: ("入社年月日", "入職日", "着任日", "採用日", "採用年月日", "joined", "hiredate", "hiredon",
                    "startdate",
                    "入職日期", "到職日期", "วันเริ่มงาน", "วันที่เริ่มงาน", "ngày vào"),
    Column.LEFT: ("退社年月日", "退職日", "退職年月日", "離任日", "left", "leavingdate", "terminationdate",
                  "enddate",
                  "離職日期", "退職日期", "วันที่ลาออก", "ngày thôi việc"),
}  # fmt: skip

recognise = recogniser(
    {column: (*(labels[column] for labels in LABELS.values()), *_OTHERS[column]) for column in Column}
)
"""The column under a heading, or None."""

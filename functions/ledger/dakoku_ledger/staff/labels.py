"""How staff lists are headed when they leave, in every language."""

from collections.abc import Mapping

from dakoku.platform.languages import Language
from dakoku_ledger.staff.columns import Column

LABELS: Mapping[Language, Mapping[str, str]] = {
    Language.JA: {
        Column.CODE: "社員コード",
        Column.NAME: "氏名",
        Column.KANA: "フリガナ",
        Column.DEPARTMENT: "所属コード",
        Column.POSITION: "職名",
        Column.EMPLOYMENT: "雇用区分",
        Column.REPORT_GROUP: "報告区分",
        Column.EMAIL: "メール",
        Column.JOINED: "入社日",
        Column.LEFT: "退社日",
    },
    Language.EN: {
        Column.CODE: "Employee code",
        Column.NAME: "Name",
        Column.KANA: "Kana",
        Column.DEPARTMENT: "Department code",
        Column.POSITION: "Position",
        Column.EMPLOYMENT: "Employment type",
        Column.REPORT_GROUP: "Report group",
        Column.EMAIL: "E-mail",
        Column.JOINED: "Joined on",
        Column.LEFT: "Left on",
    },
    Language.ZH_TW: {
        Column.CODE: "員工編號",
        Column.NAME: "姓名",
        Column.KANA: "讀音",
        Column.DEPARTMENT: "部門代碼",
        Column.POSITION: "職稱",
        Column.EMPLOYMENT: "僱用類別",
        Column.REPORT_GROUP: "報表組別",
        Column.EMAIL: "電子郵件",
        Column.JOINED: "到職日",
        Column.LEFT: "離職日",
    },
    Language.TH: {
        Column.CODE: "รหัสพนักงาน",
        Column.NAME: "ชื่อ",
        Column.KANA: "คำอ่าน",
        Column.DEPARTMENT: "รหัสแผนก",
        Column.POSITION: "ตำแหน่ง",
        Column.EMPLOYMENT: "การจ้าง",
        Column.REPORT_GROUP: "กลุ่มรายงาน",
        Column.EMAIL: "อีเมล",
        Column.JOINED: "วันเข้าทำงาน",
        Column.LEFT: "วันลาออก",
    },
    Language.VI: {
        Column.CODE: "Mã nhân viên",
        Column.NAME: "Họ tên",
        Column.KANA: "Cách đọc",
        Column.DEPARTMENT: "Mã phòng ban",
        Column.POSITION: "Chức vụ",
        Column.EMPLOYMENT: "Loại hợp đồng",
        Column.REPORT_GROUP: "Nhóm báo cáo",
        Column.EMAIL: "Email",
        Column.JOINED: "Ngày vào làm",
        Column.LEFT: "Ngày nghỉ việc",
    },
}

DEPARTMENT_NAME: Mapping[Language, str] = {
    Language.JA: "所属名",
    Language.EN: "Department name",
    Language.ZH_TW: "部門名稱",
    Language.TH: "ชื่อแผนก",
    Language.VI: "Tên phòng ban",
}

FILE_NAME: Mapping[Language, str] = {
    Language.JA: "社員一覧.csv",
    Language.EN: "Staff list.csv",
    Language.ZH_TW: "員工名單.csv",
    Language.TH: "รายชื่อพนักงาน.csv",
    Language.VI: "Danh sách nhân viên.csv",
}

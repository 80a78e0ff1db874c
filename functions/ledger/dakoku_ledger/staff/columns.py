"""The columns of a staff list, and the many ways in which people head them."""

import re
import unicodedata
from enum import StrEnum
from typing import NamedTuple


class Column(StrEnum):
    """What a staff list can say of an employee; the values are the API's field names."""

    CODE = "code"
    NAME = "name"
    KANA = "kana"
    DEPARTMENT = "departmentCode"
    POSITION = "position"
    EMPLOYMENT = "employmentType"
    EMAIL = "email"
    JOINED = "joinedOn"
    LEFT = "leftOn"


class Label(NamedTuple):
    """A column's own name, as lists are headed when they leave."""

    ja: str
    en: str


LABELS: dict[Column, Label] = {
    Column.CODE: Label("社員コード", "Employee code"),
    Column.NAME: Label("氏名", "Name"),
    Column.KANA: Label("フリガナ", "Kana"),
    Column.DEPARTMENT: Label("所属コード", "Department code"),
    Column.POSITION: Label("職名", "Position"),
    Column.EMPLOYMENT: Label("雇用区分", "Employment type"),
    Column.EMAIL: Label("メール", "E-mail"),
    Column.JOINED: Label("入社日", "Joined on"),
    Column.LEFT: Label("退社日", "Left on"),
}

_OTHERS: dict[Column, tuple[str, ...]] = {
    Column.CODE: ("社員番号", "職員コード", "職員番号", "従業員コード", "従業員番号", "スタッフコード",
                  "コード", "code", "employeeid", "employeenumber", "employeeno", "staffcode"),
    Column.NAME: ("名前", "社員名", "職員名", "従業員名", "氏名漢字", "fullname", "employeename"),
    Column.KANA: ("ふりがな", "カナ", "かな", "氏名カナ", "カナ氏名", "氏名フリガナ", "furigana", "namekana",
                  "kananame"),
    Column.DEPARTMENT: ("所属番号", "部署コード", "部門コード", "学校コード", "department", "departmentid",
                        "deptcode"),
    Column.POSITION: ("役職", "職種", "職", "title", "jobtitle"),
    Column.EMPLOYMENT: ("雇用形態", "雇用種別", "区分", "employment", "contract"),
    Column.EMAIL: ("メールアドレス", "eメール", "電子メール", "mail", "emailaddress", "mailaddress"),
    Column.JOINED: ("入社年月日", "入職日", "着任日", "採用日", "採用年月日", "joined", "hiredate", "hiredon",
                    "startdate"),
    Column.LEFT: ("退社年月日", "退職日", "退職年月日", "離任日", "left", "leavingdate", "terminationdate",
                  "enddate"),
}  # fmt: skip

_NOISE = re.compile(r"\((必須|任意|required|optional)\)|[\s_\-.:*※]")


def recognise(heading: str) -> Column | None:
    """The column under a heading, or None. Width, case, spaces and marks such as ＊ do not matter."""
    return _BY_HEADING.get(_plain(heading))


def _plain(heading: str) -> str:
    return _NOISE.sub("", unicodedata.normalize("NFKC", heading).casefold())


_BY_HEADING = {
    _plain(heading): column
    for column in Column
    for heading in (*LABELS[column], column.value, *_OTHERS[column])
}

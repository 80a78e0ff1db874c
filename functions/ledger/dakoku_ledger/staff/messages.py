"""The words for each fault, Japanese and English: what is wrong, and the remedy."""

from enum import StrEnum
from typing import NamedTuple

from dakoku_ledger.staff.columns import LABELS, Column
from dakoku_ledger.staff.faults import Fault
from dakoku_ledger.staff.faults import FaultCode as Code


class Language(StrEnum):
    """Languages that messages exist in."""

    JA = "ja"
    EN = "en"


class _Words(NamedTuple):
    ja: str
    en: str


CATALOGUE: dict[Code, _Words] = {
    Code.EMPTY_FILE: _Words(
        "ファイルが空です。見出しと社員の行があるファイルを選んでください。",
        "The file is empty. Choose a file with a heading line and lines of employees.",
    ),
    Code.FILE_TOO_LARGE: _Words(
        "ファイルが大きすぎます（上限 {limit} MB）。不要なシートや画像を除くか、分けて取り込んでください。",
        "The file is too large (limit {limit} MB). Remove unneeded sheets and pictures, or divide it.",
    ),
    Code.TOO_MANY_LINES: _Words(
        "行が多すぎます（上限 {limit} 行）。分けて取り込んでください。",
        "There are too many lines (limit {limit}). Import the file in parts.",
    ),
    Code.WRONG_ENCODING: _Words(
        "文字コードが UTF-8 でも Shift_JIS でもありません。「CSV UTF-8」で保存し直してください。",
        "The text is neither UTF-8 nor Shift_JIS. Save it again as “CSV UTF-8”.",
    ),
    Code.BROKEN_QUOTES: _Words(
        '引用符（"）が正しく閉じられていません。この行のあたりを直してください。',
        'A quotation mark (") is not closed properly. Mend the file near this line.',
    ),
    Code.BROKEN_WORKBOOK: _Words(
        "Excel ファイルが壊れているため読めません。Excel で開き、.xlsx で保存し直してください。",
        "The Excel file is damaged and cannot be read. Open it in Excel and save it again as .xlsx.",
    ),
    Code.ENCRYPTED_WORKBOOK: _Words(
        "Excel ファイルにパスワードがかかっています。パスワードを外して保存し直してください。",
        "The Excel file is protected by a password. Remove the password and save it again.",
    ),
    Code.OLD_WORKBOOK: _Words(
        "古い形式（.xls）です。Excel で開き、.xlsx で保存し直してください。",
        "This is the old format (.xls). Open it in Excel and save it as .xlsx.",
    ),
    Code.HEADER_NOT_FOUND: _Words(
        "見出しの行が見つかりません。最初の 10 行のうちに「社員コード」「氏名」の見出しを置いてください。",
        "No heading line was found. Put headings (“Employee code”, “Name”) into the first 10 lines.",
    ),
    Code.MISSING_COLUMN: _Words(
        "「{label}」の列がありません。列を加えてください。", "The column “{label}” is missing. Add it."
    ),
    Code.DUPLICATE_COLUMN: _Words(
        "「{label}」の列が二つ以上あります。一つにしてください。",
        "There is more than one column “{label}”. Keep one.",
    ),
    Code.NO_LINES: _Words(
        "見出しの下に社員の行がありません。", "There are no lines of employees under the heading."
    ),
    Code.WRONG_COLUMNS: _Words(
        "列の数が見出しと違います（見出し {expected}、この行 {found}）。区切りのカンマを確かめてください。",
        "The number of columns differs from the heading’s ({expected}; here {found}). Check the commas.",
    ),
    Code.MISSING_VALUE: _Words("「{label}」が空です。入力してください。", "“{label}” is empty. Fill it in."),
    Code.TOO_LONG: _Words(
        "「{label}」が長すぎます（上限 {limit} 文字）。短くしてください。",
        "“{label}” is too long (limit {limit} characters). Shorten it.",
    ),
    Code.CONTROL_CHARACTER: _Words(
        "「{label}」に改行などの制御文字があります。取り除いてください。",
        "“{label}” contains a line break or another control character. Remove it.",
    ),
    Code.CELL_ERROR: _Words(
        "「{label}」のセルがエラー（{value}）です。数式を直すか、値を入力してください。",
        "The cell of “{label}” holds an error ({value}). Mend the formula or type the value.",
    ),
    Code.BAD_CODE: _Words(
        "「{label}」は英数字と - _ . の {limit} 文字以内で、英数字で始めてください。",
        "“{label}” must be letters, digits, - _ . (at most {limit}) and begin with a letter or digit.",
    ),
    Code.BAD_DATE: _Words(
        "「{label}」を日付として読めません。2026-04-01、2026/4/1、R8.4.1 のように入力してください。",
        "“{label}” cannot be read as a date. Write it like 2026-04-01, 2026/4/1 or R8.4.1.",
    ),
    Code.BAD_EMAIL: _Words(
        "「{label}」がメールアドレスの形ではありません。hanako@example.jp のように入力してください。",
        "“{label}” is not an e-mail address. Write it like hanako@example.jp.",
    ),
    Code.LEFT_BEFORE_JOINED: _Words(
        "退社日が入社日（{joined}）より前です。どちらかを直してください。",
        "The leaving date is before the joining date ({joined}). Correct one of them.",
    ),
    Code.DUPLICATE_CODE: _Words(
        "社員コードが {first} 行目と同じです。どちらかの行を直すか、取り除いてください。",
        "The employee code is the same as on line {first}. Correct or remove one of the lines.",
    ),
    Code.ZEROS_LOST: _Words(
        "このコードは未登録で、{known} は登録済みです。先頭の 0 が失われていませんか。"
        "列を文字列にして {known} と入力してください。",
        "This code is unknown, but {known} exists: its leading zeros may be lost. "
        "Make the column text and write {known}.",
    ),
    Code.UNKNOWN_DEPARTMENT: _Words(
        "所属コード「{value}」は登録されていません。登録済み: {known}",
        "There is no department with the code “{value}”. Known: {known}",
    ),
    Code.DEPARTMENT_TOO_LARGE: _Words(
        "所属「{department}」の在籍者が {count} 人になります（上限 {limit} 人）。所属を分けてください。",
        "The department “{department}” would have {count} employees (limit {limit}). Divide it.",
    ),
    Code.TOO_MANY_CHANGES: _Words(
        "新規と変更が {count} 人です。一度に取り込めるのは {limit} 人までです。所属などで分けてください。",
        "{count} people are new or changed; {limit} can be imported at once. Import by departments.",
    ),
}


def message(fault: Fault, language: Language) -> str:
    """The fault in words."""
    words = CATALOGUE[fault.code]
    label = LABELS[Column(fault.column)] if fault.column else None
    params = {"value": fault.value, "label": getattr(label, language.value, ""), **fault.params}
    template: str = getattr(words, language.value)
    return template.format_map(params)

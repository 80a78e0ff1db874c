"""What is wrong with a staff list, and the remedy, in Japanese."""

from collections.abc import Mapping

from dakoku_ledger.staff.faults import FaultCode as Code

MESSAGES: Mapping[Code, str] = {
    Code.EMPTY_FILE: "ファイルが空です。見出しと社員の行があるファイルを選んでください。",
    Code.FILE_TOO_LARGE: (
        "ファイルが大きすぎます（上限 {limit} MB）。不要なシートや画像を除くか、分けて取り込んでください。"
    ),
    Code.TOO_MANY_LINES: "行が多すぎます（上限 {limit} 行）。分けて取り込んでください。",
    Code.WRONG_ENCODING: (
        "文字コードが UTF-8 でも Shift_JIS でもありません。「CSV UTF-8」で保存し直してください。"
    ),
    Code.BROKEN_QUOTES: '引用符（"）が正しく閉じられていません。この行のあたりを直してください。',
    Code.BROKEN_WORKBOOK: (
        "Excel ファイルが壊れているため読めません。Excel で開き、.xlsx で保存し直してください。"
    ),
    Code.ENCRYPTED_WORKBOOK: (
        "Excel ファイルにパスワードがかかっています。パスワードを外して保存し直してください。"
    ),
    Code.OLD_WORKBOOK: "古い形式（.xls）です。Excel で開き、.xlsx で保存し直してください。",
    Code.HEADER_NOT_FOUND: (
        "見出しの行が見つかりません。最初の 10 行のうちに「社員コード」「氏名」の見出しを置いてください。"
    ),
    Code.MISSING_COLUMN: "「{label}」の列がありません。列を加えてください。",
    Code.DUPLICATE_COLUMN: "「{label}」の列が二つ以上あります。一つにしてください。",
    Code.NO_LINES: "見出しの下に社員の行がありません。",
    Code.WRONG_COLUMNS: (
        "列の数が見出しと違います（見出し {expected}、この行 {found}）。区切りのカンマを確かめてください。"
    ),
    Code.MISSING_VALUE: "「{label}」が空です。入力してください。",
    Code.TOO_LONG: "「{label}」が長すぎます（上限 {limit} 文字）。短くしてください。",
    Code.CONTROL_CHARACTER: "「{label}」に改行などの制御文字があります。取り除いてください。",
    Code.CELL_ERROR: "「{label}」のセルがエラー（{value}）です。数式を直すか、値を入力してください。",
    Code.BAD_CODE: "「{label}」は英数字と - _ . の {limit} 文字以内で、英数字で始めてください。",
    Code.BAD_DATE: (
        "「{label}」を日付として読めません。2026-04-01、2026/4/1、R8.4.1 のように入力してください。"
    ),
    Code.BAD_EMAIL: (
        "「{label}」がメールアドレスの形ではありません。hanako@example.jp のように入力してください。"
    ),
    Code.LEFT_BEFORE_JOINED: "退社日が入社日（{joined}）より前です。どちらかを直してください。",
    Code.DUPLICATE_CODE: "社員コードが {first} 行目と同じです。どちらかの行を直すか、取り除いてください。",
    Code.ZEROS_LOST: (
        "このコードは未登録で、{known} は登録済みです。先頭の 0 "
        "が失われていませんか。列を文字列にして {known} と入力してください。"
    ),
    Code.UNKNOWN_DEPARTMENT: "所属コード「{value}」は登録されていません。登録済み: {known}",
    Code.DEPARTMENT_TOO_LARGE: (
        "所属「{department}」の在籍者が {count} 人になります（上限 {limit} 人）。所属を分けてください。"
    ),
    Code.TOO_MANY_CHANGES: (
        "新規と変更が {count} 人です。一度に取り込めるのは {limit} 人までです。所属などで分けてください。"
    ),
}

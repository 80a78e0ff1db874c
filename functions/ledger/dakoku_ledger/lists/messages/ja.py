"""What is wrong with a list, and the remedy, in Japanese."""

from collections.abc import Mapping

from dakoku_ledger.lists.faults import FaultCode as Code

MESSAGES: Mapping[Code, str] = {
    Code.EMPTY_FILE: "ファイルが空です。見出しとデータの行があるファイルを選んでください。",
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
        "見出しの行が見つかりません。最初の 10 行のうちに「{key}」などの見出しを置いてください。"
    ),
    Code.MISSING_COLUMN: "「{label}」の列がありません。列を加えてください。",
    Code.DUPLICATE_COLUMN: "「{label}」の列が二つ以上あります。一つにしてください。",
    Code.NO_LINES: "見出しの下にデータの行がありません。",
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
    Code.FORMER_CODE: "このコードは以前の社員コードで、現在は {known} です。{known} と入力してください。",
    Code.ZEROS_LOST: (
        "このコードは未登録で、{known} は登録済みです。先頭の 0 "
        "が失われていませんか。列を文字列にして {known} と入力してください。"
    ),
    Code.UNKNOWN_DEPARTMENT: "所属コード「{value}」は登録されていません。登録済み: {known}",
    Code.DEPARTMENT_TOO_LARGE: (
        "所属「{department}」の在籍者が {count} 人になります（上限 {limit} 人）。所属を分けてください。"
    ),
    Code.TOO_MANY_CHANGES: (
        "新規と変更が {count} 件です。一度に取り込めるのは {limit} 件までです。月や所属などで分けてください。"
    ),
    Code.BAD_TIME: (
        "「{label}」を時刻として読めません。8:05、0805、24:30、翌1:30 のように入力してください。"
    ),
    Code.BAD_DURATION: "「{label}」を時間数として読めません。0:45、1:30、45分 のように入力してください。",
    Code.BAD_DAY_KIND: "「{label}」は勤務日、週休日、休日のどれかにしてください。",
    Code.TOO_LARGE_AT_ONCE: "一度に取り込むには内容が大きすぎます。月や人で分けてください。",
    Code.UNKNOWN_EMPLOYEE: (
        "社員コード「{value}」の人はいないか、担当する所属の人ではありません。コードを確かめてください。"
    ),
    Code.BEFORE_JOINING: "入社日（{joined}）より前の日です。日付を直してください。",
    Code.AFTER_LEAVING: "退社日（{left}）より後の日です。日付を直してください。",
    Code.DUPLICATE_DAY: "{first} 行目と同じ日です。どちらかの行を取り除いてください。",
    Code.OTHER_YEAR: "{year} 年の日ではありません。年ごとに分けて取り込んでください。",
    Code.MONTH_LOCKED: "{month} は確定しています。確定を取り消すか、行を取り除いてください。",
    Code.UNKNOWN_LEAVE_KIND: "休暇の種類「{value}」は登録されていません。登録済み: {known}",
    Code.NOT_A_WORKING_DAY: "勤務日ではないため、休暇はいりません。日付かカレンダーを直してください。",
    Code.OUTSIDE_HOURS: "その日の勤務時間の外です。時刻を直してください。",
    Code.LEAVE_OVERLAPS: "同じ時間に休暇があります。どちらかを直してください。",
    Code.TRIP_OVERLAPS: "同じ時間に出張があります。どちらかを直してください。",
    Code.END_BEFORE_START: "終わりが始まりより前です。翌日なら 翌1:30 か 25:30 のように入力してください。",
    Code.NOT_YET: "まだ来ていない日です。行を取り除いてください。",
    Code.OVERLAPS_NEIGHBOUR: "前の日か次の日の時間と重なります。時刻を直してください。",
    Code.EXCLUSION_TOO_LARGE: "「{label}」に除外できるのは {largest} までです。",
    Code.CLUB_TOO_LARGE: "部活動は時間外の {largest} までです。",
    Code.CLUB_MISSING: "時間外があります。「{label}」を入力してください（なければ 0:00）。",
    Code.UNKNOWN_CATEGORY: "業務内容「{value}」は登録されていません。登録済み: {known}",
    Code.UNKNOWN_PATTERN: "勤務割振「{value}」は登録されていません。登録済み: {known}",
    Code.OTHER_HOURS: (
        "「{label}」が {value} とありますが、{derived} になります。時刻と除外を直すか、列を除いてください。"
    ),
    Code.LEAVE_UNDER_OTHER_PATTERN: (
        "この日の休暇は別の勤務割振で登録されています。先に休暇を取り消してください。"
    ),
}

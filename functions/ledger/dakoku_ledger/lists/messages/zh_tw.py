"""What is wrong with a list, and the remedy, in Traditional Chinese."""

from collections.abc import Mapping

from dakoku_ledger.lists.faults import FaultCode as Code

MESSAGES: Mapping[Code, str] = {
    Code.EMPTY_FILE: "檔案是空的。請選擇有標題列與資料列的檔案。",
    Code.FILE_TOO_LARGE: "檔案過大（上限 {limit} MB）。請刪除不需要的工作表與圖片，或分次匯入。",
    Code.TOO_MANY_LINES: "列數過多（上限 {limit} 列）。請分次匯入。",
    Code.WRONG_ENCODING: "文字編碼不是 UTF-8 也不是 Shift_JIS。請以「CSV UTF-8」重新儲存。",
    Code.BROKEN_QUOTES: '引號（"）沒有正確關閉。請修正此列附近的內容。',
    Code.BROKEN_WORKBOOK: "Excel 檔案已損壞，無法讀取。請以 Excel 開啟後另存為 .xlsx。",
    Code.ENCRYPTED_WORKBOOK: "Excel 檔案設有密碼。請移除密碼後重新儲存。",
    Code.OLD_WORKBOOK: "這是舊格式（.xls）。請以 Excel 開啟後另存為 .xlsx。",
    Code.HEADER_NOT_FOUND: "找不到標題列。請在最前面 10 行內放入「{key}」等標題。",
    Code.MISSING_COLUMN: "缺少「{label}」欄。請加入該欄。",
    Code.DUPLICATE_COLUMN: "「{label}」欄有兩個以上。請只保留一個。",
    Code.NO_LINES: "標題列下沒有資料。",
    Code.WRONG_COLUMNS: "欄數與標題不同（標題 {expected}，此列 {found}）。請檢查分隔的逗號。",
    Code.MISSING_VALUE: "「{label}」是空的。請輸入。",
    Code.TOO_LONG: "「{label}」過長（上限 {limit} 個字元）。請縮短。",
    Code.CONTROL_CHARACTER: "「{label}」含有換行等控制字元。請移除。",
    Code.CELL_ERROR: "「{label}」的儲存格有錯誤（{value}）。請修正公式或直接輸入值。",
    Code.BAD_CODE: "「{label}」須為 {limit} 個字元以內的英數字與 - _ .，並以英數字開頭。",
    Code.BAD_DATE: "無法將「{label}」讀為日期。請輸入如 2026-04-01、2026/4/1 或 R8.4.1 的格式。",
    Code.BAD_EMAIL: "「{label}」不是電子郵件的格式。請輸入如 hanako@example.jp 的格式。",
    Code.LEFT_BEFORE_JOINED: "離職日早於到職日（{joined}）。請修正其中之一。",
    Code.DUPLICATE_CODE: "員工編號與第 {first} 列相同。請修正或刪除其中一列。",
    Code.FORMER_CODE: "這是舊的員工編號，該員工目前的編號為 {known}。請輸入 {known}。",
    Code.ZEROS_LOST: (
        "此編號尚未登錄，而 {known} 已登錄。開頭的 0 是否遺失了？請將該欄設為文字並輸入 {known}。"
    ),
    Code.UNKNOWN_DEPARTMENT: "部門代碼「{value}」尚未登錄。已登錄：{known}",
    Code.DEPARTMENT_TOO_LARGE: (
        "部門「{department}」的在職人數將達 {count} 人（上限 {limit} 人）。請拆分部門。"
    ),
    Code.TOO_MANY_CHANGES: "新增與變更共 {count} 筆，一次最多可匯入 {limit} 筆。請依月份或部門分批。",
    Code.BAD_TIME: "「{label}」無法讀取為時刻。請以 8:05、0805、24:30 或 翌1:30 的形式輸入。",
    Code.BAD_DURATION: "「{label}」無法讀取為時數。請以 0:45、1:30 的形式輸入。",
    Code.BAD_DAY_KIND: "「{label}」請填工作日、例假日或假日。",
    Code.TOO_LARGE_AT_ONCE: "一次匯入的內容過多。請依月份或人員分批。",
    Code.UNKNOWN_EMPLOYEE: "您管理的部門中沒有員工編號「{value}」。請確認編號。",
    Code.BEFORE_JOINING: "此日早於到職日（{joined}）。請修正日期。",
    Code.AFTER_LEAVING: "此日晚於離職日（{left}）。請修正日期。",
    Code.DUPLICATE_DAY: "與第 {first} 行為同一天。請刪除其中一行。",
    Code.OTHER_YEAR: "此日不在 {year} 年。請按年度分別匯入。",
    Code.MONTH_LOCKED: "{month} 已確認。請取消確認或刪除此行。",
    Code.UNKNOWN_LEAVE_KIND: "沒有休假種類「{value}」。已登錄：{known}",
    Code.NOT_A_WORKING_DAY: "此日不是工作日，無須休假。請修正日期或行事曆。",
    Code.OUTSIDE_HOURS: "休假在當日工作時間之外。請修正時刻。",
    Code.LEAVE_OVERLAPS: "該時段已有休假。請修正其中一項。",
    Code.TRIP_OVERLAPS: "該時段已有出差。請修正其中一項。",
    Code.END_BEFORE_START: "結束早於開始。若為隔日，請輸入 翌1:30 或 25:30。",
    Code.NOT_YET: "此日尚未到來。請刪除此行。",
    Code.OVERLAPS_NEIGHBOUR: "與前一天或後一天的時間重疊。請修正時刻。",
    Code.EXCLUSION_TOO_LARGE: "「{label}」最多可排除 {largest}。",
    Code.CLUB_TOO_LARGE: "社團活動最多為加班的 {largest}。",
    Code.CLUB_MISSING: "當日有加班。請填寫「{label}」（沒有則填 0:00）。",
    Code.UNKNOWN_CATEGORY: "沒有業務內容「{value}」。已登錄：{known}",
    Code.UNKNOWN_PATTERN: "沒有班別「{value}」。已登錄：{known}",
    Code.OTHER_HOURS: "「{label}」為 {value}，但計算結果為 {derived}。請確認時刻與扣除時間，或刪除此欄。",
    Code.LEAVE_UNDER_OTHER_PATTERN: "當日的休假是以其他班別登錄的。請先取消休假。",
}

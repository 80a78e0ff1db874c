"""What is wrong with a list, and the remedy, in English."""

from collections.abc import Mapping

from dakoku_ledger.lists.faults import FaultCode as Code

MESSAGES: Mapping[Code, str] = {
    Code.EMPTY_FILE: "The file is empty. Choose a file with a heading line and lines of data.",
    Code.FILE_TOO_LARGE: (
        "The file is too large (limit {limit} MB). Remove unneeded sheets and pictures, or divide it."
    ),
    Code.TOO_MANY_LINES: "There are too many lines (limit {limit}). Import the file in parts.",
    Code.WRONG_ENCODING: "The text is neither UTF-8 nor Shift_JIS. Save it again as “CSV UTF-8”.",
    Code.BROKEN_QUOTES: 'A quotation mark (") is not closed properly. Mend the file near this line.',
    Code.BROKEN_WORKBOOK: (
        "The Excel file is damaged and cannot be read. Open it in Excel and save it again as .xlsx."
    ),
    Code.ENCRYPTED_WORKBOOK: (
        "The Excel file is protected by a password. Remove the password and save it again."
    ),
    Code.OLD_WORKBOOK: "This is the old format (.xls). Open it in Excel and save it as .xlsx.",
    Code.HEADER_NOT_FOUND: (
        "No heading line was found. Put headings (such as “{key}”) into the first 10 lines."
    ),
    Code.MISSING_COLUMN: "The column “{label}” is missing. Add it.",
    Code.DUPLICATE_COLUMN: "There is more than one column “{label}”. Keep one.",
    Code.NO_LINES: "There are no lines of data under the heading.",
    Code.WRONG_COLUMNS: (
        "The number of columns differs from the heading’s ({expected}; here {found}). Check the commas."
    ),
    Code.MISSING_VALUE: "“{label}” is empty. Fill it in.",
    Code.TOO_LONG: "“{label}” is too long (limit {limit} characters). Shorten it.",
    Code.CONTROL_CHARACTER: "“{label}” contains a line break or another control character. Remove it.",
    Code.CELL_ERROR: "The cell of “{label}” holds an error ({value}). Mend the formula or type the value.",
    Code.BAD_CODE: (
        "“{label}” must be letters, digits, - _ . (at most {limit}) and begin with a letter or digit."
    ),
    Code.BAD_DATE: "“{label}” cannot be read as a date. Write it like 2026-04-01, 2026/4/1 or R8.4.1.",
    Code.BAD_EMAIL: "“{label}” is not an e-mail address. Write it like hanako@example.jp.",
    Code.LEFT_BEFORE_JOINED: "The leaving date is before the joining date ({joined}). Correct one of them.",
    Code.DUPLICATE_CODE: (
        "The employee code is the same as on line {first}. Correct or remove one of the lines."
    ),
    Code.FORMER_CODE: "This is a former code of the employee who has {known} now. Write {known}.",
    Code.ZEROS_LOST: (
        "This code is unknown, but {known} exists: its leading "
        "zeros may be lost. Make the column text and write {known}."
    ),
    Code.UNKNOWN_DEPARTMENT: "There is no department with the code “{value}”. Known: {known}",
    Code.DEPARTMENT_TOO_LARGE: (
        "The department “{department}” would have {count} employees (limit {limit}). Divide it."
    ),
    Code.TOO_MANY_CHANGES: (
        "{count} lines are new or changed; {limit} can be imported at once. Import by months or departments."
    ),
    Code.BAD_TIME: "“{label}” cannot be read as a time. Write it like 8:05, 0805, 24:30 or 翌1:30.",
    Code.BAD_DURATION: "“{label}” cannot be read as a length of time. Write it like 0:45 or 1:30.",
    Code.BAD_DAY_KIND: "“{label}” must be working day, day off or holiday.",
    Code.TOO_LARGE_AT_ONCE: "This is too much for one import. Divide the file by months or people.",
    Code.UNKNOWN_EMPLOYEE: "Nobody with the code “{value}” exists in your departments. Check the code.",
    Code.BEFORE_JOINING: "This day is before the joining date ({joined}). Correct the date.",
    Code.AFTER_LEAVING: "This day is after the leaving date ({left}). Correct the date.",
    Code.DUPLICATE_DAY: "This day stands on line {first} already. Remove one of the lines.",
    Code.OTHER_YEAR: "This day is not in {year}. Import each year by itself.",
    Code.MONTH_LOCKED: "{month} is confirmed. Take the confirmation back, or remove the line.",
    Code.UNKNOWN_LEAVE_KIND: "There is no kind of leave “{value}”. Known: {known}",
    Code.NOT_A_WORKING_DAY: (
        "This is no working day: leave is not needed. Correct the date or the calendar."
    ),
    Code.OUTSIDE_HOURS: "The leave lies outside the hours of that day. Correct the times.",
    Code.LEAVE_OVERLAPS: "There is leave at that time already. Correct one of them.",
    Code.TRIP_OVERLAPS: "There is a trip at that time already. Correct one of them.",
    Code.END_BEFORE_START: (
        "The end lies before the start. If it is on the next day, write 翌1:30 or 25:30."
    ),
    Code.NOT_YET: "This day has not begun yet. Remove the line.",
    Code.OVERLAPS_NEIGHBOUR: "This overlaps the hours of the day before or after. Correct the times.",
    Code.EXCLUSION_TOO_LARGE: "At most {largest} can be excluded under “{label}”.",
    Code.CLUB_TOO_LARGE: "Club hours can be {largest} at most: all of the overtime.",
    Code.CLUB_MISSING: "There is overtime: fill in “{label}” (0:00 if there were none).",
    Code.UNKNOWN_CATEGORY: "There is no category “{value}”. Known: {known}",
    Code.UNKNOWN_PATTERN: "There is no work pattern “{value}”. Known: {known}",
    Code.OTHER_HOURS: (
        "“{label}” says {value}, but it comes to {derived}. Check times and exclusions, or drop this column."
    ),
    Code.LEAVE_UNDER_OTHER_PATTERN: (
        "This day’s leave was registered under another work pattern. Take the leave back first."
    ),
}

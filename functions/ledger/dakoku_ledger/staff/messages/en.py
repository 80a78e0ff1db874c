"""What is wrong with a staff list, and the remedy, in English."""

from collections.abc import Mapping

from dakoku_ledger.staff.faults import FaultCode as Code

MESSAGES: Mapping[Code, str] = {
    Code.EMPTY_FILE: "The file is empty. Choose a file with a heading line and lines of employees.",
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
        "No heading line was found. Put headings (“Employee code”, “Name”) into the first 10 lines."
    ),
    Code.MISSING_COLUMN: "The column “{label}” is missing. Add it.",
    Code.DUPLICATE_COLUMN: "There is more than one column “{label}”. Keep one.",
    Code.NO_LINES: "There are no lines of employees under the heading.",
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
    Code.ZEROS_LOST: (
        "This code is unknown, but {known} exists: its leading "
        "zeros may be lost. Make the column text and write {known}."
    ),
    Code.UNKNOWN_DEPARTMENT: "There is no department with the code “{value}”. Known: {known}",
    Code.DEPARTMENT_TOO_LARGE: (
        "The department “{department}” would have {count} employees (limit {limit}). Divide it."
    ),
    Code.TOO_MANY_CHANGES: (
        "{count} people are new or changed; {limit} can be imported at once. Import by departments."
    ),
}

"""What can be wrong with a list: a stable code, the place, and what a message needs to be exact."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FaultCode(StrEnum):
    """Stable: pages translate by it. The words for each are in `messages`."""

    EMPTY_FILE = "emptyFile"
    FILE_TOO_LARGE = "fileTooLarge"
    TOO_MANY_LINES = "tooManyLines"
    WRONG_ENCODING = "wrongEncoding"
    BROKEN_QUOTES = "brokenQuotes"
    BROKEN_WORKBOOK = "brokenWorkbook"
    ENCRYPTED_WORKBOOK = "encryptedWorkbook"
    OLD_WORKBOOK = "oldWorkbook"
    HEADER_NOT_FOUND = "headerNotFound"
    MISSING_COLUMN = "missingColumn"
    DUPLICATE_COLUMN = "duplicateColumn"
    NO_LINES = "noLines"
    WRONG_COLUMNS = "wrongColumns"
    MISSING_VALUE = "missingValue"
    TOO_LONG = "tooLong"
    CONTROL_CHARACTER = "controlCharacter"
    CELL_ERROR = "cellError"
    BAD_CODE = "badCode"
    BAD_DATE = "badDate"
    BAD_EMAIL = "badEmail"
    BAD_TIME = "badTime"
    BAD_DURATION = "badDuration"
    BAD_DAY_KIND = "badDayKind"
    LEFT_BEFORE_JOINED = "leftBeforeJoined"
    DUPLICATE_CODE = "duplicateCode"
    FORMER_CODE = "formerCode"
    ZEROS_LOST = "zerosLost"
    UNKNOWN_DEPARTMENT = "unknownDepartment"
    DEPARTMENT_TOO_LARGE = "departmentTooLarge"
    TOO_MANY_CHANGES = "tooManyChanges"
    TOO_LARGE_AT_ONCE = "tooLargeAtOnce"
    UNKNOWN_EMPLOYEE = "unknownEmployee"
    BEFORE_JOINING = "beforeJoining"
    AFTER_LEAVING = "afterLeaving"
    DUPLICATE_DAY = "duplicateDay"
    OTHER_YEAR = "otherYear"
    MONTH_LOCKED = "monthLocked"
    UNKNOWN_LEAVE_KIND = "unknownLeaveKind"
    NOT_A_WORKING_DAY = "notAWorkingDay"
    OUTSIDE_HOURS = "outsideHours"
    LEAVE_OVERLAPS = "leaveOverlaps"
    TRIP_OVERLAPS = "tripOverlaps"
    END_BEFORE_START = "endBeforeStart"
    NOT_YET = "notYet"
    OVERLAPS_NEIGHBOUR = "overlapsNeighbour"
    EXCLUSION_TOO_LARGE = "exclusionTooLarge"
    CLUB_TOO_LARGE = "clubTooLarge"
    CLUB_MISSING = "clubMissing"
    UNKNOWN_CATEGORY = "unknownCategory"
    UNKNOWN_PATTERN = "unknownPattern"
    OTHER_HOURS = "otherHours"
    LEAVE_UNDER_OTHER_PATTERN = "leaveUnderOtherPattern"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend. `line` counts from 1, as a spreadsheet does; `column` is an API field name."""

    code: FaultCode
    line: int | None = None
    column: str | None = None
    value: str = ""
    params: Mapping[str, str | int] = field(default_factory=dict)


class Unreadable(Exception):
    """The file as a whole cannot be read: nothing further can be said about its lines."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.code.value)
        self.fault = fault

"""The columns of a staff list."""

from enum import StrEnum


class Column(StrEnum):
    """What a staff list can say of an employee; the values are the API's field names."""

    CODE = "code"
    NAME = "name"
    KANA = "kana"
    DEPARTMENT = "departmentCode"
    POSITION = "position"
    EMPLOYMENT = "employmentType"
    REPORT_GROUP = "reportGroup"
    EMAIL = "email"
    JOINED = "joinedOn"
    LEFT = "leftOn"

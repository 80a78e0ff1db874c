"""Tables line up, whatever the script."""

from tools.tables import table, width


def test_japanese_characters_take_two_columns() -> None:
    assert width("佐藤 花子") == 9
    assert width("ｻﾄｳ") == 3


def test_columns_line_up_under_their_heading() -> None:
    shown = table(["code", "name", "action"], [["0001", "佐藤 花子", "new"], ["2", "Ken", "changed"]])
    assert shown.splitlines() == [
        "code  name       action",
        "----  ---------  -------",
        "0001  佐藤 花子  new",
        "2     Ken        changed",
    ]

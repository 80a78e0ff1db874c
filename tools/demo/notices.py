"""What the board and the north school announce around a date."""

from datetime import date, timedelta

from dakoku_ledger.announcing import Notice
from tools.demo.organisation import RULES

_WEDNESDAY, _SATURDAY = 2, 5


def of_organisation(today: date) -> tuple[Notice, ...]:
    """To everybody, the oldest first."""
    saturday = _next(_SATURDAY, today)
    monthly = Notice(
        None,
        "打刻漏れの確認をお願いします",
        "月末の集計前に、ご自身の出勤簿で出勤・退勤の打刻漏れがないか確認してください。\n"
        "訂正が必要な場合は、所属の管理者まで申し出てください。",
        from_=RULES.instant(today - timedelta(days=9), 480),
    )
    maintenance = Notice(
        None,
        "庁内ネットワーク停止のお知らせ",
        f"{_spoken(saturday)}の22時から24時まで、機器の更新のため庁内ネットワークが停止します。\n"
        "停止中も打刻はできます。記録は復旧後に自動で送信されます。",
        from_=RULES.instant(today - timedelta(days=1), 540),
        until=RULES.instant(saturday, 1440),
    )
    return monthly, maintenance


def of_north(department_id: str, today: date) -> tuple[Notice, ...]:
    """To the staff of the north school."""
    wednesday = _next(_WEDNESDAY, today)
    training = Notice(
        department_id,
        "校内研修について",
        f"{_spoken(wednesday)}の15時45分から、視聴覚室で校内研修を行います。\n"
        "端末を持参してください。欠席される方は教頭まで連絡をお願いします。",
        from_=RULES.instant(today - timedelta(days=1), 980),
        until=RULES.instant(wednesday, 1020),
    )
    return (training,)


def _next(weekday: int, today: date) -> date:
    """The next such day after today (Monday is 0)."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _spoken(day: date) -> str:
    return f"{day.month}月{day.day}日({'月火水木金土日'[day.weekday()]})"

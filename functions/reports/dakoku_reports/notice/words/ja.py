"""The letter in Japanese."""

from dakoku.domain.triggers import Reason
from dakoku_reports.notice.words.shape import Words

WORDS = Words(
    file="超過通知文",
    issue="第{n}回 発行",
    to="{name} 様",
    sender="所属長",
    subject="長時間勤務について（通知）",
    opening="{month}のあなたの勤務は、下記のとおり長時間に及びました。",
    reasons={
        Reason.ABOVE: "1か月の時間外が {hours} を超えています。",
        Reason.REACHED: "1か月の時間外が {hours} 以上です。",
        Reason.AVERAGE: "複数月（2〜6か月）の平均の時間外が {hours} を超えています。",
        Reason.RUNNING: "{months} か月続けて、時間外が {hours} を超えています。",
    },
    closing="健康への影響が心配されますので、体調を確かめ、下の「お願い」をお読みください。",
    record="勤務の記録",
    month="対象月",
    overtime="時間外在校等時間 計",
    before="始業定刻前",
    after="終業定刻後",
    day_off="週休日・休日等",
    worked="在校等時間",
    days_worked="勤務した日数",
    days="{n} 日",
    history="これまでの時間外",
    year="年度の累計",
    average="{n} か月平均",
    to_do="お願い",
    interview="申出があれば、医師による面接指導を行います（労働安全衛生法 第66条の8）。"
    "疲れがたまっていると感じる方は、下の回答欄でお申し出ください。申し出たことで不利に扱われることはありません。",
    advice=(
        "業務の分担や締切に無理があるときは、早めに所属長に相談してください。",
        "休暇をとり、睡眠と休養の時間を確保してください。",
        "眠れない、気分が沈むなどの不調は、ためらわずに産業医・相談窓口・医療機関に伝えてください。",
    ),
    cut="き り と り",
    reply="面接指導の回答（所属長あて）",
    choices=("面接指導を希望します", "希望しません"),
    reply_name="氏名",
    reply_day="日付　　　　年　　月　　日",
)

"""The letter in Traditional Chinese."""

from dakoku.domain.triggers import Reason
from dakoku_reports.notice.words.shape import Words

WORDS = Words(
    file="超時工作通知",
    issue="第 {n} 次發出",
    to="{name} 君",
    sender="單位主管",
    subject="長時間工作通知",
    opening="您在{month}的工作時間過長，情況如下。",
    reasons={
        Reason.ABOVE: "單月加班超過 {hours}。",
        Reason.REACHED: "單月加班達 {hours} 以上。",
        Reason.AVERAGE: "2 至 6 個月的平均加班超過 {hours}。",
        Reason.RUNNING: "連續 {months} 個月加班超過 {hours}。",
    },
    closing="這可能影響健康，請留意身體狀況，並閱讀以下請您配合的事項。",
    record="出勤紀錄",
    month="月份",
    overtime="加班時間合計",
    before="上班前",
    after="下班後",
    day_off="休息日、假日",
    worked="在勤時間",
    days_worked="出勤天數",
    days="{n} 天",
    history="至今的加班時間",
    year="年度累計",
    average="{n} 個月平均",
    to_do="請您配合",
    interview="您可以申請由醫師進行面談指導（日本勞動安全衛生法第 66 條之 8）。"
    "若感到疲勞累積，請以下方回條提出。提出申請不會受到任何不利對待。",
    advice=(
        "工作分配或期限有困難時，請儘早與主管商量。",
        "請休假，並確保睡眠與休息時間。",
        "若失眠或情緒低落，請告知產業醫師、諮詢窗口或醫療機構。",
    ),
    cut="請沿線剪下",
    reply="面談指導回條（致單位主管）",
    choices=("我希望接受面談", "不需要"),
    reply_name="姓名",
    reply_day="日期",
)

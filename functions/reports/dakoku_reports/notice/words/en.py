"""The letter in English."""

from dakoku.domain.triggers import Reason
from dakoku_reports.notice.words.shape import Words

WORDS = Words(
    file="Long working hours",
    issue="Issue no. {n}",
    to="{name}",
    sender="Head of department",
    subject="Notice of long working hours",
    opening="Your working hours in {month} were long, as shown below.",
    reasons={
        Reason.ABOVE: "Your overtime of the month is above {hours}.",
        Reason.REACHED: "Your overtime of the month is {hours} or more.",
        Reason.AVERAGE: "Your average overtime over 2 to 6 months is above {hours}.",
        Reason.RUNNING: "Your overtime has been above {hours} for {months} months in a row.",
    },
    closing="This may affect your health: please mind how you feel, and read what we ask of you below.",
    record="Record of the month",
    month="Month",
    overtime="Overtime, total",
    before="Before hours",
    after="After hours",
    day_off="Days off and holidays",
    worked="Time at work",
    days_worked="Days worked",
    days="{n}",
    history="Overtime so far",
    year="This year in total",
    average="Average of {n} months",
    to_do="What we ask of you",
    interview="On request you are given an interview with a doctor (Industrial Safety and Health Act, "
    "Article 66-8). If you feel worn out, ask for it on the slip below. Asking is never held against you.",
    advice=(
        "If tasks or deadlines are too much, talk to the head of your department early.",
        "Take leave, and see to it that you sleep and rest.",
        "If you cannot sleep or feel low, tell the occupational doctor, the counselling service or a clinic.",
    ),
    cut="cut here",
    reply="Interview with a doctor: reply to the head of department",
    choices=("I ask for an interview", "I do not"),
    reply_name="Name",
    reply_day="Date",
)

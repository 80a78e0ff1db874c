"""職員出勤状況（出勤簿）(R5): a department's month as it was fixed.

The form is Japanese, with its seals, whoever asks for it.
"""

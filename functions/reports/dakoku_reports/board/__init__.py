"""人事課報告 (R2): a department's year for the board of education.

The form is the board's, and Japanese whoever asks for it.
"""

"""「タイムレコーダーURLのお知らせ」, or a PC's, to whoever sets it up. It does not hold the certificate."""

from datetime import datetime

from dakoku.platform.instants import written
from dakoku.platform.letters import Letter, Link, Steps
from dakoku.store.terminal.terminals import Kind
from dakoku_punch.giving_out import Given
from dakoku_punch.invitation_pc_words import PC_WORDS
from dakoku_punch.invitation_words import WORDS


def letter(given: Given, terminal_url: str, display_url: str, until: datetime) -> Letter:
    """The letter, in the language of the terminal's department. `until`: when the display URL closes."""
    words = (WORDS if given.terminal.kind is Kind.RECORDER else PC_WORDS)[given.language]
    closes = written(until, given.organisation.rules.zone, given.language)
    names = {
        "organisation": given.organisation.name,
        "department": given.department.name,
        "terminal": given.terminal.name,
    }
    return Letter(
        given.language,
        words.subject,
        (
            words.opening.format(**names),
            Link(words.terminal_url, terminal_url),
            Link(words.display_url.format(until=closes), display_url),
            *([words.on_ipad] if words.on_ipad else []),
            words.to_do,
            Steps(words.steps),
            words.warning,
        ),
    )

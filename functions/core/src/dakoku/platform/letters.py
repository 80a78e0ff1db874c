"""What a mail says, written once: as plain text, and as HTML that shows the same and nothing more."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

_PAGE = Markup("""<!doctype html>
<html lang="{language}">
<head><meta charset="utf-8"><title>{subject}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1f2328;font:16px/1.7 sans-serif">
<div style="max-width:600px;overflow-wrap:anywhere">
{blocks}
</div>
</body>
</html>
""")
_NUMBERED = Markup('<ol style="padding-left:24px">{}</ol>')


@dataclass(frozen=True, slots=True)
class Link:
    """An address of ours, beneath what it leads to. It is shown whole, for those who type it elsewhere."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Steps:
    """What to do, in order."""

    steps: tuple[str, ...]


Block = str | Link | Steps


@dataclass(frozen=True, slots=True)
class Letter:
    """A subject and its paragraphs (a text is one). `language` is a tag such as "zh-TW"."""

    language: str
    subject: str
    blocks: tuple[Block, ...]

    def text(self) -> str:
        """As plain text."""
        return "\n\n".join(_text(block) for block in self.blocks) + "\n"

    def html(self) -> str:
        """As a page without images, scripts or anything from elsewhere. Everything in it is escaped."""
        blocks = Markup("\n").join(_html(block) for block in self.blocks)
        return str(_PAGE.format(language=self.language, subject=self.subject, blocks=blocks))


@dataclass(frozen=True, slots=True)
class Template:
    """A letter before its facts are known: texts and addresses name them in braces, "{name}"."""

    subject: str
    blocks: tuple[Block, ...]

    def filled(self, language: str, **facts: str) -> Letter:
        """The letter. KeyError where it names a fact that is not given."""
        return Letter(
            language, self.subject.format(**facts), tuple(_filled(one, facts) for one in self.blocks)
        )


def _filled(block: Block, facts: Mapping[str, str]) -> Block:
    match block:
        case Link(label, url):
            return Link(label.format(**facts), url.format(**facts))
        case Steps(steps):
            return Steps(tuple(step.format(**facts) for step in steps))
        case _:
            return block.format(**facts)


def _text(block: Block) -> str:
    match block:
        case Link(label, url):
            return f"{label}\n{url}"
        case Steps(steps):
            return "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
        case _:
            return block


def _html(block: Block) -> Markup:
    match block:
        case Link(label, url):
            return Markup('<p>{}<br><a href="{}">{}</a></p>').format(label, url, url)
        case Steps(steps):
            return _NUMBERED.format(Markup().join(Markup("<li>{}</li>").format(step) for step in steps))
        case _:
            return Markup("<p>{}</p>").format(block)

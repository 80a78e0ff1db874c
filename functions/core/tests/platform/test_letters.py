"""A letter reads the same as text and as HTML, and nothing in it can become markup."""

from html.parser import HTMLParser

import pytest

from dakoku.platform.letters import Letter, Link, Steps, Template

HOSTILE = '北"><script>alert(1)</script>&amp;小学校'
LETTER = Letter(
    "zh-TW",
    HOSTILE,
    (HOSTILE, Link(HOSTILE, 'https://example.jp/?a=1&b="2"'), Steps(("開く", HOSTILE))),
)


class Reader(HTMLParser):
    """What a mail program makes of the HTML."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: dict[str, str | None] = {}
        self.text: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= attrs

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.text.append(data.strip())


def test_plain_text_has_every_block_on_lines_of_its_own() -> None:
    assert LETTER.text() == (
        f'{HOSTILE}\n\n{HOSTILE}\nhttps://example.jp/?a=1&b="2"\n\n1. 開く\n2. {HOSTILE}\n'
    )


def test_html_shows_the_same_and_nothing_becomes_markup() -> None:
    read = Reader(LETTER.html())
    url = 'https://example.jp/?a=1&b="2"'
    assert read.text == [HOSTILE, HOSTILE, HOSTILE, url, "開く", HOSTILE]
    assert set(read.tags) <= {"html", "head", "meta", "title", "body", "div", "p", "br", "a", "ol", "li"}
    assert (read.attributes["href"], read.attributes["lang"]) == (url, "zh-TW")


def test_a_template_takes_facts_as_they_are_into_texts_and_addresses() -> None:
    template = Template("{name}", ("{name} 様", Link("{name}", "{url}"), Steps(("{name}",))))
    made = template.filled("ja", name="{url}", url="https://example.jp/{name}")
    address = Link("{url}", "https://example.jp/{name}")
    assert made == Letter("ja", "{url}", ("{url} 様", address, Steps(("{url}",))))
    with pytest.raises(KeyError):
        template.filled("ja", name="佐藤 花子")

"""The caller's language is found whatever the form of the wish."""

import pytest
from flask import Flask

from dakoku.platform import languages
from dakoku.platform.languages import Language


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("ja", Language.JA),
        ("en-GB,en;q=0.9", Language.EN),
        ("zh-TW", Language.ZH_TW),
        ("zh-Hant-HK", Language.ZH_TW),
        ("zh", Language.ZH_TW),
        ("th-TH,th;q=0.9,en;q=0.8", Language.TH),
        ("VI", Language.VI),
        ("th;q=0.3,vi-VN;q=0.7", Language.VI),
        ("de,th;q=0.5", Language.TH),
        ("en;q=0,vi;q=0.1", Language.VI),
        ("de", Language.JA),
        ("*", Language.JA),
        ("", Language.JA),
    ],
)
def test_accept_language_names_the_language(header: str, language: Language) -> None:
    with Flask(__name__).test_request_context(headers={"Accept-Language": header}):
        assert languages.of_request() is language


@pytest.mark.parametrize("language", Language)
def test_every_language_means_itself(language: Language) -> None:
    assert languages.supported(language) is language

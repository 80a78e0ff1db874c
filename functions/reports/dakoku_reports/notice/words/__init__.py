"""The letter's words, in every language."""

from collections.abc import Mapping

from dakoku.platform.languages import Language
from dakoku_reports.notice.words import en, ja, th, vi, zh_tw
from dakoku_reports.notice.words.shape import Words

WORDS: Mapping[Language, Words] = {
    Language.JA: ja.WORDS,
    Language.EN: en.WORDS,
    Language.ZH_TW: zh_tw.WORDS,
    Language.TH: th.WORDS,
    Language.VI: vi.WORDS,
}

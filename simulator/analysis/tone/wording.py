"""Finds what a text's voice is known by: stiff phrases, slang, swollen words, emoji."""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final, Literal, NamedTuple

from simulator.analysis.phrases import PhraseBook, as_read
from simulator.analysis.pressure.surroundings import Surroundings
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token
from simulator.data.tone import slang as slang_words
from simulator.data.tone import stiff as own

ToneSort = Literal["robotic", "formal", "hype", "slang", "strong"]


class Tone(NamedTuple):
    """Words with a tone of their own; strong slang is for close friends alone."""

    span: Span
    sort: ToneSort


_ENGLISH: Final = "en"


_EVERYWHERE: Final[tuple[tuple[ToneSort, tuple[str, ...]], ...]] = (
    ("formal", own.FORMAL),
    ("robotic", own.ROBOTIC),
    ("hype", own.HYPE),
)
_CHATS: Final[tuple[tuple[ToneSort, dict[str, tuple[str, ...]]], ...]] = (
    ("slang", slang_words.SLANG),
    ("strong", slang_words.STRONG),
)


_LIKE: Final = {"nb": "no", "nn": "no"}
_CHATTED: Final = frozenset(slang_words.SLANG) | frozenset(slang_words.STRONG)
_SORTS: Final[frozenset[ToneSort]] = frozenset({"robotic", "formal", "hype", "slang", "strong"})


@cache
def _book(sorts: frozenset[ToneSort], spoken: str) -> PhraseBook[ToneSort]:
    """The phrases of some sorts; slang in one language, stiff and swollen words in all."""
    chats = ((sort, by_language.get(spoken, ())) for sort, by_language in _CHATS)
    return PhraseBook(
        {
            as_read(phrase): sort
            for sort, all_ in (*chats, *_EVERYWHERE)
            for phrase in all_
            if sort in sorts
        }
    )


def read_tone(
    text: str,
    tokens: Sequence[Token],
    words: AbstractSet[str],
    language: str | None,
    sorts: frozenset[ToneSort] = _SORTS,
) -> tuple[Tone, ...]:
    """Words with a tone of these sorts, rising and apart; `words` are those of the tokens.

    Slang is read in the text's own language: "bro" is a bridge in three others.
    """
    spoken = (language or _ENGLISH).partition("-")[0]
    spoken = _LIKE.get(spoken, spoken)
    book = _book(sorts, spoken if spoken in _CHATTED else "")
    return tuple(_tones(book, Surroundings(text, tokens))) if book.may_be_in(words) else ()


def _tones(book: PhraseBook[ToneSort], around: Surroundings) -> Iterator[Tone]:
    behind, tokens = 0, around.tokens
    for index, (_, word, start, _) in enumerate(tokens):
        if index < behind or word not in book.first_words:
            continue
        if found := book.match(tokens, index):
            behind = index + found[0]
            if not around.is_in_name(index, behind):
                yield Tone((start, tokens[behind - 1].end), found[1])


_PICTURE: Final = "\U0001f000-\U0001faff\u2600-\u27bf"
_TINT: Final = "\U0001f3fb-\U0001f3ff"
_EMOJI: Final = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}"
    f"|[{_PICTURE}\u2b50\u2b55]\ufe0f?[{_TINT}]?(?:\u200d[{_PICTURE}]\ufe0f?[{_TINT}]?){{0,6}}"
)
_MAY_BE_EMOJI: Final = re.compile("[\u2600-\U0001faff]")
_MOODS: Final = frozenset(
    "😀😁😂🤣😃😄😅😆😉😊😋😎😍😘🥰😜🤪😝🤑🤗🤩🥳😏😢😭😱😤🙄🤯😇🥺🙈"
    "💥🔥💯🎉🎊🙌👏💃🕺💸💪😻❤💕💖💘💙💚💛💜🧡🖤🚀✨👀🙏👍🤞✌🤟🤘"
)
_PLAIN: Final = frozenset("☎☏★☆☐☑☒✓✔✕✖✗✘✆✉➔➜➡➤❖❯♥♦♣♠♪♫♬☮☯☺☻♀♂")
"""Signs of plain fonts, which few take for emoji."""
_SHADE: Final = "\ufe0f"
_FACES: Final = (":)", ":-)", ";)", ";-)", ":D", ":-D", ":P", ":-P", "<3", "xD", "XD")
_FACE_MARKS: Final = frozenset(":;<xX")
_FACE: Final = re.compile(r"(?<!\S)(?:[:;]-?[)DP]|<3|[xX]D)(?!\w)")


def find_emoji(text: str) -> list[Span]:
    """Emoji and faces made of marks, one a span, rising."""
    found: list[Span] = []
    if not text.isascii() and _MAY_BE_EMOJI.search(text):
        found += (match.span() for match in _EMOJI.finditer(text) if _is_coloured(match[0]))
    if not _FACE_MARKS.isdisjoint(text) and any(face in text for face in _FACES):
        found += (match.span() for match in _FACE.finditer(text))
    return sorted(found)


def shows_mood(text: str, span: Span) -> bool:
    """Whether an emoji shows a feeling, and is no mere picture of a parcel or a clock."""
    return text[span[0]].isascii() or text[span[0]] in _MOODS


def _is_coloured(emoji: str) -> bool:
    return emoji[0] not in _PLAIN or _SHADE in emoji

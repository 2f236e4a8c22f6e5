"""Reads how a text lets its reader end the messages: a keyword, a link, a number, an answer.

A word such as "stop" counts by what stands around it: a verb that says to send it, or what it
does. What other things people stop, end or cancel are decoys. The words of each language are
rows of data; the grammar is one.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from simulator.analysis.opt_out import lexicon
from simulator.analysis.opt_out.answers import read_answer
from simulator.analysis.opt_out.flaws import read_flaws
from simulator.analysis.opt_out.keywords import ByKeyword, KeywordReader
from simulator.analysis.opt_out.lexicon import SORTS, Copy, language_of, read_copy
from simulator.analysis.opt_out.links import ByLink, read_by_link, read_by_post, tells_out
from simulator.analysis.opt_out.negations import THESE
from simulator.analysis.opt_out.places import read_place
from simulator.analysis.opt_out.unlisted import joined_at, may_be_joined, read_unlisted
from simulator.analysis.spans import Flaw, OptOut, Way
from simulator.analysis.tokens import Token
from simulator.data.opt_out import words

_LINK_IS_NOT_ENOUGH: Final = frozenset({"US", "CA"})
_SIGNALS: Final = words.KEYWORDS | {first for first, _ in words.TWO_WORDS}
_ENDS, _NEGATIONS, _WANTING, _GOT, _REMOVALS, _LISTS, _WAYS_TOLD = (
    frozenset(word for word, sort in SORTS.items() if sort & kinds)
    for kinds in (
        lexicon.END,
        lexicon.NEGATION,
        lexicon.MORE | lexicon.WANT,
        lexicon.MESSAGES | lexicon.GET | lexicon.WRITE,
        lexicon.REMOVAL,
        lexicon.MESSAGES | lexicon.LIST,
        lexicon.ACTION | lexicon.CALL,
    )
)
_GOT_TOO: Final = _GOT | THESE
_WAYS: Final = _WAYS_TOLD | lexicon.ANSWERS.first_words | words.POSTAL | words.PLACES
_CHANNELS: Final = frozenset({"link", "mail", "phone"})
_BY: Final[dict[str, Way]] = {"link": "link", "mail": "mail", "phone": "phone"}


def read_opt_outs(
    text: str,
    tokens: Sequence[Token],
    words_: AbstractSet[str],
    *,
    told: str | None,
    language: str | None,
    country: str,
) -> tuple[OptOut, ...]:
    """Every way out that the text gives, clear ones first.

    `words_` are the folded words of the tokens; `told` is the language that a file says, and
    `language` that or what was read.
    """
    if not _may_hold_one(tokens, words_):
        return ()
    copy = read_copy(text, tokens, words_)
    reader = _Reader(copy, told=told, language=language, country=country.upper())
    return tuple(sorted(reader.read(), key=lambda found: (not found.clear, found.span)))


def _may_hold_one(tokens: Sequence[Token], words_: AbstractSet[str]) -> bool:
    """Whether anything here can be a way out: the test that most texts fail."""
    if not _SIGNALS.isdisjoint(words_):
        return True
    if _may_say_effect(words_) and (
        not _WAYS.isdisjoint(words_) or any(token[0] in _CHANNELS for token in tokens)
    ):
        return True
    if may_be_joined(words_):
        return True
    return any(tells_out(token) for token in tokens if token[0] in {"link", "mail"})


def _may_say_effect(words_: AbstractSet[str]) -> bool:
    """Whether the words are there that some way to speak of an end of messages takes."""
    if not _ENDS.isdisjoint(words_):
        return True
    if not (_NEGATIONS.isdisjoint(words_) or _GOT_TOO.isdisjoint(words_)) and not (
        _WANTING.isdisjoint(words_)
    ):
        return True
    if not (_REMOVALS.isdisjoint(words_) or _LISTS.isdisjoint(words_)):
        return True
    return lexicon.MEANING.may_be_in(words_)


class _Reader:
    """Looks through one text for each way in which people put it."""

    def __init__(self, copy: Copy, *, told: str | None, language: str | None, country: str) -> None:
        self.copy = copy
        self.told = told
        self.language = _base(language)
        self.country = country
        self.local = words.KEYWORDS_BY_COUNTRY.get(country, frozenset()) | words.EVERYWHERE

    def read(self) -> list[OptOut]:
        """Keywords first; an answer in one's own words only where nothing else is offered."""
        by_keyword = list(KeywordReader(self.copy, self.country, no="no" in self.local).read())
        found = [self._of_keyword(each) for each in by_keyword]
        taken = [(each.start, each.end) for each in by_keyword]
        for sent, start, end in list(read_unlisted(self.copy, taken)):
            keyword = self.copy.written(sent.start, sent.end)
            found.append(self._way(start, end, sent.start, keyword, ("unknown_keyword",)))
            taken.append((start, end))
        found += self._joined()
        found += self._by_link(sorted(taken))
        if not found and (answer := read_answer(self.copy)):
            found.append(self._way(*answer, answer[0], None, ("own_words",), way="answer"))
        if not found and (place := read_place(self.copy)):
            found.append(self._way(*place, place[0], None, ("link_only",), way="place"))
        return found

    def _of_keyword(self, by: ByKeyword) -> OptOut:
        own = language_of(self.copy.tokens[by.start : by.end])
        flaws: list[Flaw] = []
        if not by.says_effect:
            flaws.append("no_effect")
        if by.sent.word not in self._recognised(own):
            flaws.append("other_language" if by.sent.word in words.KEYWORDS else "unknown_keyword")
        keyword = self.copy.written(by.sent.start, by.sent.end)
        return self._way(by.start, by.end, by.sent.start, keyword, tuple(flaws), own=own)

    def _recognised(self, own: str | None) -> AbstractSet[str]:
        """The keywords that carriers know for this reader, or for the language of the text."""
        spoken = {self.language or own or "en"}
        if self.told is None and own and own != self.language:
            is_alike = any({own, self.language} <= alike for alike in words.ALIKE)
            if is_alike or self.language not in words.SPEECHES:
                spoken.add(own)
        known = [words.SPEECHES[each].keywords for each in spoken if each in words.SPEECHES]
        return self.local.union(*known)

    def _joined(self) -> Iterator[OptOut]:
        """Keyword and effect run together: unknown words that hold a keyword."""
        if not may_be_joined(frozenset(self.copy.words).difference(SORTS)):
            return
        for at, sort in enumerate(self.copy.sorts):
            if not sort and joined_at(self.copy, at):
                yield self._way(at, at + 1, at, self.copy.written(at, at + 1), ("joined",))

    def _by_link(self, taken: Sequence[tuple[int, int]]) -> Iterator[OptOut]:
        ways = [*read_by_link(self.copy, taken), *read_by_post(self.copy)]
        for by in ways:
            yield self._way(by.start, by.end, by.start, None, self._of_link(by), way=_BY[by.kind])

    def _of_link(self, by: ByLink) -> tuple[Flaw, ...]:
        if by.kind != "link" or self.country in _LINK_IS_NOT_ENOUGH:
            return ("link_only",)
        return () if by.labelled else ("no_effect",)

    def _way(
        self,
        start: int,
        end: int,
        anchor: int,
        keyword: str | None,
        flaws: tuple[Flaw, ...],
        *,
        way: Way = "keyword",
        own: str | None = "",
    ) -> OptOut:
        """The finding; `own` is the language of its words, where that is known already."""
        copy = self.copy
        all_flaws = (*flaws, *read_flaws(copy, start, end, anchor))
        if own == "":
            own = language_of(copy.tokens[start:end])
        return OptOut(not all_flaws, keyword, copy.span(start, end), way, all_flaws, own)


def _base(language: str | None) -> str | None:
    if language is None:
        return None
    base = language.partition("-")[0].lower()
    return words.SAME_LANGUAGE.get(base, base)

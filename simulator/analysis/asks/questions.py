"""What a question takes to answer: one of a few things offered, a word or two, or an essay."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain, pairwise
from typing import Final

from simulator.analysis.asks.orders import read_as
from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import Answer
from simulator.analysis.tokens import Token
from simulator.data.asking import questions as words
from simulator.data.asking.essays import ESSAYS, SEEN_ASKS
from simulator.data.broken.placeholders import GREETINGS
from simulator.data.word_lists import words as word_set

_FIVE: Final = ("en", "es", "fr", "de", "pt")
_BEFORE_LONG: Final = word_set("tell know say me us you explain about and y e et und och og en i")
_WHETHER: Final = word_set("if whether si ob se om hvis czy of")
_COURTESIES: Final = PhraseBook(dict.fromkeys((*words.GREETINGS_ASKED, *words.TOLD_AS_QUESTIONS)))
_TOLD: Final = PhraseBook(dict.fromkeys(words.TOLD_AS_QUESTIONS))
_HOOKS: Final = PhraseBook(dict.fromkeys(words.HOOKS))
_SEEN: Final = PhraseBook(dict.fromkeys(SEEN_ASKS))
_MOST_BEHIND_GREETING: Final = 3
_LEAST_OF_A_PART: Final = 3
_MOST_PARTS: Final = 9
_TIMES: Final = frozenset({"time", "date"})
_FEW: Final = 2
_MOST_WEIGHED: Final = 80
_REACH: Final = 16


class Questions:
    """How one language asks."""

    __slots__ = ("either", "essays", "openings", "telling", "whether")

    def __init__(self, languages: Iterable[str]) -> None:
        languages = tuple(languages)
        weights: dict[str, Answer] = {
            **dict.fromkeys(_of(words.SHORT_OPENINGS, languages), "short"),
            **dict.fromkeys(_of(words.LONG_OPENINGS, languages), "long"),
            **dict.fromkeys(words.LIGHT_OPENINGS, "short"),
        }
        weights.update(dict.fromkeys(words.CHOICE_OPENINGS, "choice"))
        self.openings = PhraseBook(weights)
        self.either = frozenset().union(*(words.OR_WORDS[language] for language in languages))
        self.essays = PhraseBook(dict.fromkeys(_of(ESSAYS, languages)))
        self.whether = PhraseBook(dict.fromkeys(_of(words.ASKS_WHETHER, languages)))
        self.telling = _WHETHER | _SEEN.first_words.union(
            self.openings.first_words, self.essays.first_words, self.whether.first_words
        )

    def is_courtesy(self, tokens: Sequence[Token]) -> bool:
        """Whether a question greets, or begins to tell: nothing is to be answered."""
        found = _COURTESIES.find(tokens)
        if found is None:
            return False
        behind = sum(token.kind == "word" for token in tokens[found[1] :])
        return behind <= _MOST_BEHIND_GREETING or bool(_TOLD.length_at(tokens, found[0]))

    def parted(self, tokens: Sequence[Token]) -> list[Sequence[Token]]:
        """The sentence's questions, where several question words begin a clause each."""
        begins: list[int] = []
        for at in range(1, len(tokens) - 1):
            if not _is_parting(tokens[at - 1]) or len(begins) == _MOST_PARTS:
                continue
            if self.openings.length_at(tokens, at) and at - (begins or [0])[-1] >= _LEAST_OF_A_PART:
                begins.append(at)
        if begins and not self._asks_before(tokens[: begins[0]]):
            begins = begins[1:]
        begins = [at for at in begins if len(tokens) - at >= _LEAST_OF_A_PART]
        edges = [0, *begins, len(tokens)]
        return [tokens[start:end] for start, end in pairwise(edges)]

    def answer_at(self, tokens: Sequence[Token], at: int, *, ordered: bool) -> Answer:
        """What the words that begin at `at` tell of the answer; empty for nothing."""
        if self.whether.length_at(tokens, at) and _is_about_time(tokens[at : at + _REACH]):
            return "choice"
        found = self.openings.match(tokens, at)
        if found is None:
            return "choice" if ordered and at and tokens[at].word in _WHETHER else ""
        length, answer = found
        is_early = at <= _MOST_BEHIND_GREETING and tokens[at].word not in self.either
        if answer == "short" and (is_early or _begins(tokens, at)):
            behind = tokens[at + length : at + _REACH]
            is_offered = any(token.word in self.either for token in behind)
            return "choice" if is_offered else "short"
        return answer if answer == "choice" or _begins(tokens, at) else ""

    def _asks_before(self, tokens: Sequence[Token]) -> bool:
        return self.openings.find(tokens) is not None


@cache
def questions_in(language: str) -> Questions:
    """How a language asks; the five that are often mixed, where nobody knows it."""
    return Questions((language,) if language in words.SHORT_OPENINGS else _FIVE)


def weigh(tokens: Sequence[Token], questions: Questions, *, ordered: bool = False) -> Answer:
    """How much it takes to answer what stands in `tokens`: a question, or an order to reply."""
    tokens = tokens[-_MOST_WEIGHED:]
    telling = [at for at, (_, word, _, _) in enumerate(tokens) if word in questions.telling]
    if any(_SEEN.length_at(tokens, at) for at in telling):
        return "short"
    if any(questions.essays.length_at(tokens, at) for at in telling):
        return "choice" if _is_about_time(tokens) else "long"
    for at in telling:
        if answer := questions.answer_at(tokens, at, ordered=ordered):
            return answer
    return "short" if ordered else "choice"


def is_hook(tokens: Sequence[Token]) -> bool:
    """Whether a question only leads to another one: "Fancy a day out?"."""
    return any(
        _HOOKS.length_at(tokens, at)
        for at in range(min(len(tokens), _LEAST_OF_A_PART + _FEW))
        if not at or tokens[at - 1].kind == "mark" or tokens[at - 1].word in GREETINGS
    )


def heavier(first: Answer, second: Answer) -> Answer:
    """The one of two that takes more."""
    return max(first, second, key=("", "choice", "short", "long").index)


def _of(lists: Mapping[str, tuple[str, ...]], languages: Iterable[str]) -> tuple[str, ...]:
    phrases = chain.from_iterable(lists[language] for language in languages)
    return tuple(map(read_as, phrases))


def _is_parting(token: Token) -> bool:
    return token.kind == "mark" or token.word in _BEFORE_LONG


def _begins(tokens: Sequence[Token], at: int) -> bool:
    """Whether a clause begins here, or something asks for one."""
    if not at:
        return True
    before = tokens[at - 1]
    return before.kind == "mark" or before.word in _BEFORE_LONG or before.word in GREETINGS


def _is_about_time(tokens: Sequence[Token]) -> bool:
    return any(token.kind in _TIMES or token.word in words.DAYS for token in tokens)

"""Reads the questions of a text by what it takes to answer them: what a reader is asked of self.

"Shall I send one?" offers something and asks for nothing; "Do you own your home?" qualifies.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Sentence, Token, sentences
from simulator.data.asking.words import ANSWER_WORDS
from simulator.data.opt_out.words import ACTIONS
from simulator.data.question_words import CHOICES, OPENERS, Weight

_ENDS: Final = frozenset("?？¿")
_OPENERS: Final = PhraseBook(
    {opener: weight for weight, openers in OPENERS.items() for opener in openers}
)
_BEFORE_CLAUSE: Final = frozenset({"and", "so", "but", "y", "pero", "then", "entonces"})
_LONGEST_NUMBER: Final = 2


class Question(NamedTuple):
    """A question, the weight of its answer, and its words folded."""

    span: Span
    weight: Weight
    words: tuple[str, ...]

    @property
    def qualifies(self) -> bool:
        """Whether it asks about the reader."""
        return self.weight != "offer"


def read_questions(
    text: str, tokens: Sequence[Token], words: AbstractSet[str]
) -> tuple[Question, ...]:
    """The questions of `text`, whose words are `words`, in its order."""
    if _ENDS.isdisjoint(words):
        return ()
    found: list[Question] = []
    every = list(sentences(text, tokens))
    for at, sentence in enumerate(every):
        if sentence.end in _ENDS and (clause := _clause(sentence)):
            behind = every[at + 1] if at + 1 < len(every) else None
            start, weight = clause
            own = sentence.tokens[start:]
            if weight != "offer" and (_offers(own) or _asks_for_answer(behind)):
                weight = "choice"
            span = own[0].start, own[-1].end
            said = tuple(token.word for token in own if token.kind != "mark")
            found.append(Question(span, weight or "offer", said))
    return tuple(found)


def _clause(sentence: Sentence) -> tuple[int, Weight | None] | None:
    """Where the question begins, and its weight; `None` for one that is no whole sentence."""
    tokens = sentence.tokens
    for at in range(len(tokens)):
        is_start = not at or tokens[at - 1].kind == "mark" or tokens[at - 1].word in _BEFORE_CLAUSE
        if is_start and (match := _OPENERS.match(tokens, at)):
            return at, match[1]
    last = max((at + 1 for at, token in enumerate(tokens) if token.kind == "mark"), default=0)
    return (last, None) if last < len(tokens) else None


def _offers(tokens: Sequence[Token]) -> bool:
    """Whether a question names the answers to choose from: "a cat or a dog"."""
    return any(token.word in CHOICES for token in tokens[1:-1])


def _asks_for_answer(sentence: Sentence | None) -> bool:
    """Whether the sentence behind a question says what to send: "Reply 1 or 2", "Y or N"."""
    if sentence is None:
        return False
    tokens = sentence.tokens
    is_reply = tokens[0].word in ACTIONS
    return (is_reply or len(tokens) <= 3) and any(_is_answer(each) for each in tokens[:6])  # noqa: PLR2004 - a few words


def _is_answer(token: Token) -> bool:
    if token.kind == "number":
        return len(token.word) <= _LONGEST_NUMBER
    return token.word in ANSWER_WORDS and token.word != "a"

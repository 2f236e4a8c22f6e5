"""What kinds of words stand in a text, for the reading of ways out: one look-up a word."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import reduce
from operator import or_
from typing import Final, NamedTuple

from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import Span
from simulator.analysis.tokens import Token
from simulator.data.opt_out import words
from simulator.data.opt_out.speech import Speech

_FIELDS: Final = (
    *("actions", "ends", "messages", "negations", "more", "wants", "gets", "writes", "purposes"),
    *("ands", "ifs", "belongs", "fillers", "removals", "lists", "products", "blockers"),
    *("deadlines", "moments", "charges", "calls"),
)
_BITS: Final = {field: 1 << at for at, field in enumerate(_FIELDS)}

# Numbers, not an enumeration: they are tested many times a text.
ACTION: Final = _BITS["actions"]
END: Final = _BITS["ends"]
MESSAGES: Final = _BITS["messages"]
NEGATION: Final = _BITS["negations"]
MORE: Final = _BITS["more"]
WANT: Final = _BITS["wants"]
GET: Final = _BITS["gets"]
WRITE: Final = _BITS["writes"]
PURPOSE: Final = _BITS["purposes"]
AND: Final = _BITS["ands"]
IF: Final = _BITS["ifs"]
BELONGS: Final = _BITS["belongs"]
FILLER: Final = _BITS["fillers"]
REMOVAL: Final = _BITS["removals"]
LIST: Final = _BITS["lists"]
PRODUCT: Final = _BITS["products"]
BLOCKER: Final = _BITS["blockers"]
DEADLINE: Final = _BITS["deadlines"]
MOMENT: Final = _BITS["moments"]
CHARGE: Final = _BITS["charges"]
CALL: Final = _BITS["calls"]
HELP: Final = 1 << len(_FIELDS)
KEYWORD: Final = HELP << 1
PHRASE: Final = HELP << 2
"""The first word of an effect, of dissent, or of another phrase here."""

_VOTING: Final = (
    *("keywords", "actions", "effects", "ends", "purposes", "messages", "wants", "gets", "fillers"),
    *("negations", "belongs", "ands", "ifs"),
)


def _book(*fields: str) -> PhraseBook[None]:
    speeches = words.SPEECHES.values()
    every = (phrase for each in speeches for field in fields for phrase in getattr(each, field))
    return PhraseBook(dict.fromkeys(every))


ACTIONS: Final = words.ACTIONS
EFFECTS, DISSENT, ANSWERS = _book("effects"), _book("dissent"), _book("answers")
MEANING: Final = _book("effects", "dissent")
CONDITIONS, NO_CHARGE = _book("conditions"), _book("no_charge")


def _sorts() -> dict[str, int]:
    known: dict[str, int] = {}
    listed: list[tuple[int, Iterable[str]]] = [
        (bit, getattr(speech, field))
        for speech in words.SPEECHES.values()
        for field, bit in _BITS.items()
    ]
    listed += [(HELP, words.HELP_WORDS), (KEYWORD, words.KEYWORDS)]
    listed += [(KEYWORD, [first]) for first, _ in words.TWO_WORDS]
    listed += [(PHRASE, book.first_words) for book in (EFFECTS, DISSENT, ANSWERS)]
    for bit, some in listed:
        for word in some:
            known[word] = known.get(word, 0) | bit
    return known


def _votes() -> dict[str, frozenset[str]]:
    """The languages of each word that speaks for some, but not for most, of them."""
    votes: dict[str, set[str]] = {}
    for language, speech in words.SPEECHES.items():
        for word in _telling(speech):
            votes.setdefault(word, set()).add(language)
    most = len(words.SPEECHES) // 2
    return {
        word: frozenset(known)
        for word, known in votes.items()
        if len(known) <= most and word not in _TELLS_NOTHING
    }


def _telling(speech: Speech) -> set[str]:
    values: Iterable[str] = (each for field in _VOTING for each in getattr(speech, field))
    return {word for value in values for word in value.split()}


SORTS: Final = _sorts()
"""The kinds of each known word, as bits of one number."""

_TELLS_NOTHING: Final = frozenset({"stop", "sms", "2", "p"})
_VOTES: Final = _votes()


class Copy(NamedTuple):
    """A text with its tokens and their kinds, and with all its words and kinds at once."""

    text: str
    tokens: Sequence[Token]
    sorts: Sequence[int]
    words: AbstractSet[str]
    every_sort: int

    def written(self, start: int, end: int) -> str:
        """What stands there in the text, for indices of tokens."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def is_upper(self, index: int) -> bool:
        """Whether a token is in capitals."""
        token = self.tokens[index]
        return self.text[token.start : token.end].isupper()

    def span(self, start: int, end: int) -> Span:
        """Where the tokens from `start` to before `end` stand."""
        return self.tokens[start].start, self.tokens[max(end, start + 1) - 1].end


def read_copy(text: str, tokens: Sequence[Token], words_: AbstractSet[str] | None = None) -> Copy:
    """The kinds of all tokens, looked up once; `words_` are those of the tokens."""
    if words_ is None:
        words_ = {word for _, word, _, _ in tokens}
    known = SORTS.get
    sorts = [known(token[1], 0) for token in tokens]  # by its place: faster than by its name
    return Copy(text, tokens, sorts, words_, reduce(or_, set(sorts), 0))


def language_of(tokens: Iterable[Token]) -> str | None:
    """The language that most of these words speak for; `None` for none, or for several."""
    counts: dict[str, int] = {}
    votes = _VOTES.get
    for token in tokens:
        for language in votes(token[1], ()):
            counts[language] = counts.get(language, 0) + 1
    if not counts:
        return None
    best = max(counts.values())
    first, *others = [language for language, count in counts.items() if count == best]
    return None if others else first

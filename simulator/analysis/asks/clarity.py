"""Whether a reader can tell what to do, and where; if not, why not."""

from collections.abc import Sequence

from simulator.analysis.asks.orders import read_as
from simulator.analysis.asks.parts import Ask, Tongue
from simulator.analysis.covered import Covered
from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import Unclear
from simulator.analysis.tokens import Token
from simulator.data.asking import vague as words
from simulator.data.asking.questions import DAYS
from simulator.data.asking.words import AFTER_WORDS, ALSO_WORDS, EITHER_WORDS
from simulator.data.broken.placeholders import GREETINGS

_VAGUE = PhraseBook(dict.fromkeys(map(read_as, words.VAGUE)))
_VAGUE_ALONE = PhraseBook(dict.fromkeys(map(read_as, words.VAGUE_ALONE)))
_PLACES = PhraseBook(dict.fromkeys(map(read_as, words.PLACES)))
_GOALS_OF_ANY = frozenset({"", "answer", "read", "start", "claim", "visit", "reply"})
"""Goals that say too little to make an invitation tell."""
_WITH_CHANNEL = frozenset(
    {"", "book", "buy", "claim", "confirm", "follow", "join", "pay", "read", "review", "start"}
)
"""Goals that need a way to reach them; for others the order is enough."""
_LOOSE = frozenset({"", "read"})
_FACTS = frozenset({"time", "date", "number"})
_SAYING = _FACTS | {"word"}
_CHANNELS = frozenset({"link", "phone", "mail", "mark"})
_STOPS = frozenset(".,:;!?–—|()")
_LEAST_TOLD = 3
_FEW = 2
_LONGEST_CLAUSE = 8
_REACH = 28


def clause_end(ask: Ask, limit: int | None) -> int:
    """Where the clause of an order ends that names no channel: before `limit`, the next ask."""
    end = ask.end
    if ask.behind:
        for kind, word, start, stop in ask.tokens[ask.behind : ask.behind + _LONGEST_CLAUSE]:
            if (kind == "mark" and word in _STOPS) or (limit is not None and start >= limit):
                break
            if word not in ALSO_WORDS and word not in EITHER_WORDS:
                end = stop
    return max(end, ask.end)


class Clarity:
    """Judges the asks of one text, whose sender stands at `named`."""

    __slots__ = ("_fillers", "_named", "_verbs_last", "_ways")

    def __init__(self, tongue: Tongue, named: Covered | None) -> None:
        self._fillers = tongue.orders.fillers
        self._ways = tongue.orders.ways
        self._verbs_last = tongue.orders.verbs_last
        self._named = named

    def why_unclear(self, ask: Ask) -> Unclear:
        """What keeps a reader from knowing what to do; empty where nothing does."""
        if ask.kind == "question":
            return _of_question(ask)
        if ask.kind == "reply":
            return self._of_reply(ask)
        if ask.kind == "call":
            return "" if ask.channel else "no_way"
        if ask.channel:
            return self._of_link(ask)
        if ask.kind == "visit":
            return "" if self._says_where(ask) else "no_way"
        return self._of_act(ask)

    def _of_act(self, ask: Ask) -> Unclear:
        """Of an order without a channel."""
        if ask.goal not in _WITH_CHANNEL or _PLACES.find(ask.about) is not None:
            return ""
        if ask.goal == "claim" and self._says_where(ask):
            return ""
        if ask.goal in _LOOSE and _says_when_or_where(ask):
            return ""
        return "vague" if self._is_vague(ask, ask.about) else "no_way"

    def _of_reply(self, ask: Ask) -> Unclear:
        if ask.channel == "reply":
            return ""
        if ask.answer == "long":
            return "open"
        if ask.channel or ask.words >= _FEW:
            return ""
        return "" if self._said(ask) else "no_way"

    def _of_link(self, ask: Ask) -> Unclear:
        if self._is_vague(ask, ask.leading) or self._is_vague(ask, ask.about):
            return "vague"
        orders = ask.behind > ask.at and ask.strength != "means"
        if orders and ask.goal:
            return self._of_order(ask)
        is_bare = _is_bare(ask.channel)
        if not self._words_in(ask.leading) and (is_bare or ask.told < _LEAST_TOLD):
            return "slogan" if ask.told >= _LEAST_TOLD else "naked"
        if is_bare and not self._is_label(ask):
            return "" if orders and self._has_object(ask) else "slogan"
        return ""

    def _of_order(self, ask: Ask) -> Unclear:
        """Of an order with a link: it names the thing, or the link right behind it does."""
        if self._has_object(ask):
            return ""
        between = ask.tokens[ask.behind : max(ask.where, ask.behind)]
        is_direct = ask.lead is ask.tokens and not any(
            token.word in _STOPS and token.word != ":" for token in between[:_REACH]
        )
        if is_direct and (not _is_bare(ask.channel) or self._is_told(ask)):
            return ""
        return "no_object"

    def _is_told(self, ask: Ask) -> bool:
        """Whether the words before an order tell of the thing: "Two courses, £19. Book: …"."""
        if ask.told >= _LEAST_TOLD:
            return True
        return self._words_in(ask.tokens[max(0, ask.at - _REACH) : ask.at]) >= _LEAST_TOLD

    def _is_vague(self, ask: Ask, tokens: Sequence[Token]) -> bool:
        """Whether the words are an invitation to nobody knows what."""
        if ask.goal not in _GOALS_OF_ANY:
            return False
        found = _VAGUE.find(tokens)
        if found is None and not self._is_told(ask):
            found = _VAGUE_ALONE.find(tokens)
        if found is None:
            return False
        said = [
            token
            for token in tokens[found[1] :]
            if token.kind == "word" and token.word not in self._fillers
        ]
        return len(said) < _FEW or said[0].word not in words.SPECIFIC_BEHIND

    def _has_object(self, ask: Ask) -> bool:
        """Whether an order says what is to be done: "book your table", and not "book now"."""
        if ask.behind - ask.at >= _FEW:
            return True
        for kind, word, _, _ in ask.tokens[ask.behind : ask.behind + _REACH]:
            if word in self._fillers:
                continue
            if kind in _CHANNELS or word in self._ways:
                break
            return True
        return self._verbs_last and self._has_object_before(ask)

    def _has_object_before(self, ask: Ask) -> bool:
        """Whether the thing stands before the order, as in German: "Jetzt Termin buchen"."""
        for kind, word, _, _ in reversed(ask.tokens[max(0, ask.at - _REACH) : ask.at]):
            if kind != "word":
                return False
            if word not in AFTER_WORDS and word not in self._fillers:
                return True
        return False

    def _says_where(self, ask: Ask) -> bool:
        """Whether an order to come says more than to come: a place, a day, what for."""
        said = self._said(ask)
        return len(said) >= _FEW or any(token.kind in _FACTS for token in said)

    def _said(self, ask: Ask) -> list[Token]:
        """What stands behind an order and says something."""
        behind = ask.tokens[ask.behind : ask.behind + _REACH]
        return [
            token for token in behind if token.kind != "mark" and token.word not in self._fillers
        ]

    def _words_in(self, tokens: Sequence[Token]) -> int:
        """How many words these are, without greetings and the sender's name."""
        named = self._named
        return sum(
            token.kind in _SAYING
            and (named is None or token.start not in named)
            and token.word not in GREETINGS
            for token in tokens
        )

    def _is_label(self, ask: Ask) -> bool:
        """Whether words say what the link opens: "Tasting notes: …", "tickets at …"."""
        before = ask.leading
        if not before:
            return False
        if before[-1].word == ":":
            return True
        behind_way = before[-1].word in self._ways and len(before) >= _FEW
        return behind_way and before[-_FEW].word in words.THINGS


def _of_question(ask: Ask) -> Unclear:
    if ask.answer == "long":
        return "open"
    return "vague" if ask.words < _FEW else ""


def _says_when_or_where(ask: Ask) -> bool:
    """Whether a day, an hour or a house number stands behind an order."""
    behind = ask.tokens[ask.behind : ask.behind + _REACH]
    return any(token.kind in _FACTS or token.word in DAYS for token in behind)


def _is_bare(link: str) -> bool:
    """Whether an address has nothing behind its host."""
    return "/" not in link.rpartition("://")[2].rstrip("/")

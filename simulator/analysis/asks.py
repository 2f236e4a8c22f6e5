"""Finds what one sentence asks for: orders, keywords to send, links, numbers, a question."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Literal, NamedTuple

from simulator.analysis.phrases import PhraseBook
from simulator.analysis.spans import AskKind
from simulator.analysis.tokens import Sentence, Token
from simulator.data import asking_words as words
from simulator.data.opt_out_words import ACTIONS, HELP_WORDS
from simulator.data.word_lists import words as word_set

Strength = Literal["order", "means", "weak"]
Joint = Literal["", "and", "or"]


class Order(NamedTuple):
    """What an order is for, and whether it is one in itself, only the way, or perhaps praise."""

    goal: str
    strength: Strength


@dataclass(slots=True)
class Ask:
    """One thing asked for; `channel` is the link, number or "reply" to do it by, if any.

    `joint` is how it hangs on the ask before it.
    """

    kind: AskKind
    goal: str
    start: int
    end: int
    channel: str = ""
    strength: Strength = "order"
    words: int = 0
    joint: Joint = ""


_ORDERS = PhraseBook(
    {
        **{phrase: Order("", "weak") for phrase in words.WEAK},
        **{phrase: Order("", "means") for phrase in words.MEANS},
        **{phrase: Order(goal, "order") for goal, all_ in words.ORDERS.items() for phrase in all_},
    }
)
_STARTS = _ORDERS.first_words | ACTIONS
"""What an ask begins with, if not with a channel."""

_CHANNELS = frozenset({"link", "mail", "phone"})
_KINDS: dict[str, AskKind] = {"call": "call", "reply": "reply", "visit": "visit"}
_NOUNS = word_set("order commande pedido reserva bestellung reserve")
_NO_CLAUSE = frozenset("/$%@#'’*+")
_BEFORE_ANSWER = word_set(
    "with back the word us to this a message : \" “ ‘ ' « just only by mit con la palabra avec "
    "com le mot das wort an dem"
)
_NO_LEAD = frozenset("[(<,/@")
_SELF_STANDING = 3
_NEAR = 4
_MOST_DIGITS = 2
_JOINT_REACH = 3
_MOST_ASKS = 40  # in one sentence; more of them would change no judgement


def read_asks(sentence: Sentence, text: str) -> list[Ask]:
    """What the sentence asks for, in its order; a question only where nothing else is asked."""
    asks: list[Ask] = []
    for kind, word, _, _ in sentence.tokens:
        if word in _STARTS or kind in _CHANNELS:
            asks = _Reader(sentence.tokens, text).read()
            break
    if not asks and sentence.end in {"?", "？"}:
        first, last = sentence.tokens[0], sentence.tokens[-1]
        size = sum(token.kind == "word" for token in sentence.tokens)
        return [Ask("question", "answer", first.start, last.end, words=size)] if size else []
    return asks


class _Reader:
    """Goes once through the tokens of one sentence."""

    def __init__(self, tokens: Sequence[Token], text: str) -> None:
        self.tokens = tokens
        self.text = text
        self.asks: list[Ask] = []

    def read(self) -> list[Ask]:
        """Every ask, channels joined with the orders that they serve."""
        index = 0
        for at, (kind, word, _, _) in enumerate(self.tokens):
            if (word not in _STARTS and kind not in _CHANNELS) or at < index:
                continue
            if len(self.asks) >= _MOST_ASKS:
                break
            index = self._step(at)
        return self.asks

    def _step(self, index: int) -> int:
        """Read what stands at `index`; the index to go on from."""
        token = self.tokens[index]
        if token.kind in {"link", "mail"}:
            self._meet_link(index)
        elif token.kind == "phone":
            self._meet_phone(index)
        elif token.kind == "word":
            return self._meet_keyword(index) or self._meet_order(index) or index + 1
        return index + 1

    def _meet_keyword(self, index: int) -> int | None:
        """Read "Reply 1", "text JOIN": the index behind, or `None` when no keyword follows."""
        if self.tokens[index].word not in ACTIONS:
            return None
        at = self._answer_behind(index + 1)
        if at is None:
            return None
        if self.tokens[at].word not in HELP_WORDS:
            start, end = self.tokens[index].start, self.tokens[at].end
            joint = self._joint(index)
            self.asks.append(Ask("reply", "reply", start, end, channel="reply", joint=joint))
        return at + 1

    def _answer_behind(self, index: int) -> int | None:
        for at in range(index, min(index + 1 + _NEAR, len(self.tokens))):
            token = self.tokens[at]
            if self._is_answer(token):
                return at
            if token.word not in _BEFORE_ANSWER:
                return None
        return None

    def _is_answer(self, token: Token) -> bool:
        """A word in capitals, one or two digits, a plain yes or no."""
        if token.kind == "number":
            return len(token.word) <= _MOST_DIGITS
        if token.kind != "word" or token.word == "a":
            return False
        return token.word in words.ANSWER_WORDS or self._written(token).isupper()

    def _meet_order(self, index: int) -> int | None:
        """An order where a clause begins: the index behind, or `None`."""
        found = _ORDERS.match(self.tokens, index)
        if found is None:
            return None
        length, order = found
        end = index + length
        if not (length >= _SELF_STANDING or self._begins_clause(index)) or self._is_noun(
            index, end
        ):
            return None
        kind = _KINDS.get(order.goal, "act")
        start = self.tokens[index].start
        ask = Ask(kind, order.goal, start, self.tokens[end - 1].end, strength=order.strength)
        ask.joint = self._joint(index)
        self.asks.append(ask)
        return end

    def _joint(self, index: int) -> Joint:
        """Whether the word before an order offers a choice or adds to what is asked."""
        for token in reversed(self.tokens[max(0, index - _JOINT_REACH) : index]):
            if token.word in words.EITHER_WORDS:
                return "or"
            if token.word in words.ALSO_WORDS:
                return "and"
            if token.word not in words.BETWEEN_ASKS:
                break
        return ""

    def _begins_clause(self, index: int) -> bool:
        if not index:
            return True
        before = self.tokens[index - 1]
        if before.kind == "mark":
            return before.word not in _NO_CLAUSE
        return before.kind in {"link", "phone"} or before.word in words.AFTER_WORDS

    def _is_noun(self, index: int, end: int) -> bool:
        """Whether an order's word is a thing here: "order 4521 is ready", "book club"."""
        if end >= len(self.tokens):
            return False
        behind = self.tokens[end]
        numbered = behind.word == "#" or (behind.kind == "number" and len(behind.word) > _NEAR - 2)
        return behind.word in words.NOT_BEHIND or (numbered and self.tokens[index].word in _NOUNS)

    def _meet_link(self, index: int) -> None:
        link = self.tokens[index]
        near = self.tokens[max(0, index - _NEAR) : index]
        if _is_small_print(near):
            return
        waiting = [
            ask for ask in self.asks if not ask.channel and ask.kind not in {"call", "reply"}
        ]
        if waiting:
            self._give_channel(waiting[-1], link, "link")
            return
        goal = self._goal_before(index)
        offer: Strength | None = "order" if goal else _offer(link, near)
        if offer:
            start = self.tokens[0].start if not self.asks else link.start
            ask = Ask("link", goal, start, link.end, link.word, offer, joint=self._joint(index))
            self.asks.append(ask)

    def _meet_phone(self, index: int) -> None:
        phone = self.tokens[index]
        waiting = [ask for ask in self.asks if not ask.channel and ask.kind in {"call", "reply"}]
        if waiting:
            self._give_channel(waiting[0], phone, "call")
            self.asks = [ask for ask in self.asks if ask is waiting[0] or ask not in waiting]
            return
        for at in range(max(0, index - _NEAR), index):
            token = self.tokens[at]
            if token.word in words.ORDERS["call"] or token.word in {"text", "txt", "sms"}:
                goal, joint = self._goal_before(index), self._joint(at)
                ask = Ask("call", goal, token.start, phone.end, phone.word, joint=joint)
                self.asks.append(ask)
                return

    def _give_channel(self, ask: Ask, channel: Token, kind: AskKind) -> None:
        ask.channel, ask.kind, ask.end = channel.word, kind, channel.end
        if ask.strength == "weak":
            ask.strength = "order"

    def _goal_before(self, index: int) -> str:
        """What a verb that is no order says a channel is for: "you can book at …"."""
        at, goal = self._first_verb
        return goal if at < index else ""

    @cached_property
    def _first_verb(self) -> tuple[int, str]:
        """Where the first such verb stands, and what it is for."""
        for at in range(1, len(self.tokens)):
            if self.tokens[at - 1].word not in words.BEFORE_VERB:
                continue
            found = _ORDERS.match(self.tokens, at)
            if found and found[1].strength == "order":
                return at, found[1].goal
        return len(self.tokens), ""

    def _written(self, token: Token) -> str:
        return self.text[token.start : token.end]


def _is_small_print(near: Sequence[Token]) -> bool:
    """Whether terms or a policy are what a link behind these words opens."""
    if any(token.word in words.TERMS for token in near):
        return True
    return any(
        first.word in {"t", "ts", "t's"} and second.word == "&" for first, second in pairwise(near)
    )


def _offer(link: Token, near: Sequence[Token]) -> Strength | None:
    """How much an address is there to be opened: one that only names a service is weak or none."""
    if link.kind != "link":
        return None
    led_to = bool(near) and near[-1].kind == "mark" and near[-1].word not in _NO_LEAD
    if led_to or "/" in link.word.rstrip("/"):
        return "order"
    return "weak" if link.word.startswith("www.") else None

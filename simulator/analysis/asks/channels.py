"""Joins the links, addresses and numbers of a sentence with what it asks for."""

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from simulator.analysis.asks.orders import DO, Strength
from simulator.analysis.asks.parts import BEFORE_NUMBER, Around, Ask, joint_before
from simulator.analysis.spans import AskKind
from simulator.analysis.tokens import Token
from simulator.data.asking import words
from simulator.data.asking.vague import OF_WORDS, THINGS
from simulator.data.word_lists import words as word_set

_TALKS = frozenset({"call", "reply"})
_TEXTING = word_set("text txt sms")
_NO_LEAD = frozenset("[(<,/@")
_THINGS_WITH_ADDRESS = word_set("order account payment purchase code password login otp user pin")
_MOST_BETWEEN = 8
_NEAR = 4


class Channels:
    """The channels of one sentence, met in its order, and the asks that they serve."""

    def __init__(self, tokens: Sequence[Token], around: Around, told: int) -> None:
        self.tokens = tokens
        self.around = around
        self.orders = around.tongue.orders
        self.told = told
        self.asks: list[Ask] = []

    def add(self, kind: AskKind, goal: str, index: int, behind: int, **more: str) -> Ask:
        """Add an ask whose words are those from `index` to before `behind`."""
        start, end = self.tokens[index].start, self.tokens[behind - 1].end
        ask = Ask(kind, goal, start, end, tokens=self.tokens, at=index, behind=behind)
        ask.channel = more.get("channel", "")
        ask.joint = joint_before(self.tokens, index)
        ask.told = self.told
        self.asks.append(ask)
        return ask

    def meet_link(self, index: int) -> None:
        """Join a link or an address with the order that waits for it, or take it as an ask."""
        link = self.tokens[index]
        near = self.tokens[max(0, index - _NEAR) : index]
        if _is_small_print(near):
            return
        waiting = [ask for ask in self.asks if not ask.channel and ask.kind not in _TALKS]
        if waiting:
            self._give_channel(waiting[-1], index, "link")
            return
        if link.kind == "mail":
            self._meet_mail(index)
            return
        joint = joint_before(self.tokens, index)
        goal = self.asks[-1].goal if joint == "or" and self.asks else self._goal_before(index)
        offer: Strength | None = "order" if goal else self._offer(index, near)
        if offer:
            first = 0 if not self.asks else index
            ask = self.add("link", goal, first, index + 1, channel=link.word)
            ask.joint, ask.strength = joint, offer
            ask.at = ask.behind = index
            ask.lead, ask.where = self.tokens, index

    def _meet_mail(self, index: int) -> None:
        """An address to write to, where an order to write waits for it."""
        waiting = [ask for ask in self.asks if not ask.channel and ask.kind == "reply"]
        if waiting:
            self._give_channel(waiting[-1], index, "reply")

    def meet_phone(self, index: int) -> None:
        """Join a number with the order that waits for it, or take it as an ask."""
        phone = self.tokens[index]
        if self._takes_keyword(index):
            self.asks[-1].end = phone.end
            return
        waiting = [ask for ask in self.asks if not ask.channel and ask.kind in _TALKS]
        if waiting:
            self._give_channel(waiting[0], index, waiting[0].kind)
            self.asks = [ask for ask in self.asks if ask is waiting[0] or ask not in waiting]
            return
        before = self.tokens[index - 1].word if index else ""
        open_ = [ask for ask in self.asks if not ask.channel]
        if open_ and before in BEFORE_NUMBER:
            self._give_channel(open_[-1], index, "call")
            return
        for at in range(max(0, index - _NEAR), index):
            word = self.tokens[at].word
            if word in self.orders.calls or word in _TEXTING:
                goal = self._goal_before(index)
                self.add("call", goal, at, index + 1, channel=phone.word)
                return
        if self.asks and joint_before(self.tokens, index) == "or":
            self.add("call", self.asks[-1].goal, index, index + 1, channel=phone.word)
        elif index > 1 and before in BEFORE_NUMBER and self.tokens[index - 2].word in THINGS:
            self.add("call", "book", index - 2, index + 1, channel=phone.word)

    def _takes_keyword(self, index: int) -> bool:
        """Whether the number is where the keyword before it goes: "text TEA to 555-0177"."""
        if not self.asks or self.asks[-1].channel != "reply":
            return False
        between = index - self.asks[-1].behind
        return 0 < between <= _MOST_BETWEEN and self.tokens[index - 1].word in words.TO_NUMBER

    def _give_channel(self, ask: Ask, index: int, kind: AskKind) -> None:
        channel = self.tokens[index]
        ask.channel, ask.kind, ask.end = channel.word, kind, channel.end
        ask.lead, ask.where = self.tokens, index
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
            if self.tokens[at - 1].word not in self.orders.before_verb:
                continue
            found = self.orders.book.match(self.tokens, at)
            if found and found[1].strength == "order" and found[1].goal != DO:
                return at, found[1].goal
        return len(self.tokens), ""

    def _offer(self, index: int, near: Sequence[Token]) -> Strength | None:
        """How much an address is there to be opened: one that only names a service is none."""
        link = self.tokens[index]
        led_to = bool(near) and near[-1].kind == "mark" and near[-1].word not in _NO_LEAD
        if led_to or "/" in link.word.rstrip("/"):
            return "order"
        if not self.around.tongue.sells or (near and near[-1].word in OF_WORDS):
            return None
        is_last = index + 1 == len(self.tokens) or self.tokens[index + 1].kind == "mark"
        is_status = any(token.word in _THINGS_WITH_ADDRESS for token in near)
        return "weak" if is_last and not is_status else None


def _is_small_print(near: Sequence[Token]) -> bool:
    """Whether terms or a policy are what a link behind these words opens."""
    if any(token.word in words.TERMS for token in near):
        return True
    return any(
        first.word in {"t", "ts", "t's"} and second.word == "&" for first, second in pairwise(near)
    )

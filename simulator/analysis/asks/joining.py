"""Puts together the asks that are one thing to do."""

from collections.abc import Sequence

from simulator.analysis.asks.parts import Ask
from simulator.analysis.asks.questions import heavier, is_hook

_ANY_GOAL = frozenset({"", "call", "reply"})
_TALKS = frozenset({"call", "reply"})
_ON_ITS_OWN = frozenset({"share", "follow", "review"})
"""Goals that no other way serves: "reply YES and bring a friend" are two things."""
_ONE_AFTER_ANOTHER = frozenset(
    {
        *(("buy", "claim"), ("book", "claim"), ("buy", "pay"), ("book", "visit"), ("buy", "visit")),
        *(("visit", "read"), ("visit", "claim"), ("visit", "buy"), ("visit", "join")),
    }
)
"""What follows from the first: "order online and collect", "buy 3, pay for 2", "come and see"."""
_NO_KEY = _ANY_GOAL | {"answer"}
_ANSWERED = frozenset({"", "reply"})
_PURPOSES = frozenset({"for", "about", "para", "pour", "fur", "om", "per", "voor", "w", "wegen"})
_TAG_QUESTION = 3


def joined(asks: Sequence[Ask]) -> list[Ask]:
    """The distinct things to do, in their order."""
    real = _real(asks)
    return _combine(real) if real else _combine(asks)[:1]


def shares_goal(first: Ask, second: Ask) -> bool:
    """Whether the second is another way to do the first: "or call …", and for nothing else."""
    if second.joint != "or" or not _has_one_goal(first, second):
        return False
    return second.goal not in _ANY_GOAL or not _has_purpose(second)


def _has_purpose(ask: Ask) -> bool:
    """Whether its channel is said to be for something: "or call … for repairs"."""
    behind = ask.lead[ask.where + 1 : ask.where + 2]
    return bool(behind) and behind[0].word in _PURPOSES


def _real(asks: Sequence[Ask]) -> list[Ask]:
    """Those without praise that only looks like an order; a bare address serves the one before."""
    real: list[Ask] = []
    for ask in asks:
        if ask.strength != "weak":
            real.append(ask)
        elif ask.channel and real and not real[-1].channel and real[-1].kind in {"act", "visit"}:
            _join(real[-1], ask)
    return real


def _combine(asks: Sequence[Ask]) -> list[Ask]:
    """Asks that are one thing put together."""
    combined: list[Ask] = []
    known: dict[str, Ask] = {}
    for ask in asks:
        same = known.get(ask.channel) or known.get(ask.goal)
        if combined and _is_same(combined[-1], ask):
            _join(combined[-1], ask)
        elif same and not (same.channel and ask.channel and same.channel != ask.channel):
            _join(same, ask)
            continue
        else:
            combined.append(ask)
        last = combined[-1]
        known.update({key: last for key in (last.goal, last.channel) if key not in _NO_KEY})
    return combined


def _is_same(before: Ask, ask: Ask) -> bool:
    """Whether two asks in a row are one thing to do."""
    if ask.kind == "question":
        return _belongs(before, ask)
    if before.kind == "question" or (ask.joint == "or" and _is_choice(before, ask)):
        return True
    if _is_visit_for(before, ask):
        return True
    if before.channel and ask.channel:
        return before.channel == ask.channel
    return "means" in {before.strength, ask.strength} or _serves(before, ask)


def _is_visit_for(before: Ask, ask: Ask) -> bool:
    """Whether the second says what the reader is to come for: "come and choose yours"."""
    is_next = ask.tokens is before.tokens and 0 <= ask.at - before.behind <= 1
    return before.kind == "visit" and ask.joint == "and" and is_next and not ask.channel


def _belongs(before: Ask, question: Ask) -> bool:
    """Whether a question belongs to what is asked before it: as a tag, or behind a hook."""
    if before.kind != "question":
        return before.kind == "reply" or question.words <= _TAG_QUESTION
    is_tag = question.words <= _TAG_QUESTION and question.answer == "choice"
    return is_tag or is_hook(before.tokens)


def _serves(before: Ask, ask: Ask) -> bool:
    """Whether one of two orders only says how to do the other, or follows from it."""
    if before.goal != ask.goal and _is_apart(before, ask):
        return False
    if not ask.channel and (before.goal, ask.goal) in _ONE_AFTER_ANOTHER:
        return True
    is_further = ask.joint == "and" and ask.kind in _TALKS and before.channel not in {"", "reply"}
    return not is_further and _has_one_goal(before, ask)


def _is_apart(before: Ask, ask: Ask) -> bool:
    """Whether one of two is a thing of its own, and the other not only how to do it."""
    if before.is_deed or ask.is_deed:
        return ask.joint == "and" or bool(before.channel)
    if _ON_ITS_OWN.isdisjoint({before.goal, ask.goal}) or not ask.goal or not before.goal:
        return False
    return bool(before.channel) or not (ask.channel or ask.kind == "reply")


def _is_choice(before: Ask, ask: Ask) -> bool:
    """Whether "or" offers another way to the same goal; a link or a number are two asks."""
    if before.channel != ask.channel and _ANSWERED.isdisjoint({before.channel, ask.channel}):
        return False
    return _has_one_goal(before, ask)


def _has_one_goal(before: Ask, ask: Ask) -> bool:
    return before.goal == ask.goal or not {before.goal, ask.goal}.isdisjoint(_ANY_GOAL)


def _join(before: Ask, ask: Ask) -> None:
    if before.kind == "question" and ask.kind == "question":
        before.tokens, before.words = ask.tokens, max(before.words, ask.words)
    if ask.channel == "reply" and not before.channel:
        before.answer = "choice"
    else:
        before.answer = heavier(before.answer, ask.answer)
    if before.kind == "question" and ask.kind != "question":
        before.tokens, before.at, before.behind = ask.tokens, ask.at, ask.behind
        before.lead, before.where = ask.lead, ask.where
    takes_kind = ask.kind == "reply" and before.kind == "act" and not before.channel
    if takes_kind and not ask.channel:
        before.kind = "reply"
        before.tokens, before.at, before.behind = ask.tokens, ask.at, ask.behind
    elif ask.channel and not before.channel:
        before.channel, before.kind = ask.channel, ask.kind
        before.lead, before.where = ask.lead, ask.where
        if before.at == before.behind:
            before.at, before.behind, before.tokens = ask.at, ask.behind, ask.tokens
        before.told = ask.told
    elif before.kind == "question":
        before.kind = ask.kind
    if before.goal in {"", "answer"} and ask.goal:
        before.goal = ask.goal
    before.start, before.end = min(before.start, ask.start), max(before.end, ask.end)
    if ask.strength == "order":
        before.strength = "order"

"""What filters do to a text of unknown signs, sign by sign.

A change reads one sign at a time and remembers little: it is given what it remembers and a sign,
and returns what it may write, with what it remembers then. It may allow more than the filter does,
never less.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from simulator.data.smart_encoding import smart_encoding

Change = tuple[object, ...]
"""The name of a change, and what it takes."""

Memory = Any
Written = tuple[str, Memory]

_SHORTEST_LINK = len("a.co")
_BREAKS = frozenset("-({[<")


class Rule(NamedTuple):
    """How a change works: what it starts from, what a sign becomes, what comes at the end."""

    start: Memory
    step: Callable[[Memory, str], Iterable[Written]]
    end: Callable[[Memory], str] = lambda _: ""


def _each(change: Callable[[str], str]) -> Rule:
    return Rule(0, lambda _, sign: ((change(sign), 0),))


def _small(sign: str) -> tuple[Written, ...]:
    """A capital sigma becomes another letter at the end of a word."""
    return (("σ", 0), ("ς", 0)) if sign == "Σ" else ((sign.lower(), 0),)


EITHER = 2
"""Remembered where a text may stand at the start of a word, or within one."""


def _capitalize(start: int = 1) -> Rule:
    def step(starts: Memory, sign: str) -> Iterable[Written]:
        capital, small = ((sign.capitalize(), 0),), _small(sign)
        return (*capital, *small) if starts == EITHER else capital if starts else small

    return Rule(start, step)


def _title(start: int = 1) -> Rule:
    def step(starts: Memory, sign: str) -> Iterable[Written]:
        if is_break(sign):
            return ((sign, 1),)
        capital, small = ((sign.upper(), 0),), _small(sign)
        return (*capital, *small) if starts == EITHER else capital if starts else small

    return Rule(start, step)


def is_break(sign: str) -> bool:
    """Whether a new word begins behind it."""
    return sign.isspace() or sign in _BREAKS


def _trim(chars: str | None) -> Rule:
    """Inside, a sign that may stand at the end is kept or not."""

    def step(leads: Memory, sign: str) -> Iterable[Written]:
        if not (sign.isspace() if chars is None else sign in chars):
            return ((sign, 0),)
        return (("", 1),) if leads else ((sign, 0), ("", 0))

    return Rule(1, step)


def _replace(old: str, new: str, count: int | None) -> Rule:
    """Remembers what of `old` it has read, and how often it may still replace."""
    if not old:
        return _between_all(new, count)

    def step(memory: Memory, sign: str) -> Iterable[Written]:
        read, left = memory
        read += sign
        if left == 0:
            return ((read, ("", 0)),)
        if read == old:
            return ((new, ("", None if left is None else left - 1)),)
        written = ""
        while not old.startswith(read):
            written, read = written + read[0], read[1:]
        return ((written, (read, left)),)

    left = None if count is None or count < 0 else count
    return Rule(("", left), step, lambda memory: memory[0])


def _between_all(new: str, count: int | None) -> Rule:
    """What replacing nothing does: `new` before every sign and at the end."""
    most = 10**9 if count is None or count < 0 else count

    def step(done: Memory, sign: str) -> Iterable[Written]:
        if done >= most:
            return ((sign, done),)
        return ((new + sign, min(done + 1, most)),)

    if most == 10**9:
        return Rule(0, lambda _, sign: ((new + sign, 0),), lambda _: new)
    return Rule(0, step, lambda done: new if done < most else "")


def _parted(between: str) -> Rule:
    return Rule(1, lambda first, sign: ((sign if first else between + sign, 0),))


def _linked(word: str, *, is_tail: bool) -> Rule:
    """At the most four signs are a link; a longer one takes in more signs for nothing.

    Two links are never without a sign between them, or take in so many that it is no matter.
    """

    def step(read: Memory, sign: str) -> Iterable[Written]:
        own = sign if is_tail else ""
        count = int(read)
        if count == _SHORTEST_LINK - 1:
            return ((own + word, _SHORTEST_LINK),)
        if count == _SHORTEST_LINK:
            return ((sign, 0), (own, count))
        if count:
            return ((own, count + 1),)
        return ((sign, 0), (own, 1), (own, 0))

    return Rule(0, step)


def _carried(word: str) -> Rule:
    """The word once, before any sign or at the end."""

    def step(waits: Memory, sign: str) -> Iterable[Written]:
        return ((sign, 1), (word + sign, 0)) if waits else ((sign, 0),)

    return Rule(1, step, lambda waits: word if waits else "")


def _encoded(name: str) -> Rule:
    return _each(smart_encoding(name))


_RULES: Mapping[str, Callable[..., Rule]] = {
    "upper": lambda: _each(str.upper),
    "lower": lambda: Rule(0, lambda _, sign: _small(sign)),
    "capitalize": _capitalize,
    "title": _title,
    "trim": _trim,
    "replace": _replace,
    "parted": _parted,
    "encoded": _encoded,
    "carried": _carried,
    "linked": lambda word: _linked(word, is_tail=False),
    "tailed": lambda word: _linked(word, is_tail=True),
}


@lru_cache(maxsize=256)
def rule_of(change: Change) -> Rule:
    """How a change works."""
    return _RULES[str(change[0])](*change[1:])


def start_of(changes: tuple[Change, ...]) -> tuple[Memory, ...]:
    """What changes that follow each other remember before the first sign."""
    return tuple(rule_of(change).start for change in changes)


def step_all(
    changes: tuple[Change, ...], memory: tuple[Memory, ...], text: str
) -> set[tuple[str, tuple[Memory, ...]]]:
    """What a text becomes through all changes, with what they remember then."""
    if not changes:
        return {(text, ())}
    rule = rule_of(changes[0])
    found = {("", memory[0], memory[1:])}
    for sign in text:
        found = {
            (done + more, own, rest)
            for done, before, others in found
            for written, own in rule.step(before, sign)
            for more, rest in step_all(changes[1:], others, written)
        }
    return {(done, (own, *rest)) for done, own, rest in found}


def end_all(changes: tuple[Change, ...], memory: tuple[Memory, ...]) -> set[str]:
    """What may be written behind the last sign."""
    if not changes:
        return {""}
    held = rule_of(changes[0]).end(memory[0])
    return {
        done + more
        for done, rest in step_all(changes[1:], memory[1:], held)
        for more in end_all(changes[1:], rest)
    }

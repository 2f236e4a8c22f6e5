"""Lists below the ruler: special letters, what is added when sent, what no phone can be sent."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from simulator.length import Special
from simulator.length.substitutions import Substitution
from simulator.model.counted import counted
from simulator.reports.as_sent import as_sent_line
from simulator.reports.visible import visible
from simulator.review.measured import Altered, Measured

MOST = 20
"""The longest list."""

_UNSENDABLE = {
    "escape": "an escape sign: character",
    "lone surrogate": "half a character: character",
    "too many parts": "more than 255 parts: all from character",
}
_LAST_OF_ONE_UNIT = "\uffff"
_LIMITS = {"characters": "character", "texts": "text", "special": "special letter"}


def unsendable_lines(found: Measured) -> Iterator[str]:
    """What no phone can be sent, and what the platform does not take."""
    if found.measurement.unsendable:
        yield "Cannot be sent:"
        lines = (f"{_UNSENDABLE[why]} {at + 1:,}" for why, at in found.measurement.unsendable)
        yield from _listed(lines, len(found.measurement.unsendable))
    for limit in found.over:
        yield f"{limit.who} takes at most {counted(limit.most, _LIMITS[limit.unit])}."


def as_sent_lines(found: Measured) -> Iterator[str]:
    """What the provider adds and what is not known of it, then each kind of change once."""
    account = found.account
    if account is None:
        return
    told = as_sent_line(account, kind=found.kind, country=found.country, lead={})
    yield told or "Nothing is added when it is sent."
    kinds: dict[tuple[str, str], list[Altered]] = {}
    for each in found.altered:
        if each.before:
            kinds.setdefault((each.before, each.after), []).append(each)
    lines = (_change(same[0]) + _where(len(same), same[0].start) for same in kinds.values())
    yield from _listed(lines, len(kinds))


def letter_lines(found: Measured) -> Iterator[str]:
    """Each special letter once: its number and name, how often, where, and what to write."""
    specials = found.measurement.not_gsm
    if not specials:
        return
    times = Counter(each.character for each in specials)
    firsts: dict[str, Special] = {}
    for each in specials:
        firsts.setdefault(each.character, each)
    swaps = _swaps_by_character(found.swaps)
    yield "Special letters, at the character where they first stand:"
    lines = (_letter(each, times[key], swaps.get(key)) for key, each in firsts.items())
    yield from _listed(lines, len(firsts))


def cut_lines(found: Measured) -> Iterator[str]:
    """How much to cut to be billed less."""
    if found.cut:
        characters = counted(found.cut.characters, "character")
        saved = found.measurement.segments - found.cut.segments
        yield f"Cut {characters} to be billed {counted(saved, 'text')} less."


def _change(what: Altered) -> str:
    if not what.after:
        return f"left out: “{visible(what.before)}”"
    return f"“{visible(what.before)}” becomes “{visible(what.after)}”"


def _letter(first: Special, times: int, swap: Substitution | None) -> str:
    number = f"U+{ord(first.character):04X}"
    name = "" if first.name == number else f" {first.name}"
    double = ", counts twice" if first.character > _LAST_OF_ONE_UNIT else ""
    remedy = f": {_remedy(swap)}" if swap else ""
    where = _where(times, first.offset)
    return f"{visible(first.character)}  {number}{name}{where}{double}{remedy}"


def _remedy(swap: Substitution) -> str:
    if not swap.after:
        words = "leave it out"
    elif swap.after == unicodedata.normalize("NFC", swap.before):
        words = f"write {visible(swap.after)} as one character"
    elif swap.after.isspace():
        words = "write an ordinary space"
    else:
        words = f"write {visible(swap.after)}"
    return words if swap.is_safe else f"{words}, if it means the same here"


def _swaps_by_character(swaps: Iterable[Substitution]) -> dict[str, Substitution]:
    """The first substitution for each character; one that leaves the meaning goes before."""
    found: dict[str, Substitution] = {}
    for swap in sorted(swaps, key=lambda each: not each.is_safe):
        for character in swap.before:
            found.setdefault(character, swap)
    return found


def _where(times: int, first: int) -> str:
    """How often something stands in the text, and at which of its characters first."""
    return f" at {first + 1:,}" if times == 1 else f" at {first + 1:,}, {times:,} times"


def _listed(lines: Iterable[str], number: int) -> Iterator[str]:
    """The first of `number` lines, each set in."""
    yield from (f"  {line}" for line in islice(lines, MOST))
    if number > MOST:
        yield f"  and {number - MOST:,} more; --format json holds them all"

"""LEN05: more than the platform, or the networks of a country, take of one message."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.finding import Severity
from simulator.model.sending import SendLimit
from simulator.rules.counted import counted
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_ON = {
    None: "",
    "GSM-7": " of a message in plain letters",
    "UCS-2": " of a message with special letters",
}
_MOST_NAMED = 3


class SendLimitRule(TextRule):
    """The message is more than the platform or the country takes.

    Every platform has a longest message, in characters or in texts billed, and the networks of
    some countries take less than others: a shorter message, or no special letters at all. What is
    over the limit is refused, cut off, or sent with ? in the place of letters.

    The limits are dated rows of the platform's profile; `provider` in the settings names it. What
    the platform adds when it sends, such as a line about opting out, counts as well. The example
    is too long for South Korea, where GOV.UK Notify may send 140 characters.
    """

    code: ClassVar[str] = "LEN05"
    name: ClassVar[str] = "send-limit"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "the platforms' help pages, as noted in their profiles"
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: your order is ready at the front desk. Please bring its number when you come "
        "to pick it up. We are there from nine until six, on any day."
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: your order is ready at the front desk. Please bring its number. We are there "
        "from nine until six."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit on the length, for the strictest limit, and one on letters."""
        limits = [each for each in reading.circumstances.limits if _holds(each, reading)]
        over = [(_over(each, reading), each) for each in limits]
        worst = max(over, key=lambda pair: pair[0], default=(0, None))
        if worst[1] and worst[0]:
            yield _too_long(*worst, reading)
        own = _special_letters(reading) if any(each.unit == "special" for each in limits) else ()
        broken = [each for each in limits if each.unit == "special" and len(own) > each.most]
        if broken:
            yield _special(min(broken, key=lambda each: each.most), own, reading)


def _holds(limit: SendLimit, reading: Reading) -> bool:
    return limit.encoding in (None, reading.measurement.encoding)


def _over(limit: SendLimit, reading: Reading) -> int:
    """How many characters are too many."""
    if limit.unit == "characters":
        is_near = reading.measurement.characters > limit.most
        return max(_characters(limit, reading) - limit.most, 0) if is_near else 0
    return reading.measurement.over(limit.most) if limit.unit == "texts" else 0


def _characters(limit: SendLimit, reading: Reading) -> int:
    """The characters that the limit counts."""
    first = reading.stretches[0]
    free = first.end if first.is_added and not limit.with_prefix else 0
    return reading.measurement.characters - free


def _too_long(over: int, limit: SendLimit, reading: Reading) -> Hit:
    on = _ON[limit.encoding]
    this = "this one" if on else "this message"
    most, says = counted(limit.most, "character"), f"{this} has {_characters(limit, reading):,}"
    if limit.unit == "texts":
        costs = f"this one costs {reading.measurement.segments:,}"
        most, says = counted(limit.most, "text"), costs
        on = on or " a message"
    return Hit(
        what=f"{limit.who} takes at most {most}{on}; {says}.",
        why="What is longer is refused or cut off.",
        remedy=f"Cut {counted(over, 'character')}.",
        apart=limit.who,
        excess=over,
    )


def _special_letters(reading: Reading) -> tuple[int, ...]:
    """Where the copy's own special letters stand."""
    own = (at for _, at in reading.measurement.not_gsm if not reading.is_value((at, at + 1)))
    return tuple(own)


def _special(limit: SendLimit, own: tuple[int, ...], reading: Reading) -> Hit:
    most = (
        f"at most {counted(limit.most, 'special letter')}" if limit.most else "no special letters"
    )
    letters = list(dict.fromkeys(reading.text[at] for at in own))
    visible = [letter for letter in letters if letter.isprintable()][:_MOST_NAMED]
    named = f": {' '.join(visible)}" if len(visible) == len(letters) else ""
    first = own[limit.most]
    return Hit(
        what=f"{limit.who} takes {most}; this message has {len(own):,}{named}.",
        why="A message with such letters is refused, or arrives with ? in their place.",
        remedy="Write plain letters in their place.",
        span=(first, first + 1),
        apart=limit.who,
    )

"""LEN05: more than the platform, or the networks of a country, take of one message."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.length.limits import Broken, broken_limits
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.model.rendering import ADDED
from simulator.model.sending import SendLimit
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_ON = {
    None: "",
    "GSM-7": " of a message in plain letters",
    "UCS-2": " of a message with special letters",
}
_FIRST = frozenset(f"{ADDED}{key}" for key in ("provider", "sending.prefix"))
"""Where a prefix comes from; a short link that a text begins with is none."""

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
        limits, measured = reading.circumstances.limits, reading.measurement
        # To trace a text takes time; most break no limit by all that they hold.
        if not any(broken_limits(limits, measured)):
            return
        own = _special_letters(reading)
        prefix = _put_first(reading)
        found = list(broken_limits(limits, measured, prefix=prefix, special=len(own)))
        lengths = [each for each in found if each.limit.unit != "special"]
        letters = [each for each in found if each.limit.unit == "special"]
        if lengths:
            yield _too_long(max(lengths, key=lambda each: _excess(each, reading)), reading)
        if letters:
            strictest = min(letters, key=lambda each: each.limit.most)
            yield _special(strictest.limit, own, reading)


def _put_first(reading: Reading) -> int:
    """How many characters the platform puts first."""
    return sum(each.end for each in reading.stretches[:1] if each.run.place.template in _FIRST)


def _excess(broken: Broken, reading: Reading) -> int:
    """How many characters are too many."""
    limit, amount = broken
    return reading.measurement.over(limit.most) if limit.unit == "texts" else amount - limit.most


def _too_long(broken: Broken, reading: Reading) -> Hit:
    limit, amount = broken
    on = _ON[limit.encoding]
    most, says = counted(limit.most, "character"), f"{'this one' if on else 'this message'} has"
    if limit.unit == "texts":
        most, says, on = counted(limit.most, "text"), "this one costs", on or " a message"
    over = _excess(broken, reading)
    return Hit(
        what=f"{limit.who} takes at most {most}{on}; {says} {amount:,}.",
        why="What is longer is refused or cut off.",
        remedy=f"Cut {counted(over, 'character')}.",
        apart=limit.who,
        excess=over,
    )


def _special_letters(reading: Reading) -> tuple[int, ...]:
    """Where the copy's own special letters stand."""
    special = reading.measurement.not_gsm
    return tuple(at for _, at in special if not reading.stretch_at(at).is_value)


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

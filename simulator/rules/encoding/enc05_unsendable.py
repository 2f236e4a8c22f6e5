"""ENC05: what no phone can be sent."""

from collections.abc import Callable, Iterator, Mapping
from typing import ClassVar

from simulator.length import Unsendable
from simulator.length.measure import MOST_PARTS
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.rules.encoding.sign_words import where
from simulator.rules.encoding.special_signs import signs_at
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule


class Unsent(TextRule):
    """The message holds what no phone can be sent.

    Half an emoji, a control character, or more parts than a message can have: networks refuse
    such a message, or phones show rubbish in its place. Half an emoji is what a program leaves
    that cuts texts without looking; control characters come from old systems and terminals.

    Delete the sign and type it again. This is an error whoever wrote it: a broken sign in a lead's
    own data stops the message just as one in the copy does.
    """

    code: ClassVar[str] = "ENC05"
    name: ClassVar[str] = "unsendable"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "3GPP TS 23.038, 6.2.1; TS 23.040, 9.2.3.24: at most 255 parts"
    supersedes: ClassVar[tuple[str, ...]] = ("ENC01", "ENC02", "LEN01")
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\nHarbour Tea: your order is ready {{ "\\ud83c" }}'
    )
    good: ClassVar[str] = '+++\nkind = "transactional"\n+++\nHarbour Tea: your order is ready 🍏'

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit for each reason, where it is first met."""
        first: dict[str, Unsendable] = {}
        for each in reading.measurement.unsendable:
            first.setdefault(each.reason, each)
        for reason, each in first.items():
            yield _HITS[reason](reading, each.offset)


def _control_character(reading: Reading, at: int) -> Hit:
    return Hit(
        what=f"A control character stands{_where(reading.text, at)}.",
        why="Networks take it for the beginning of another sign, and phones show rubbish.",
        remedy=_mend(reading, at, "Delete it."),
        span=(at, at + 1),
    )


def _half_emoji(reading: Reading, at: int) -> Hit:
    return Hit(
        what=f"Half an emoji stands{_where(reading.text, at)}.",
        why="Half a sign cannot be sent, and the message is refused.",
        remedy=_mend(reading, at, "Delete it, or type the emoji again."),
        span=(at, at + 1),
    )


def _too_many_parts(reading: Reading, _at: int) -> Hit:
    measured = reading.measurement
    over = measured.over(MOST_PARTS)
    return Hit(
        what=f"This message costs {measured.segments:,} texts; none can have more than "
        f"{MOST_PARTS}.",
        why="A phone cannot put more parts together.",
        remedy=f"Cut {counted(over, 'character')}, or better: put it on a page and link to it.",
    )


def _mend(reading: Reading, at: int, remedy: str) -> str:
    return "Mend it in the lead's data." if reading.is_value((at, at + 1)) else remedy


def _where(text: str, at: int) -> str:
    """The word about the sign, or the one that it comes before or follows."""
    (sign,) = signs_at(text, [at])
    return where(text, sign) or " here"


_HITS: Mapping[str, Callable[[Reading, int], Hit]] = {
    "escape": _control_character,
    "lone surrogate": _half_emoji,
    "too many parts": _too_many_parts,
}

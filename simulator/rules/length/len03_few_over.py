"""LEN03: a few characters fewer, and a message would be billed one text less."""

from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.rules.encoding.costly_signs import (
    costly_signs,
    costly_typography,
    with_plain_data,
)
from simulator.rules.length.added import what_is_added
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

FEW: Final = 10
_SHORT_NAME = len("Ana")
_LONGEST_WORD = 20


class FewCharactersOver(TextRule):
    """The message is a few characters longer than a text less would hold.

    Each text billed costs the same, whether it holds one word or all it can. Up to 10 characters
    behind the end of a text are the dearest of a message, and the easiest to cut.

    Cut that many characters, anywhere. Over the message's limit this is a warning. Within it, it
    is a hint, given where a short name would not fit either: the message may cost what it costs.
    """

    code: ClassVar[str] = "LEN03"
    name: ClassVar[str] = "few-characters-over"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "3GPP TS 23.038 and 23.040: what one text and each of many hold"
    bad: ClassVar[str] = (
        "+++\nlimit_segments = 1\n+++\n"
        "Harbour Tea: the first of the spring teas came in early this morning, and we kept a tin "
        "for you. Book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "+++\nlimit_segments = 1\n+++\n"
        "Harbour Tea: the first of the spring teas came in today, and we kept a tin "
        "for you. Book a tasting: https://harbourtea.example/t Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit, unless special signs are what to begin with."""
        if reading.measurement.segments == 1:
            return
        plain = with_plain_data(reading)
        measured, limit = plain.measurement, reading.circumstances.limit.plain
        is_over = measured.segments > limit
        over = measured.over(limit) if is_over else measured.to_save_one
        if not 0 < over <= FEW or not (is_over or (plain is reading and over > _of_data(reading))):
            return
        if costly_typography(plain) or costly_signs(plain):
            return
        fewer = limit if is_over else measured.segments - 1
        yield Hit(
            what=f"This message is {counted(over, 'character')} longer than "
            f"{counted(fewer, 'text')} {'holds' if fewer == 1 else 'hold'}.",
            why=" ".join(
                (f"“{_tail(plain.text, over)}” costs a text more.", *what_is_added(plain))
            ),
            remedy=f"Cut {counted(over, 'character')}.",
            severity=None if is_over else Severity.INFO,
            unless=("ENC01", "ENC02", "ENC04"),
            excess=over,
        )


def _of_data(reading: Reading) -> int:
    """The characters that a lead's data is longer than the shortest names."""
    return sum(max(0, end - start - _SHORT_NAME) for start, end in reading.values)


def _tail(text: str, over: int) -> str:
    """The words at the end that hold the last `over` characters."""
    start = len(text) - over
    near = text[max(0, start - _LONGEST_WORD) : start]
    begin = start - len(near) + max(near.rfind(" "), near.rfind("\n")) + 1
    return shortened(text, (begin, len(text)))

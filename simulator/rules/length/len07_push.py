"""LEN07: a push of which lock screens show a part only, or that no service takes."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.data.display_limits import PUSH_BYTES
from simulator.model.finding import Severity
from simulator.rules.length.cut_off import CutOff, cut_off
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_NAMES = {"push": "text", "title": "title"}


class LongPush(TextRule):
    """A push is longer than lock screens show, or than the services take.

    A locked phone shows up to 180 letters of a push and up to 50 of its title; many show one line
    of some 50. The rest is read only by who opens it. An emoji takes the room of two letters.

    Apple's and Google's services refuse a push of more than 4,096 bytes, its title and all that
    your app adds included. A plain letter is one byte, é two, an emoji four and more. That is an
    error; a push that is only cut off is a warning.
    """

    code: ClassVar[str] = "LEN07"
    name: ClassVar[str] = "long-push"
    severity: ClassVar[Severity] = Severity.WARNING
    channels: ClassVar[frozenset[str]] = frozenset(_NAMES)
    source: ClassVar[str] = "Apple's and Google's documents on payloads; push platforms' guides"
    bad: ClassVar[str] = (
        '+++\ntitle = "The first spring teas are in"\n+++\n'
        "We have tasted forty of them since the end of March, kept the six that we liked best, "
        "and put a tin of each aside for you at the front desk, where it stays until the end of "
        "the week, rain or shine."
    )
    good: ClassVar[str] = (
        '+++\ntitle = "The first spring teas are in"\n+++\n'
        "Six of them, tasted and kept for you until Friday. Which one would you like to try?"
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit: what is refused is not shown at all."""
        part = reading.circumstances.channel
        if part not in _NAMES:
            return
        size = len(reading.text.encode("utf-8", "surrogatepass"))
        if size > PUSH_BYTES:
            yield _refused(_NAMES[part], size)
        elif cut := cut_off(reading, "phone"):
            yield _cut(_NAMES[part], cut)


def _refused(part: str, size: int) -> Hit:
    return Hit(
        what=f"This push's {part} has {size:,} bytes; Apple's and Google's services take at most "
        f"{PUSH_BYTES:,} of a push.",
        why="They refuse what is larger, and nobody gets it.",
        remedy="Say it in a sentence or two, and put the rest into the app.",
        severity=Severity.ERROR,
    )


def _cut(part: str, cut: CutOff) -> Hit:
    least, most = cut.room
    return Hit(
        what=f"This push's {part} takes the room of {cut.width:,} letters; a locked phone shows "
        f"the first {least} to {most}: “{cut.shown}”.",
        why="Most people read no further.",
        remedy=f"Say what matters in the first {least}, and keep it to {most}.",
    )

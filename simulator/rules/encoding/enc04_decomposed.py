"""ENC04: letters written in two pieces, and line ends of two characters."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import ClassVar

from simulator.length.substitutions import LOOSE_ACCENT, substitutions
from simulator.model.change import Change
from simulator.model.counted import counted, is_or_are
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_LINE_END = re.compile("\r\n")
_MOST_NAMED = 3


class InPieces(TextRule):
    """A letter and its accent are two characters, or a line end is.

    An é can be one character, or an e with a loose accent behind it. Both look alike. The loose
    accent is a special letter, so the text holds 70 characters, and not 160, and each such letter
    counts twice. Files from a Mac and copied PDF text have them. Line ends of two characters, from
    Windows, are billed as two as well. No platform mends either.

    Write the letter as one character and the line end as one. The fix does it, and nobody sees a
    difference. What stands in a lead's own data is no finding.
    """

    code: ClassVar[str] = "ENC04"
    name: ClassVar[str] = "letters-in-pieces"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "Unicode normalization form C; live counts of line ends at Twilio"
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: the cafe\u0301 next door keeps your order until six, as our own desk is "
        "closed this afternoon."
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: the café next door keeps your order until six, as our own desk is "
        "closed this afternoon."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit: on the letters, the line ends, or both where only both cost."""
        text = reading.text
        if reading.measurement.segments == 1 or (
            "\r\n" not in text and unicodedata.is_normalized("NFC", text)
        ):
            return
        letters = list(_composed(reading))
        ends = [each for each in _plain_line_ends(text) if not _is_value(reading, each)]
        for chosen in (letters, ends, sorted(letters + ends)):
            if saved := reading.saved_by(chosen):
                yield _hit(reading, chosen, saved)
                return


def _composed(reading: Reading) -> Iterator[Change]:
    """Each letter in pieces as one character; links, codes and a lead's own data stay."""
    for each in substitutions(reading.text, reading.values):
        if each.name == LOOSE_ACCENT:
            yield Change(each.start, each.end, each.after)


def _plain_line_ends(text: str) -> Iterator[Change]:
    return (Change(*match.span(), "\n") for match in _LINE_END.finditer(text))


def _is_value(reading: Reading, change: Change) -> bool:
    touched = (reading.stretch_at(change.start), reading.stretch_at(change.end - 1))
    return bool(reading.values) and any(each.is_value for each in touched)


def _hit(reading: Reading, chosen: Sequence[Change], saved: int) -> Hit:
    written = [each for each in chosen if reading.is_editable((each.start, each.end))]
    fix_saves = reading.saved_by(written)
    cost = reading.measurement.segments
    marked = [each for each in chosen if each.text != "\n"]
    subject = _subject(reading.text, marked, len(chosen) - len(marked))
    return Hit(
        what=f"{subject}, which makes this cost {counted(cost, 'text')} instead of {cost - saved}.",
        why="They look as usual on a phone, and are billed as more.",
        remedy=_remedy(marked, has_ends=len(chosen) > len(marked)),
        span=(chosen[0].start, chosen[0].end),
        changes=tuple(written) if fix_saves else (),
        is_safe=True,
        saves=fix_saves,
        # Typographic signs that cost as well are mended together with the letters.
        unless=("ENC01",) if marked else (),
    )


def _subject(text: str, marked: Sequence[Change], ends: int) -> str:
    """What is in pieces, up to the comma before what that costs."""
    lines = f"{counted(ends, 'line end')} of two characters"
    if not marked:
        return f"There {is_or_are(ends)} {lines}"
    if ends:
        letters = counted(len(marked), "letter")
        return f"There {is_or_are(len(marked))} {letters} in pieces, and {lines}"
    if len({each.text for each in marked}) == 1:
        return f"The {marked[0].text} is {_piecewise(text, marked[0])}"
    return f"{counted(len(marked), 'letter')} are written in pieces, such as {marked[0].text}"


def _piecewise(text: str, change: Change) -> str:
    written = text[change.start : change.end]
    if len(written) == 1:
        return "another sign that only looks like the letter"
    is_accent = unicodedata.combining(written[1])
    return "written as a letter and a loose accent" if is_accent else "written in pieces"


def _remedy(marked: Sequence[Change], *, has_ends: bool) -> str:
    if not marked:
        return "Save the text with plain line ends."
    letters = " ".join(dict.fromkeys(each.text for each in marked[:_MOST_NAMED]))
    one = f"Type {letters} as one character" + (" each" if " " in letters else "")
    return f"{one}, and save the text with plain line ends." if has_ends else f"{one}."

"""ENC06: white space that tags leave in a text."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.change import Change, changed
from simulator.model.counted import counted
from simulator.model.finding import Severity
from simulator.model.place import Place
from simulator.rules.encoding.left_by_tags import Leftover, Tag, leftovers
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule


class WhiteSpaceLeft(TextRule):
    """Tags leave white space in the text.

    A tag shows nothing, but what you write about it stays: "solar {% if lead.city %}in
    {{ lead.city }}{% endif %} today" has two spaces for a lead without a city, and a tag on a line
    of its own leaves an empty line. A phone shows the gap, and every space and line end is billed;
    where one of them makes a text more, this is a warning.

    Write the space inside the tag: "solar{% if lead.city %} in {{ lead.city }}{% endif %} today".
    A minus in a tag takes the white space beside it away: {%- if … %} what stands before it,
    {% endif -%} what stands behind it.
    """

    code: ClassVar[str] = "ENC06"
    name: ClassVar[str] = "white-space-left"
    severity: ClassVar[Severity] = Severity.INFO
    source: ClassVar[str] = "live counts: carriers bill every space and line end"
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: your order {% if lead.city %}for {{ lead.city }}{% endif %} is ready."
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: your order{% if lead.city %} for {{ lead.city }}{% endif %} is ready."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit for each tag that leaves some."""
        found = list(leftovers(reading))
        if found:
            less = _cost_without(reading, found)
            for each in {_key(reading, each): each for each in found}.values():
                yield _hit(reading, each, less)


def _key(reading: Reading, leftover: Leftover) -> tuple[Place, Tag]:
    """What makes the white space of a tag in a loop one."""
    return reading.stretch_at(leftover.start).run.place, leftover.tag


def _cost_without(reading: Reading, found: list[Leftover]) -> int:
    changes = [Change(each.start, each.end, each.enough) for each in found]
    return reading.measured_as(changed(reading.text, changes)).segments


def _hit(reading: Reading, leftover: Leftover, less: int) -> Hit:
    cost = reading.measurement.segments
    why = "A phone shows the gap, and every space and line end is billed."
    if less < cost:
        why = f"Without what tags leave, this costs {counted(less, 'text')} instead of {cost}."
    return Hit(
        what=_what(reading.text, leftover),
        why=why,
        remedy=_remedy(reading.text, leftover),
        span=(leftover.start, leftover.end),
        severity=Severity.WARNING if less < cost else Severity.INFO,
    )


def _what(text: str, leftover: Leftover) -> str:
    room = text[leftover.start : leftover.end]
    if leftover.where == "lines":
        lines = counted(room.count("\n") - 1, "empty line")
        return f"Tags leave {lines} here."
    if leftover.where == "spaces":
        return f"Tags leave {counted(room.count(' '), 'space')} in a row here."
    ends = "begins" if leftover.where == "start" else "ends"
    return f"The text {ends} with {_noun(room)} that a tag leaves."


def _noun(room: str) -> str:
    return "an empty line" if "\n" in room else "a space"


def _remedy(text: str, leftover: Leftover) -> str:
    tag = leftover.tag
    room = "line end" if "\n" in text[leftover.start : leftover.end] else "space"
    if leftover.mend == "inside":
        return f"Write the {room} inside, right behind {{% {tag.word} … %}}."
    words = f" {tag.word} " if tag.sign == "%" else " "
    more = "" if tag.sign == "%" and tag.word.startswith(("end", "else")) else "… "
    first, last = f"{{{tag.sign}", f"{tag.sign}}}"
    if leftover.mend == "minus before":
        return f"Write {first}-{words}{more}{last}: the minus takes the {room} before it away."
    return f"Write {first}{words}{more}-{last}: the minus takes the {room} behind it away."

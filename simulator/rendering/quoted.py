"""Which characters of a quoted text stand so in the template, and which its backslashes made."""

import re
from collections.abc import Iterator

from simulator.rendering.scan import Part, Scan
from simulator.rendering.traced import Span

_ESCAPE = re.compile(
    r"\\(?:N\{[^}]*\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|.)", re.DOTALL
)


def spans(scan: Scan, offset: int, value: str) -> tuple[Span, ...]:
    """The stretches of the quoted text at `offset`, and of those that directly follow it."""
    stretches = [stretch for part in scan.parts_from(offset) for stretch in _stretches(part)]
    if "".join(text for text, _ in stretches) != value:
        return ((len(value), None),)
    return tuple((len(text), at) for text, at in stretches if text)


def _stretches(part: Part) -> Iterator[tuple[str, int | None]]:
    """The text between the quotes, cut at each escape."""
    inner, first = part.raw[1:-1], part.start + 1
    position = 0
    for escape in _ESCAPE.finditer(inner):
        yield inner[position : escape.start()], first + position
        yield unescaped(escape[0]), None
        position = escape.end()
    yield inner[position:], first + position


def unescaped(text: str) -> str:
    """What stands for a text with backslashes; raises `UnicodeDecodeError` for unknown ones."""
    return text.encode("ascii", "backslashreplace").decode("unicode-escape")


def bad_escape(part: Part) -> tuple[int, str] | None:
    """The first backslash of a quoted text that begins nothing known, with what follows it."""
    for escape in _ESCAPE.finditer(part.raw[1:-1]):
        try:
            unescaped(escape[0])
        except UnicodeDecodeError:
            return part.start + 1 + escape.start(), escape[0]
    return None

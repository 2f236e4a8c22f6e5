"""A template's text cut into its parts, with exact offsets, and the limits on its size.

The parser is given offsets (plus one) in place of line numbers, so that everything after it
speaks in offsets too.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from jinja2 import Environment
from jinja2.exceptions import TemplateSyntaxError
from jinja2.lexer import Lexer, ignored_tokens

from simulator.errors import TemplateError
from simulator.model.place import Place
from simulator.rendering.tag_wording import bracket_fault, character_fault, other_braces_fault

MOST_CHARACTERS = 100_000
MOST_PARTS = 12_000
MOST_PARTS_IN_TAG = 500
MOST_BRACKETS = 20
MOST_DIGITS = 20

STOCK = Environment(keep_trailing_newline=True)  # noqa: S701 - messages are no web pages
LEXER = Lexer(STOCK)
_OPENERS = frozenset({"variable_begin", "block_begin", "comment_begin"})
_CLOSERS = frozenset({"variable_end", "block_end", "comment_end"})
_WHOLE_TAGS = frozenset({"raw_begin", "raw_end"})


@dataclass(slots=True, frozen=True)
class Part:
    """One word, sign, text or bracket of a template, at its offset."""

    start: int
    kind: str
    raw: str

    @property
    def end(self) -> int:
        """The offset behind it, white space that a tag swallows left out."""
        return self.start + len(self.raw.rstrip() or self.raw)


@dataclass
class Scan:
    """A template's text, its parts, and where its tags and brackets end."""

    name: str
    text: str
    parts: list[Part] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    closing: dict[int, int] = field(default_factory=dict)

    def tag(self, offset: int) -> Place:
        """Return the tag around `offset`, or the single character there."""
        index = bisect_right(self.starts, offset) - 1
        if index >= 0 and offset < self.ends[index]:
            return Place(self.name, self.starts[index], self.ends[index])
        end = min(offset + 1, len(self.text))
        return Place(self.name, min(offset, end), end)

    def part_at(self, offset: int) -> Part | None:
        """Return the part that starts at `offset`."""
        index = self._indexes.get(offset)
        return None if index is None else self.parts[index]

    def part_end(self, offset: int) -> int:
        """Return the offset behind the part that starts at `offset`."""
        part = self.part_at(offset)
        return part.end if part else min(offset + 1, len(self.text))

    def parts_from(self, offset: int) -> Iterator[Part]:
        """Return the part at `offset` and those of its kind that directly follow it."""
        first = self.part_at(offset)
        for index in range(self._indexes.get(offset, 0), len(self.parts) if first else 0):
            if first is None or self.parts[index].kind != first.kind:
                return
            yield self.parts[index]

    def words_before(self, offset: int) -> tuple[str, str]:
        """Return what stands before `offset`, a space behind it, and the first word of its tag."""
        index = bisect_left(self.parts, offset, key=lambda part: part.start) - 1
        if index < 0:
            return "", ""
        last = self.parts[index]
        while index > 0 and self.parts[index - 1].kind not in _OPENERS:
            index -= 1
        space = "" if last.end == offset else " "
        return last.raw + space, self.parts[index].raw

    def name_before(self, offset: int, name: str) -> Place:
        """Return where `name =` stands before the value at `offset`."""
        index = bisect_right(self.parts, offset, key=lambda part: part.start) - 1
        for here in range(index, max(index - MOST_PARTS_IN_TAG, -1), -1):
            if self.parts[here].raw == name and self.parts[here + 1].raw == "=":
                return Place(self.name, self.parts[here].start, self.parts[here].end)
        return self.tag(offset)

    def names_in(self, place: Place) -> frozenset[str]:
        """Return the names that stand in a stretch of the text."""
        inside = (part for part in self.parts if place.start <= part.start < place.end)
        return frozenset(part.raw for part in inside if part.kind == "name")

    def word_after(self, offset: int) -> tuple[int, int]:
        """Return the extent of the part at `offset`, or behind the white space there."""
        while offset < len(self.text) and self.text[offset].isspace():
            offset += 1
        return offset, self.part_end(offset)

    def bracket_around(self, start: int, end: int) -> int:
        """Return `start`, or the first of the brackets before it that are closed before `end`."""
        index = self._indexes.get(start, 0)
        while index and self.closing.get(self.parts[index - 1].start, end + 1) <= end:
            index -= 1
            start = self.parts[index].start
        return start

    @cached_property
    def _indexes(self) -> dict[int, int]:
        return {part.start: index for index, part in enumerate(self.parts)}

    def stream(self) -> Iterator[tuple[int, str, str]]:
        """The parts as the parser's words take them."""
        return ((part.start + 1, part.kind, part.raw) for part in self.parts)

    def error(self, start: int, end: int, message: str, remedy: str) -> TemplateError:
        """A mistake in this template."""
        return TemplateError(message, template=self.name, start=start, end=end, remedy=remedy)

    def error_at(self, place: Place, message: str, remedy: str) -> TemplateError:
        """A mistake at a place of this template."""
        return self.error(place.start, place.end, message, remedy)


def normalise(source: str) -> str:
    """The text with line feeds for line ends, without its one final newline."""
    return source.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")


def scan(name: str, text: str) -> Scan:
    """Cut a normalised template into its parts; raises `TemplateError`."""
    return _Scanner(Scan(name, text)).run(None)


def scan_expression(name: str, text: str) -> Scan:
    """Cut a bare expression, which counts as one tag, into its parts; raises `TemplateError`."""
    result = Scan(name, text, starts=[0])
    for sign in ("{{", "{%"):
        if sign in text:
            start = text.index(sign)
            message = f"A condition is written without {sign}."
            raise result.error(start, start + len(sign), message, "Write the test alone.")
    _Scanner(result).run("variable")
    result.starts, result.ends = [0], [len(text)]
    return result


class _Scanner:
    """Reads one text from left to right."""

    def __init__(self, result: Scan) -> None:
        self.scan = result
        self.position = 0
        self.brackets: list[int] = []
        self.in_tag = 0
        self.raw: Place | None = None

    def run(self, state: str | None) -> Scan:
        scan = self.scan
        if len(scan.text) > MOST_CHARACTERS:
            raise scan.error(
                MOST_CHARACTERS,
                len(scan.text),
                f"This message is longer than {MOST_CHARACTERS:,} characters.",
                "Shorten it.",
            )
        try:
            for _, kind, raw in LEXER.tokeniter(scan.text, None, state=state):
                self._take(kind, raw)
        except TemplateSyntaxError as error:
            raise self._unreadable(error.message or "") from None
        if self.raw:
            raise self._unclosed_raw(self.raw)
        if state is None and len(scan.ends) < len(scan.starts):
            raise self._unclosed()
        if self.brackets:
            raise self._bracket("")
        return scan

    def _take(self, kind: str, raw: str) -> None:
        """Find the part in the text: white space that a tag swallows lies between parts."""
        start = self.position
        if not self.scan.text.startswith(raw, start):
            start = self.scan.text.index(raw, start)
        self.position = start + len(raw)
        part = Part(start, kind, raw)
        if kind in _WHOLE_TAGS:
            self.scan.starts.append(start)
            self.scan.ends.append(part.end)
            is_open = kind == "raw_begin"
            self.raw = Place(self.scan.name, start, part.end) if is_open else None
        elif kind in _OPENERS:
            self.scan.starts.append(start)
            self.in_tag = 0
        elif kind in _CLOSERS:
            self.scan.ends.append(part.end)
        if kind not in ignored_tokens:
            self._count(part)

    def _count(self, part: Part) -> None:
        before = self.scan.parts[-1].kind if self.scan.parts else ""
        if before == "variable_begin" and (words := other_braces_fault(part.raw)):
            raise self.scan.error(part.start, part.end, *words)
        self.scan.parts.append(part)
        self.in_tag += 1
        if part.kind == "operator":
            self._match_brackets(part)
        elif part.kind in ("integer", "float") and len(part.raw) > MOST_DIGITS:
            raise self.scan.error(
                part.start, part.end, "This number is too long.", "Write fewer digits."
            )
        if self.in_tag > MOST_PARTS_IN_TAG and part.kind != "data":
            place = self._open_tag(part.start)
            raise self.scan.error_at(place, "This tag is too long.", "Split it with {% set %}.")
        if len(self.scan.parts) > MOST_PARTS:
            raise self.scan.error(
                part.start, part.end, "This message has too many tags.", "Remove some of them."
            )

    def _match_brackets(self, part: Part) -> None:
        if part.raw in ("(", "[", "{"):
            self.brackets.append(part.start)
            if len(self.brackets) > MOST_BRACKETS:
                message = "Brackets are nested too deeply here."
                remedy = "Split this with {% set %}."
                raise self.scan.error(part.start, part.end, message, remedy)
        elif part.raw in (")", "]", "}"):
            self.scan.closing[self.brackets.pop()] = part.end

    def _open_tag(self, offset: int) -> Place:
        """The tag that is being read, up to its end or the end of its line."""
        start = self.scan.starts[-1] if self.scan.starts else 0
        line_end = self.scan.text.find("\n", offset)
        return Place(self.scan.name, start, line_end if line_end >= 0 else len(self.scan.text))

    def _unclosed(self) -> TemplateError:
        start = self.scan.starts[-1]
        opener = self.scan.text[start : start + 2]
        closer = {"{{": "}}", "{%": "%}", "{#": "#}"}[opener]
        return self.scan.error(
            start,
            start + 2,
            f"The {opener} that starts here is never closed.",
            f"Write {closer} where it ends.",
        )

    def _unclosed_raw(self, place: Place) -> TemplateError:
        message = "The {% raw %} that starts here is never closed."
        return self.scan.error_at(place, message, "Write {% endraw %} where it ends.")

    def _unreadable(self, message: str) -> TemplateError:
        """Say in words what the lexer could not read."""
        scan = self.scan
        if message.startswith("Missing end of comment"):
            return self._unclosed()
        if message.startswith("Missing end of raw") and self.raw:
            return self._unclosed_raw(self.raw)
        while self.position < len(scan.text) and scan.text[self.position].isspace():
            self.position += 1
        sign = scan.text[self.position : self.position + 1]
        if message.startswith("unexpected char"):
            if self._next_tag_comes_first():
                return self._unclosed()
            is_first = scan.parts[-1:] and scan.parts[-1].kind == "variable_begin"
            words = (other_braces_fault(sign) if is_first else None) or character_fault(sign)
            return scan.error(self.position, self.position + 1, *words)
        if not self.brackets and sign == "}" and scan.starts:
            return self._unclosed()
        return self._bracket(sign)

    def _bracket(self, sign: str) -> TemplateError:
        """A bracket that is never closed, or `sign`, which closes nothing."""
        start = self.brackets[-1] if self.brackets else self.position
        what, remedy = bracket_fault(sign, self.scan.text[start] if self.brackets else "")
        return self.scan.error(start, start + 1, what, remedy)

    def _next_tag_comes_first(self) -> bool:
        """Whether the text after an open tag begins another before it closes this one."""
        start = self.scan.starts[-1] if self.scan.starts else 0
        opener = self.scan.text[start : start + 2]
        closer = {"{{": "}}", "{%": "%}"}.get(opener)
        if closer is None:
            return False
        end = self.scan.text.find(closer, self.position)
        following = [self.scan.text.find(sign, self.position) for sign in ("{{", "{%")]
        return end < 0 or any(self.position <= each < end for each in following)

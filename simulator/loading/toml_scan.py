"""Where the keys and values of a TOML text stand, which `tomllib` doesn't tell.

The scanner reads what `tomllib` accepts; where a text is not well formed, it stops.
"""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import NamedTuple

from simulator.model.place import Location

MOST_LEVELS = 48
"""How deep tables and lists may nest: far less than what exhausts a parser's stack."""

LONGEST_KEY = 200
"""In characters; every path below a key repeats it."""

KeyPath = tuple[str | int, ...]
Rename = tuple[KeyPath, KeyPath]
"""The path of a key as it is written, and as it was meant."""

_BLANK = re.compile(r"[ \t]*+")
_BETWEEN = re.compile(r"(?:[ \t\n]++|#[^\n]*+)*+")
_KEY = re.compile(r"""[A-Za-z0-9_-]++|"(?:[^"\\\n]++|\\.)*+"|'[^'\n]*+'""")
_TEXT = re.compile(
    r'"""(?:[^"\\]++|\\[\s\S]|"(?!""))*+"{3,5}'
    r"|'''(?:[^']++|'(?!''))*+'{3,5}"
    r'|"(?!"")(?:[^"\\\n]++|\\.)*+"'
    r"|'(?!'')[^'\n]*+'"
)
_MARK = re.compile(rf"{_TEXT.pattern}|#[^\n]*+|[\[\]{{}}]")
_WORD = re.compile(r"[^,\[\]{}#\n\"'=]++")
_BARE = re.compile(r"[A-Za-z0-9_-]+")


class Span(NamedTuple):
    """Offsets of something in the text, `end` exclusive."""

    start: int
    end: int


class LostError(Exception):
    """The text is not well formed here."""


class ExcessError(Exception):
    """Something here is well formed, and too large to be meant; `what` is a sentence."""

    def __init__(self, offset: int, what: str) -> None:
        super().__init__(what)
        self.offset = offset
        self.what = what


class Repeat(NamedTuple):
    """A key or header that is written a second time, its places and how it stands there."""

    first: Location
    first_text: str
    second: Location
    second_text: str


@dataclass(frozen=True, slots=True)
class Positions:
    """The places of a document's keys and of their values, by path.

    A path is dotted, with the indexes of lists: `steps.0.when`; a part that TOML would quote is
    quoted. A table's key is the part of the header or dotted key that first names it, its value
    the whole header or key. `end` is where the scanner stopped: behind the text, or where that is
    not well formed. `repeat` is the first key that stands twice, which makes a text ill formed.
    """

    keys: Mapping[str, Location]
    values: Mapping[str, Location]
    end: Location
    repeat: Repeat | None = None

    def renamed(self, renames: Iterable[Rename]) -> "Positions":
        """Return these places with those of misspelt keys found by the keys that were meant too.

        A rename below another names its key by what the outer was meant to be.
        """
        meant = {dotted(written): dotted(right) for written, right in renames}
        if not meant:
            return self
        keys, values = _with_meant(self.keys, meant), _with_meant(self.values, meant)
        return replace(self, keys=keys, values=values)

    def nearest(self, path: KeyPath, *, key: bool = False) -> Location | None:
        """Return the place of `path`, or of the closest table around it."""
        for length in range(len(path), 0, -1):
            name = dotted(path[:length])
            if key and length == len(path) and name in self.keys:
                return self.keys[name]
            if name in self.values:
                return self.values[name]
        return None


def _with_meant(places: Mapping[str, Location], meant: Mapping[str, str]) -> Mapping[str, Location]:
    """Return the places by the names that are written, and by those that were meant."""
    found = dict(places)
    for name, place in places.items():
        right = ""
        for part in name.split("."):
            right = f"{right}.{part}" if right else part
            right = meant.get(right, right)
        found.setdefault(right, place)
    return found


def dotted(path: KeyPath) -> str:
    """Return a path as one text."""
    return ".".join(_part(part) for part in path)


def _part(part: str | int) -> str:
    if isinstance(part, int) or _BARE.fullmatch(part):
        return str(part)
    escaped = part.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


class LineIndex:
    """From offsets of a text to lines and columns of its file; `first_line` is the text's own."""

    def __init__(self, text: str, file: str, first_line: int = 1) -> None:
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self._file = file
        self._first_line = first_line

    def location(self, span: Span, key: str = "") -> Location:
        """Return the place of `span`, which is that of `key`."""
        line, column = self._position(span.start)
        return Location(self._file, line, column, *self._position(span.end), key)

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a place that counts from the text's own first line and column."""
        return self._starts[line - 1] + column - 1

    def _position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset) - 1
        return line + self._first_line, offset - self._starts[line] + 1


def open_brackets(text: str, end: int) -> list[int]:
    """Return the brackets that are open at `end`, up to which the text is well formed."""
    opened: list[int] = []
    for found in _MARK.finditer(text, 0, end):
        if found[0] in "[{":
            opened.append(found.start())
        elif found[0] in "]}" and opened:
            opened.pop()
    return opened


class _Places(Mapping[str, Location]):
    """Spans that become locations when asked for: few of a document's ever are."""

    def __init__(self, spans: Mapping[str, Span], lines: LineIndex) -> None:
        self._spans = spans
        self._lines = lines

    def __getitem__(self, key: str) -> Location:
        return self._lines.location(self._spans[key], key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._spans)

    def __len__(self) -> int:
        return len(self._spans)


def scan(text: str, file: str, first_line: int = 1) -> Positions:
    """Find the places of all keys and values of `text`, whose line ends are line feeds.

    Raises:
        ExcessError: tables or lists nest deeper than MOST_LEVELS, or a key is too long.
    """
    scanner = _Scanner(text)
    scanner.run()
    lines = LineIndex(text, file, first_line)
    end = lines.location(Span(scanner.at, scanner.at))
    keys, values = _Places(scanner.keys, lines), _Places(scanner.values, lines)
    return Positions(keys, values, end, _repeat(scanner, text, lines))


def _repeat(scanner: "_Scanner", text: str, lines: LineIndex) -> Repeat | None:
    if scanner.repeat is None:
        return None
    path, first, second = scanner.repeat
    return Repeat(
        lines.location(first),
        text[first.start : first.end],
        lines.location(second, dotted(path)),
        text[second.start : second.end],
    )


class _Scanner:
    def __init__(self, text: str) -> None:
        self._text = text
        self.at = 0
        self._tables_in: dict[KeyPath, int] = {}
        self.keys: dict[str, Span] = {}
        self.values: dict[str, Span] = {}
        self.repeat: tuple[KeyPath, Span, Span] | None = None
        self._written: dict[KeyPath, Span] = {}

    def run(self) -> None:
        """Scan the text to its end, or to where it is not well formed."""
        table: KeyPath = ()
        try:
            while self._skip(_BETWEEN) < len(self._text):
                if self._text.startswith("[", self.at):
                    table = self._header()
                else:
                    self._pair(table)
        except LostError:
            return

    def _skip(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self._text, self.at)
        self.at = found.end() if found else self.at
        return self.at

    def _match(self, pattern: re.Pattern[str]) -> Span | None:
        found = pattern.match(self._text, self.at)
        if not found:
            return None
        self.at = found.end()
        return Span(*found.span())

    def _take(self, mark: str) -> bool:
        if not self._text.startswith(mark, self.at):
            return False
        self.at += len(mark)
        return True

    def _expect(self, mark: str) -> None:
        if not self._take(mark):
            raise LostError

    def _header(self) -> KeyPath:
        start = self.at
        mark = "[[" if self._text.startswith("[[", start) else "["
        self._expect(mark)
        self._skip(_BLANK)
        parts = list(self._dotted_key())
        self._expect("]]" if mark == "[[" else "]")
        return self._enter(parts, Span(start, self.at), repeats=mark == "[[")

    def _enter(self, parts: list[tuple[str, Span]], whole: Span, *, repeats: bool) -> KeyPath:
        path: KeyPath = ()
        for number, (name, span) in enumerate(parts, 1):
            path = (*path, name)
            self._record(path, span, whole)
            last = number == len(parts)
            if last and not (repeats and path in self._tables_in):
                self._write(path, whole)
            if last and repeats:
                self._tables_in[path] = self._tables_in.get(path, -1) + 1
            if path in self._tables_in and (repeats or not last):
                path = (*path, self._tables_in[path])
                self._record(path, span, whole)
        return path

    def _pair(self, table: KeyPath) -> None:
        start = self.at
        path, end = table, start
        for name, span in self._dotted_key():
            path, end = (*path, name), span.end
            self._record(path, span, Span(start, end))
        self._write(path, Span(start, end))
        self._expect("=")
        self._skip(_BLANK)
        self._value(path)

    def _dotted_key(self) -> Iterator[tuple[str, Span]]:
        for level in count(1):
            self._limit(level)
            span = self._match(_KEY)
            if not span:
                raise LostError
            if span.end - span.start > LONGEST_KEY:
                raise ExcessError(span.start, "This key is too long.")
            yield self._name(span), span
            self._skip(_BLANK)
            if not self._take("."):
                return
            self._skip(_BLANK)

    def _name(self, span: Span) -> str:
        raw = self._text[span.start : span.end]
        if raw[0] not in "\"'":
            return raw
        if "\\" not in raw:
            return raw[1:-1]
        try:
            return str(tomllib.loads(f"key = {raw}")["key"])
        except ValueError:
            raise LostError from None

    def _value(self, path: KeyPath) -> None:
        self._limit(len(path))
        start = self.at
        try:
            self._value_of_any_type(path)
        except LostError:
            if self.at == len(self._text):
                self.at = start  # What is not closed begins here.
            raise
        self.values[dotted(path)] = Span(start, self.at)

    def _value_of_any_type(self, path: KeyPath) -> None:
        if self._take("["):
            self._array(path)
        elif self._take("{"):
            self._inline_table(path)
        elif not self._match(_TEXT):
            self._word()

    def _limit(self, levels: int) -> None:
        if levels > MOST_LEVELS:
            raise ExcessError(self.at, "Tables and lists nest too deep here.")

    def _word(self) -> None:
        span = self._match(_WORD)
        if not span:
            raise LostError
        self.at = span.start + len(self._text[span.start : span.end].rstrip(" \t"))

    def _array(self, path: KeyPath) -> None:
        index = 0
        while self._skip(_BETWEEN) < len(self._text):
            if self._take("]"):
                return
            self._value((*path, index))
            index += 1
            self._skip(_BETWEEN)
            if not self._take(","):
                self._expect("]")
                return
        raise LostError

    def _inline_table(self, path: KeyPath) -> None:
        while self._skip(_BETWEEN) < len(self._text):
            if self._take("}"):
                return
            self._pair(path)
            self._skip(_BETWEEN)
            if not self._take(","):
                self._expect("}")
                return
        raise LostError

    def _write(self, path: KeyPath, span: Span) -> None:
        first = self._written.setdefault(path, span)
        if first is not span and self.repeat is None:
            self.repeat = (path, first, span)

    def _record(self, path: KeyPath, key: Span, value: Span) -> None:
        name = dotted(path)
        self.keys.setdefault(name, key)
        self.values.setdefault(name, value)

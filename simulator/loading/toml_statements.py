"""A TOML text as a list of statements: whole lines, each with the path of what it sets.

For edits that move and change some lines and leave all others, comments among them, as they are.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from simulator.loading.toml_scan import KeyPath

_PART = r"""(?:[A-Za-z0-9_-]++|"(?:[^"\\\n]++|\\.)*+"|'[^'\n]*+')"""
_KEY = re.compile(rf"[ \t]*+({_PART}(?:[ \t]*+\.[ \t]*+{_PART})*+)[ \t]*+=")
_TEXT = (
    r'"""(?:[^"\\]++|\\[\s\S]|"(?!""))*+"{3,5}'
    r"|'''(?:[^']++|'(?!''))*+'{3,5}"
    r'|"(?!"")(?:[^"\\\n]++|\\.)*+"'
    r"|'(?!'')[^'\n]*+'"
)
_MARK = re.compile(rf"(?P<text>{_TEXT})|(?P<comment>#[^\n]*+)|[\[\]{{}}\n]")


class Kind(Enum):
    """What a statement is."""

    BLANK = auto()
    COMMENT = auto()
    TABLE = auto()
    KEY = auto()


@dataclass(frozen=True, slots=True)
class Statement:
    """Some whole lines: a header, a key with its value, a comment line, or a blank one.

    `lines` stand without their line ends. `path` is that of the table or key, with the indexes of
    lists of tables; empty for comments and blanks.
    """

    kind: Kind
    lines: tuple[str, ...]
    path: KeyPath = ()

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)

    def is_under(self, path: KeyPath) -> bool:
        """Whether this sets `path` or something in it."""
        has_path = self.kind in (Kind.TABLE, Kind.KEY)
        return has_path and self.path[: len(path)] == path


def statements(text: str) -> list[Statement]:
    """The statements of a well-formed text whose line ends are line feeds.

    Joined by line feeds, their lines are the text; where it ends with a line feed, the last one is
    blank.
    """
    return list(_Reader(text).read())


def text_of(given: Iterable[Statement]) -> str:
    """The text of statements."""
    return "\n".join(each.text for each in given)


def comments_in(text: str) -> list[str]:
    """The comments of a text, each from its sign to the end of its line."""
    return [found["comment"] for found in _MARK.finditer(text) if found["comment"]]


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._lists: dict[KeyPath, int] = {}
        self._table: KeyPath = ()

    def read(self) -> Iterator[Statement]:
        at = 0
        while at <= len(self._text):
            end = self._line_end(at)
            line = self._text[at:end].strip()
            if not line:
                yield Statement(Kind.BLANK, (self._text[at:end],))
            elif line.startswith("#"):
                yield Statement(Kind.COMMENT, (self._text[at:end],))
            elif line.startswith("["):
                self._table = self._header(line)
                yield Statement(Kind.TABLE, (self._text[at:end],), self._table)
            else:
                end = self._value_end(at)
                lines = tuple(self._text[at:end].split("\n"))
                yield Statement(Kind.KEY, lines, (*self._table, *_key(lines[0])))
            at = end + 1

    def _line_end(self, at: int) -> int:
        end = self._text.find("\n", at)
        return len(self._text) if end < 0 else end

    def _value_end(self, at: int) -> int:
        """Where the last line of the value ends whose key stands at `at`."""
        found = _KEY.match(self._text, at)
        depth = 0
        for mark in _MARK.finditer(self._text, found.end() if found else at):
            if mark[0] in ("[", "{"):
                depth += 1
            elif mark[0] in ("]", "}"):
                depth -= 1
            elif mark[0] == "\n" and depth <= 0:
                return mark.start()
        return len(self._text)

    def _header(self, line: str) -> KeyPath:
        repeats = line.startswith("[[")
        data = tomllib.loads(f"{line}\n")
        names = list(_names(data))
        path: KeyPath = ()
        for number, name in enumerate(names, 1):
            path = (*path, name)
            if number == len(names) and repeats:
                self._lists[path] = self._lists.get(path, -1) + 1
            if path in self._lists:
                path = (*path, self._lists[path])
        return path


def _key(line: str) -> KeyPath:
    found = _KEY.match(line)
    return tuple(_names(tomllib.loads(f"{found[1]} = 0\n"))) if found else ()


def _names(data: object) -> Iterator[str]:
    """The one path in a document that holds one key or header."""
    while isinstance(data, Mapping | list) and data:
        if isinstance(data, list):
            data = data[0]
            continue
        (name,) = data
        yield name
        data = data[name]

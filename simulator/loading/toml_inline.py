"""Changes within a value of a TOML text: items of its lists, keys of its inline tables."""

import re

from simulator.loading.toml_scan import KeyPath, LineIndex, dotted, scan
from simulator.loading.toml_values import as_key, as_toml
from simulator.model.place import Location

_COMMA = re.compile(r"[ \t]*,[ \t]*")
_COMMA_BEFORE = re.compile(r"[ \t]*,[ \t]*$")
_BEHIND = re.compile(r"[ \t]*,?(?P<comment>[ \t]*(?:#[^\n]*)?)(?=\n)")
_NOTHING_MORE = re.compile(r"[ \t]*(?:#[^\n]*)?$", re.MULTILINE)


class Inline:
    """The values of one text, which is well formed and has line feeds."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._positions = scan(text, "")
        self._lines = LineIndex(text, "")

    def span(self, path: KeyPath) -> tuple[int, int]:
        """Where the value at `path` stands."""
        return self._offsets(self._positions.values[dotted(path)])

    def is_tall(self, path: KeyPath) -> bool:
        """Whether a value has several lines."""
        start, end = self.span(path)
        return "\n" in self._text[start:end]

    def span_of_pair(self, path: KeyPath) -> tuple[int, int]:
        """Where a key of an inline table stands, from its first sign to the end of its value."""
        start, _ = self._offsets(self._positions.keys[dotted(path)])
        while self._text[start - 1] not in ",{":
            start -= 1
        while self._text[start] in " \t":
            start += 1
        return start, self.span(path)[1]

    def without_pair(self, path: KeyPath) -> str:
        """The text without a key of an inline table."""
        return self._cut(*self.span_of_pair(path))

    def with_pair(self, table: KeyPath, key: str, value: object) -> str:
        """The text with a new key at the end of an inline table."""
        start, end = self.span(table)
        inside = self._text[start + 1 : end - 1].rstrip()
        pair = f"{as_key(key)} = {as_toml(value)}"
        whole = f"{{{inside}, {pair} }}" if inside.strip() else f"{{ {pair} }}"
        return self._text[:start] + whole + self._text[end:]

    def without_item(self, path: KeyPath, *, takes_comments: bool = False) -> str:
        """The text without an item of a list; comments stay, or those that belong to it go too."""
        start, end = self.span(path)
        behind = self._behind(start, end)
        if takes_comments and behind:
            whole = self._text[: behind[0]] + self._text[behind[1] :]
            bare = whole[: self._led(start)] + whole[start:]
            return Inline(bare).without_item(path)
        text = self._cut(start, end)
        line_start = self._text.rfind("\n", 0, start) + 1
        was_tall = not self._text[line_start:start].strip()
        line_end = text.find("\n", line_start)
        if was_tall and line_end >= 0 and not text[line_start:line_end].strip():
            return text[:line_start] + text[line_end + 1 :]
        return text

    def with_swapped_items(self, path: KeyPath, upper: int) -> str:
        """The text with two neighbours in a list in each other's place, with their comments."""
        one, other = (self.span((*path, index)) for index in (upper, upper + 1))
        behind, behind_other = self._behind(*one), self._behind(*other)
        spans = [one, other]
        if behind and behind_other:
            spans = [(self._led(one[0]), one[1]), behind]
            spans += [(self._led(other[0]), other[1]), behind_other]
        half, text, at, found = len(spans) // 2, self._text, 0, ""
        for (start, end), (first, last) in zip(spans, spans[half:] + spans[:half], strict=True):
            found += text[at:start] + text[first:last]
            at = end
        return found + text[at:]

    def _led(self, start: int) -> int:
        """Where the comments begin on the lines right above an item, or the item itself."""
        line_start = self._text.rfind("\n", 0, start) + 1
        if self._text[line_start:start].strip():
            return start
        while line_start:
            above = self._text.rfind("\n", 0, line_start - 1) + 1
            line = self._text[above:line_start]
            if not line.lstrip().startswith("#"):
                break
            start, line_start = above + line.index("#"), above
        return start

    def _behind(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the comment behind an item stands, be it empty; `None` unless it is alone there."""
        line_start = self._text.rfind("\n", 0, start) + 1
        found = _BEHIND.match(self._text, end)
        is_alone = line_start and not self._text[line_start:start].strip()
        return found.span("comment") if found and is_alone else None

    def with_item(self, path: KeyPath, value: object) -> str:
        """The text with a new item in a list: before the one at `path`, or behind the last."""
        *before, index = path
        holder, item = tuple(before), as_toml(value)
        if dotted(path) in self._positions.values:
            return self._inserted(self._led(self.span(path)[0]), item)
        start, end = self.span(holder)
        if index == 0:
            return self._text[: start + 1] + item + self._text[start + 1 :]
        return self._appended(self.span((*holder, int(index) - 1))[1], end, item)

    def _inserted(self, at: int, item: str) -> str:
        line_start = self._text.rfind("\n", 0, at) + 1
        indent = self._text[line_start:at]
        gap = f",\n{indent}" if not indent.strip() and line_start else ", "
        return self._text[:at] + item + gap + self._text[at:]

    def _appended(self, last: int, end: int, item: str) -> str:
        comma = _COMMA.match(self._text, last)
        behind = comma.end() if comma else last
        rest = _NOTHING_MORE.match(self._text, behind)
        if rest is None or rest.end() >= end:
            new = f" {item}," if comma else f", {item}"
            return self._text[:behind].rstrip(" \t") + new + self._text[behind:]
        line_start = self._text.rfind("\n", 0, last) + 1
        line = self._text[line_start:last]
        indent = line[: len(line) - len(line.lstrip())] or "    "
        mark = "" if comma else ","
        return (
            f"{self._text[:last]}{mark}{self._text[last : rest.end()]}"
            f"\n{indent}{item},{self._text[rest.end() :]}"
        )

    def _cut(self, start: int, end: int) -> str:
        comma = _COMMA.match(self._text, end)
        if comma:
            return self._text[:start] + self._text[comma.end() :]
        before = _COMMA_BEFORE.search(self._text[:start])
        return self._text[: before.start() if before else start] + self._text[end:]

    def _offsets(self, place: Location) -> tuple[int, int]:
        start = self._lines.offset(place.line, place.column)
        return start, self._lines.offset(place.end_line, place.end_column)

"""Texts that know where each of their characters came from.

An origin is `(length, place, at, field)`, as in `Run`; its place is `None` until the text is
printed somewhere. Every operation is linear in the text.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Self, SupportsIndex

from simulator.model.place import Place

Origin = tuple[int, Place | None, int | None, str | None]

Span = tuple[int, int | None]
"""A length, and the offset in the template where this stretch stands, if it stands there so."""

MOST_ORIGINS = 1_000
"""Of a text that is worked on; one with more forgets them, so that no template is slow to trace."""


class Traced(str):
    """A text with its origins; it compares, hashes and measures like the plain one."""

    __slots__ = ("origins",)
    origins: tuple[Origin, ...]

    def __new__(cls, text: str, origins: tuple[Origin, ...]) -> Self:
        """Make a text whose origins cover it."""
        traced = super().__new__(cls, text)
        traced.origins = origins
        return traced

    def __str__(self) -> str:
        return self

    def __getitem__(self, key: SupportsIndex | slice) -> "Traced":
        if not isinstance(key, slice):
            start = range(len(self))[key]
            return self._between(start, start + 1)
        start, stop, step = key.indices(len(self))
        if step == 1:
            return self._between(start, max(start, stop))
        if len(self) > MOST_ORIGINS:
            return _forgotten(str.__getitem__(self, key))
        letters = list(self)
        return join(letters[index] for index in range(start, stop, step))

    def __iter__(self) -> Iterator[str]:
        return cut(self, range(1, len(self) + 1))

    def __add__(self, other: str) -> "Traced":
        return join((self, other))

    def __radd__(self, other: str) -> "Traced":
        return join((other, self))

    def lstrip(self, chars: str | None = None, /) -> "Traced":
        """Return it without these characters, or white space, at its start."""
        return self._between(len(self) - len(str.lstrip(self, chars)), len(self))

    def rstrip(self, chars: str | None = None, /) -> "Traced":
        """Return it without these characters, or white space, at its end."""
        return self._between(0, len(str.rstrip(self, chars)))

    def strip(self, chars: str | None = None, /) -> "Traced":
        """Return it without these characters, or white space, at both ends."""
        return self.lstrip(chars).rstrip(chars)

    def replace(self, old: str, new: str, count: SupportsIndex = -1, /) -> "Traced":
        """Return it with one text in place of another."""
        starts = _occurrences(str.__str__(self), old, int(count))
        if len(starts) > MOST_ORIGINS:
            return _forgotten(str.replace(self, old, new, count))
        edges = [edge for start in starts for edge in (start, start + len(old))]
        parts: list[str] = list(cut(self, (*edges, len(self))))
        parts[1::2] = [new] * (len(parts) // 2)
        return join(parts)

    def upper(self) -> "Traced":
        """Return it in capitals."""
        return recased(self, str.upper(self), str.upper)

    def lower(self) -> "Traced":
        """Return it in small letters."""
        return recased(self, str.lower(self), str.lower)

    def capitalize(self) -> "Traced":
        """Return it with a capital first and small letters after it."""
        return recased(self, str.capitalize(self), str.lower, str.capitalize)

    def _between(self, start: int, stop: int) -> "Traced":
        text = str.__getitem__(self, slice(start, stop))
        return Traced(text, tuple(_clip(self.origins, start, stop)))


def recased(
    text: Traced,
    whole: str,
    change: Callable[[str], str],
    change_first: Callable[[str], str] | None = None,
) -> Traced:
    """`whole` with the origins of the letters of `text`, some of which have become several."""
    if len(whole) == len(text):
        return Traced(whole, text.origins)
    if len(text) > MOST_ORIGINS:
        return _forgotten(whole)
    origins: list[Origin] = []
    turn = change_first or change
    for letter in cut(text, range(1, len(text) + 1)):
        _append(origins, [_turned(letter.origins[0], len(turn(str.__str__(letter))))])
        turn = change
    if sum(origin[0] for origin in origins) != len(whole):
        return _forgotten(whole)
    return Traced(whole, tuple(origins))


def _turned(origin: Origin, length: int) -> Origin:
    """The origin of what one letter became; several stand nowhere in the template."""
    return origin if length == 1 else (length, origin[1], None, origin[3])


def _forgotten(text: str) -> Traced:
    return Traced(text, ((len(text), None, None, None),))


def of_field(text: str, field: str) -> Traced:
    """A value's text, not yet printed anywhere."""
    return Traced(text, ((len(text), None, None, field),))


def literal(text: str, place: Place, spans: Iterable[Span]) -> Traced:
    """The template's own text."""
    return Traced(text, tuple((length, place, at, None) for length, at in spans))


def join(parts: Iterable[str]) -> Traced:
    """One text of many, to be worked on further."""
    text = join_all(parts)
    return text if len(text.origins) <= MOST_ORIGINS else _forgotten(str.__str__(text))


def join_all(parts: Iterable[str]) -> Traced:
    """One text of many, with all origins however many they are."""
    texts: list[str] = []
    origins: list[Origin] = []
    for part in parts:
        if part:
            texts.append(part)
            _append(origins, _origins(part))
    return Traced("".join(texts), tuple(origins))


def _append(origins: list[Origin], more: Sequence[Origin]) -> None:
    """Add origins, the first of them as part of the last one where it continues that."""
    if origins and _continues(origins[-1], more[0]):
        length, place, at, field = origins[-1]
        origins[-1] = (length + more[0][0], place, at, field)
        more = more[1:]
    origins += more


def _continues(last: Origin, origin: Origin) -> bool:
    length, place, at, field = last
    if field != origin[3] or place != origin[1]:
        return False
    return origin[2] == (None if at is None else at + length)


def _origins(text: str) -> tuple[Origin, ...]:
    return text.origins if isinstance(text, Traced) else ((len(text), None, None, None),)


def printed(text: str, place: Place, field: str | None) -> Traced:
    """A text that is printed at `place`: what has a place keeps it.

    `field` is what shows here as it is; a text that cannot know its field itself, such as a date,
    takes that.
    """
    if not isinstance(text, Traced):
        return Traced(text, ((len(text), place, None, field),))
    origins = tuple(
        origin if origin[1] is not None else (origin[0], place, None, origin[3])
        for origin in text.origins
    )
    return Traced(text, origins)


def sole_origin(text: Traced) -> tuple[Place | None, str | None]:
    """The place and the field that all of a text has in common."""
    places = {origin[1] for origin in text.origins}
    fields = {origin[3] for origin in text.origins}
    return (
        places.pop() if len(places) == 1 else None,
        fields.pop() if len(fields) == 1 else None,
    )


def glue(parts: list[str]) -> str:
    """One text of many, traced if one of them is."""
    if any(isinstance(part, Traced) for part in parts):
        return join(parts)
    return "".join(parts)


def split(text: str, edges: Iterable[int]) -> Iterator[str]:
    """As `cut`, of any text."""
    if isinstance(text, Traced):
        return cut(text, edges)
    return (text[start:stop] for start, stop in pairwise((0, *edges)))


def cut(text: Traced, edges: Iterable[int]) -> Iterator[Traced]:
    """The stretches of a text between 0 and each of the rising edges."""
    waiting = list(reversed(text.origins))
    for start, stop in pairwise((0, *edges)):
        origins = tuple(_take(waiting, stop - start))
        yield Traced(str.__getitem__(text, slice(start, stop)), origins)


def _take(waiting: list[Origin], length: int) -> Iterator[Origin]:
    while length:
        origin = waiting.pop()
        if origin[0] > length:
            waiting.append(_part(origin, length, origin[0]))
            origin = _part(origin, 0, length)
        length -= origin[0]
        yield origin


def _clip(origins: tuple[Origin, ...], start: int, stop: int) -> Iterator[Origin]:
    position = 0
    for origin in origins:
        begin, end = max(start, position), min(stop, position + origin[0])
        if begin < end:
            yield _part(origin, begin - position, end - position)
        position += origin[0]


def _part(origin: Origin, start: int, stop: int) -> Origin:
    _, place, at, field = origin
    return (stop - start, place, None if at is None else at + start, field)


def _occurrences(text: str, old: str, count: int) -> list[int]:
    """Where `str.replace` would replace."""
    limit = len(text) + 1 if count < 0 else count
    if not old:
        return list(range(len(text) + 1))[:limit]
    starts: list[int] = []
    position = text.find(old)
    while position >= 0 and len(starts) < limit:
        starts.append(position)
        position = text.find(old, position + len(old))
    return starts

"""What each filter makes of a text."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from simulator.rendering.bounds.grounds import exact_text
from simulator.rendering.bounds.recasing import letter_case, word_case
from simulator.rendering.bounds.shapes import (
    Alt,
    Exact,
    Limit,
    Num,
    Option,
    Piece,
    Rep,
    Shape,
    Span,
    Text,
    Unknown,
)
from simulator.rendering.bounds.text_numbers import as_float, as_whole
from simulator.rendering.bounds.text_ops import (
    DIGITS,
    Way,
    changed,
    holds_samples,
    is_single,
    keeps_count,
    lengths,
    loose,
    written_signs,
)
from simulator.rendering.values import Absent

_DEFAULT_LENGTH = 255
_LEEWAY = 5
NOTHING = Exact(Absent())

Given = list[object]
Named = dict[str, object]


def truth(shape: Shape) -> tuple[Limit | None, Limit | None]:
    """What holds of a text where it is not empty, and where it is; nothing where it can't be."""
    if not isinstance(shape, (Span, Text)):
        return Limit(), Limit()
    low, high = lengths(shape)
    if high == 0:
        return None, Limit()
    if low > 0:
        return Limit(), None
    if isinstance(shape, Span) and shape.is_whole:
        if keeps_count(shape):
            return Limit(low=1), Limit(high=0)
        if (kept := _trimmed_away(shape)) is not None:
            return Limit(low=1), Limit(signs=kept)
    return Limit(), Limit()


def _trimmed_away(span: Span) -> frozenset[str] | None:
    """The signs that a text which is trimmed to nothing consists of."""
    *before, last = span.changes
    if last[0] != "trim" or any(change[0] in ("replace", "parted", "trim") for change in before):
        return None
    chars = last[1] if len(last) > 1 else None
    return (
        frozenset(
            sign for sign in span.signs if (sign.isspace() if chars is None else sign in str(chars))
        )
        if not before or chars is None
        else None
    )


def _trim(shape: Span | Text, chars: object = None) -> list[Way]:
    if isinstance(shape, Text):
        return [(None, _trimmed(shape, chars))]
    if shape.is_trimmed and not shape.changes and chars is None:
        return [(None, replace(shape, is_trimmed=False))]
    if not any(_is_cut(sign, chars) for sign in written_signs(shape)):
        return [(None, shape)]
    return [(None, changed(shape, ("trim", chars)))]


def _is_cut(sign: str, chars: object) -> bool:
    return sign.isspace() if chars is None else sign in str(chars)


def _trimmed(text: Text, chars: object) -> Shape:
    """Strip what stands for certain at the ends; what may be stripped or not is both."""
    pieces = list(text.pieces)
    for at, side in ((0, str.lstrip), (-1, str.rstrip)):
        while pieces and isinstance(pieces[at], str):
            pieces[at] = side(str(pieces[at]), None if chars is None else str(chars))
            if pieces[at]:
                break
            pieces.pop(at)
    if not any(_is_cut(sign, chars) for sign in written_signs(Text(tuple(pieces)))):
        return Text(tuple(pieces))
    if not any(isinstance(pieces[at], str) for at in (0, -1)):
        least = Text(tuple(piece for piece in pieces if isinstance(piece, str) and piece.strip()))
        return Text((Alt((Option(Text(tuple(pieces))), Option(_shortest(least, chars)))),))
    whole = Text(tuple(pieces))
    return Text((Alt((Option(whole), Option(_shortest(whole, chars)))),))


def _shortest(text: Text, chars: object) -> Text:
    """No more than the known signs that are never trimmed."""
    known = (piece for piece in text.pieces if isinstance(piece, str))
    return Text(tuple("".join(sign for sign in each if not _is_cut(sign, chars)) for each in known))


def _replace(shape: Span | Text, old: object, new: object, count: object = None) -> list[Way]:
    if (
        not isinstance(old, str)
        or not isinstance(new, str)
        or not (count is None or isinstance(count, int))
    ):
        return [(None, Unknown("What is replaced here is not known: write it out."))]
    if isinstance(shape, Span):
        if old and not set(old) <= written_signs(shape):
            return [(None, shape)]
        return [(None, changed(shape, ("replace", old, new, count)))]
    if count is not None or not old or _may_cross(shape, old):
        return [(None, Unknown("Too much may be replaced here: replace it in each field itself."))]
    return [(None, _replaced(shape, old, new))]


def _may_cross(text: Text, old: str) -> bool:
    """Whether what is replaced may stand across two pieces."""
    if len(old) == 1 or not text.pieces:
        return False
    if len(text.pieces) == 1:
        only = text.pieces[0]
        if isinstance(only, Alt):
            return any(_may_cross(option.text, old) for option in only.options)
        if isinstance(only, (str, Span)):
            return False
    free = [Text((piece,)) for piece in text.pieces if not isinstance(piece, str)]
    signs = frozenset().union(*map(written_signs, free))
    may_vanish = any(lengths(each)[0] == 0 for each in free)
    return bool(signs & set(old)) or (may_vanish and set(old) <= written_signs(text))


def _replaced(text: Text, old: str, new: str) -> Text:
    return Text(tuple(_replaced_piece(piece, old, new) for piece in text.pieces))


def _replaced_piece(piece: Piece, old: str, new: str) -> Piece:
    if isinstance(piece, str):
        return piece.replace(old, new)
    if holds_samples(piece) and DIGITS & set(old):
        piece = loose(Text((piece,)))
    if isinstance(piece, Span):
        return changed(piece, ("replace", old, new, None))
    if isinstance(piece, Alt):
        return Alt(
            tuple(replace(each, text=_replaced(each.text, old, new)) for each in piece.options)
        )
    if isinstance(piece, Rep):
        between = piece.between.replace(old, new)
        return replace(piece, text=_replaced(piece.text, old, new), between=between)
    return piece


def _truncate(
    shape: Span | Text,
    length: object = _DEFAULT_LENGTH,
    killwords: object = False,  # noqa: FBT002 - the filter's own
    end: object = "...",
    leeway: object = None,
) -> list[Way]:
    leeway = _LEEWAY if leeway is None else leeway
    if not isinstance(length, int) or not isinstance(leeway, int) or not isinstance(end, str):
        return []
    if length < len(end) or leeway < 0:
        return []
    low, high = lengths(shape)
    most = length + leeway
    if high is not None and high <= most:
        return [(None, shape)]
    is_tied = isinstance(shape, Span) and shape.is_whole and keeps_count(shape)
    kept = length - len(end)
    if not killwords and isinstance(shape, Text) and " " in _start(shape)[:kept]:
        kept = max(kept - 1, 0)  # it is cut before a space
    fewest = kept if killwords or " " not in written_signs(shape) else 0
    source = shape if is_tied and isinstance(shape, Span) else loose(shape)
    cut = Text((replace(source, low=fewest, high=kept, is_whole=False), end))
    ways: list[Way] = [(Limit(low=most + 1) if is_tied else None, cut)]
    if low <= most:
        short = replace(source, low=low, high=most)
        ways.append((Limit(high=most) if is_tied else None, short))
    return ways


def _start(text: Text) -> str:
    first = text.pieces[0] if text.pieces else ""
    return first if isinstance(first, str) else ""


def _length(shape: Span | Text) -> list[Way]:
    low, high = lengths(shape)
    is_tied = isinstance(shape, Span) and shape.is_whole and keeps_count(shape)
    number = Num(low, float("inf") if high is None else high, is_source=is_tied)
    return [(None, Exact(low) if low == high else number)]


def _wordcount(shape: Span | Text) -> list[Way]:
    low, high = lengths(shape)
    most = float("inf") if high is None else (high + 1) // 2
    fewest = 1 if low and all(sign.isalnum() for sign in written_signs(shape)) else 0
    return [(None, Num(fewest, max(most, fewest)))]


def _picked(index: int) -> Callable[..., list[Way]]:
    def apply(shape: Span | Text) -> list[Way]:
        low, high = lengths(shape)
        ways: list[Way] = []
        is_tied = isinstance(shape, Span) and shape.is_whole and keeps_count(shape)
        if low == 0:
            ways.append((Limit(high=0) if is_tied else None, exact_text("", ())))
            # Only a field's own empty text is still there.
            if not (is_tied and isinstance(shape, Span)) or shape.changes or shape.is_list:
                ways.append((Limit(high=0) if is_tied else None, NOTHING))
        if high != 0:
            ways.append((Limit(low=1) if is_tied else None, _one(shape, index)))
        return ways

    return apply


def _one(shape: Span | Text, index: int) -> Span:
    if isinstance(shape, Span) and keeps_count(shape) and (index == 0 or is_single(shape)):
        return replace(shape, low=1, high=1, is_whole=False, is_list=False)
    return replace(loose(shape), low=1, high=1, is_list=False)


def _reverse(shape: Span | Text) -> list[Way]:
    source = shape if isinstance(shape, Span) and is_single(shape) else loose(shape)
    return [(None, replace(source, is_whole=False, hint=""))]


def _list(shape: Span | Text) -> list[Way]:
    return [(None, replace(_as_span(shape), is_list=True))]


def _as_span(shape: Span | Text) -> Span:
    return shape if isinstance(shape, Span) and keeps_count(shape) else loose(shape)


def _sort(shape: Span | Text, *_: object, **__: object) -> list[Way]:
    return [(None, replace(loose(shape), is_list=True))]


def _unique(shape: Span | Text, *_: object, **__: object) -> list[Way]:
    span = loose(shape)
    return [(None, replace(span, low=min(span.low, 1), is_list=True))]


def _extreme(shape: Span | Text, *_: object, **__: object) -> list[Way]:
    ways: list[Way] = []
    yes, no = truth(shape)
    if no is not None:
        ways.append((no, NOTHING))
    if yes is not None:
        ways.append((yes, _one(loose(shape), 0)))
    return ways


def _join(shape: Span | Text, d: object = "", attribute: object = None) -> list[Way]:
    if attribute is not None or not isinstance(d, str):
        return [(None, Unknown("The letters of a text are joined here: join a list instead."))]
    span = replace(_as_span(shape), is_list=False)
    return [(None, changed(span, ("parted", d)) if d else span)]


def _default(shape: Span | Text, default_value: object = "", boolean: object = False) -> list[Way]:  # noqa: FBT002 - the filter\'s own
    if not boolean:
        return [(None, shape)]
    yes, no = truth(shape)
    ways: list[Way] = []
    if yes is not None:
        is_tied = isinstance(shape, Span) and yes.low == 1
        kept = (
            replace(shape, low=max(shape.low, 1)) if is_tied and isinstance(shape, Span) else shape
        )
        ways.append((yes, kept))
    if no is not None:
        ways.append((no, Exact(default_value)))
    return ways


def _same(shape: Span | Text) -> list[Way]:
    return [(None, shape)]


def _failing(shape: Span | Text, *_: object, **__: object) -> list[Way]:
    del shape
    return []


def _sum(shape: Span | Text, attribute: object = None, start: object = 0) -> list[Way]:
    del attribute
    is_number = isinstance(start, (int, float))
    return [(truth(shape)[1], Exact(start))] if is_number and truth(shape)[1] else []


def _format(shape: Span | Text, *given: object, **named: object) -> list[Way]:
    if "%" not in written_signs(shape):
        return [] if given else [(None, shape)]
    del named
    return [(None, Unknown("A lead's own text is a format here: write the format out."))]


FILTERS: Mapping[str, Callable[..., list[Way]]] = {
    "abs": _failing,
    "capitalize": word_case("capitalize"),
    "count": _length,
    "d": _default,
    "default": _default,
    "first": _picked(0),
    "float": as_float,
    "format": _format,
    "int": as_whole,
    "join": _join,
    "last": _picked(-1),
    "length": _length,
    "list": _list,
    "lower": letter_case("lower"),
    "max": _extreme,
    "min": _extreme,
    "replace": _replace,
    "reverse": _reverse,
    "round": _failing,
    "sort": _sort,
    "string": _same,
    "sum": _sum,
    "title": word_case("title"),
    "trim": _trim,
    "truncate": _truncate,
    "unique": _unique,
    "upper": letter_case("upper"),
    "wordcount": _wordcount,
}

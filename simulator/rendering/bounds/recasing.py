"""Capitals and small letters: in all of a text, at each of its words, at its first letter."""

from collections.abc import Callable
from dataclasses import replace

from simulator.rendering.bounds.changes import EITHER, Change, is_break
from simulator.rendering.bounds.shapes import Alt, Option, Piece, Rep, Span, Text
from simulator.rendering.bounds.text_ops import Way, changed, lengths, written_signs

START, WITHIN = 1, 0
"""Where a piece stands: at the start of a word (of the whole text, for `capitalize`), or not."""

_ODD = "Σ"
"""What its small letter is depends on what stands around it."""


def letter_case(name: str) -> Callable[..., list[Way]]:
    """`upper` or `lower`."""

    def apply(shape: Span | Text) -> list[Way]:
        return [(None, _everywhere(shape, (name,)))]

    return apply


def word_case(name: str) -> Callable[..., list[Way]]:
    """`title` or `capitalize`."""

    def apply(shape: Span | Text) -> list[Way]:
        if isinstance(shape, Span):
            return [(None, changed(shape, (name,)))]
        found = None if _is_odd(shape) else _in_words(shape, name, START)
        return [(None, _loosely(shape, name) if found is None else found[0])]

    return apply


def _everywhere(shape: Span | Text, change: Change) -> Span | Text:
    return changed(shape, change) if isinstance(shape, Span) else _in_text(shape, change)


def _in_text(text: Text, change: Change) -> Text:
    return Text(tuple(_piece(piece, change) for piece in text.pieces))


def _piece(piece: Piece, change: Change) -> Piece:
    if isinstance(piece, str):
        return _known(piece, str(change[0]))
    if isinstance(piece, Span):
        return changed(piece, change)
    if isinstance(piece, Alt):
        return Alt(
            tuple(replace(option, text=_in_text(option.text, change)) for option in piece.options)
        )
    if isinstance(piece, Rep):
        between = str(getattr(piece.between, str(change[0]))())
        return replace(piece, text=_in_text(piece.text, change), between=between)
    return piece


def _known(text: str, change: str) -> Piece:
    """What a capital sigma becomes depends on what stands behind it."""
    if change == "lower" and _ODD in text:
        ends = [Text((text.replace(_ODD, sigma).lower(),)) for sigma in "σς"]
        return Alt(tuple(map(Option, ends)))
    return str(getattr(text, change)())


# Words


def _is_odd(text: Text) -> bool:
    return any(
        _ODD in piece
        if isinstance(piece, str)
        else any(_is_odd(option.text) for option in piece.options)
        if isinstance(piece, Alt)
        else isinstance(piece, Rep) and (_ODD in piece.between or _is_odd(piece.text))
        for piece in text.pieces
    )


Placed = tuple[Text, int]
"""A text, and where what follows it stands."""


def _in_words(text: Text, name: str, at: int) -> Placed | None:
    """The text through a filter that asks where a letter stands; nothing if that is too much."""
    found: list[Piece] = []
    for piece in text.pieces:
        done = _piece_in_words(piece, name, at)
        if done is None:
            return None
        found += done[0].pieces
        at = done[1]
    return Text(tuple(found)), at


def _piece_in_words(piece: Piece, name: str, at: int) -> Placed | None:
    if isinstance(piece, str):
        return _literal(piece, name, at)
    if isinstance(piece, Span):
        return Text((changed(piece, (name, at)),)), _behind(piece, name, at)
    if isinstance(piece, Alt):
        return _options_in_words(piece, name, at)
    if isinstance(piece, Rep):
        return _repeated_in_words(piece, name)
    return Text((piece,)), EITHER


def _options_in_words(piece: Alt, name: str, at: int) -> Placed | None:
    placed = [
        (option, found)
        for option in piece.options
        if (found := _in_words(option.text, name, at)) is not None
    ]
    if len(placed) < len(piece.options) or not placed:
        return None
    texts = tuple(replace(option, text=found[0]) for option, found in placed)
    return Text((Alt(texts),)), _one_of({found[1] for _, found in placed})


def _repeated_in_words(piece: Rep, name: str) -> Placed | None:
    inner = _in_words(piece.text, name, EITHER)
    between = {_recased(piece.between, name, each) for each in (START, WITHIN)}
    if inner is None or len(between) > 1:
        return None
    return Text((replace(piece, text=inner[0], between=between.pop()),)), EITHER


def _literal(text: str, name: str, at: int) -> Placed:
    if not text:
        return Text(()), at
    then = START if name == "title" and is_break(text[-1]) else WITHIN
    forms = [_recased(text, name, each) for each in ((START, WITHIN) if at == EITHER else (at,))]
    if len(set(forms)) == 1:
        return Text((forms[0],)), then
    return Text((Alt(tuple(Option(Text((form,))) for form in forms)),)), then


def _recased(text: str, name: str, at: int) -> str:
    if name == "capitalize":
        return text.capitalize() if at == START else text.lower()
    signs = []
    for sign in text:
        signs.append(sign.upper() if at == START else sign.lower())
        at = START if is_break(sign) else WITHIN
    return "".join(signs)


def _behind(span: Span, name: str, at: int) -> int:
    """Where what follows a field's text stands."""
    low, high = lengths(span)
    if high == 0:
        return at
    if name == "title" and any(map(is_break, written_signs(span))):
        return EITHER
    return WITHIN if low else _one_of({at, WITHIN})


def _one_of(places: set[int]) -> int:
    return places.pop() if len(places) == 1 else EITHER


def _loosely(shape: Text, name: str) -> Span:
    """As if any letter might be the first of a word."""
    capitals, small = _everywhere(shape, ("upper",)), _everywhere(shape, ("lower",))
    low, high = _recased_lengths(shape, capitals, small)
    first = _everywhere(shape, (name,))
    signs = written_signs(capitals) | written_signs(small) | written_signs(first)
    return Span((), signs, low, high, (), is_whole=False)


def _recased_lengths(
    shape: Text, capitals: Span | Text, small: Span | Text
) -> tuple[int, int | None]:
    """Each letter may grow by what its capital, or its small letter, is longer."""
    low, high = lengths(shape)
    if high is None:
        return low, None
    for least, most in (lengths(capitals), lengths(small)):
        low = min(low, least)
        high += max((most or 0) - (lengths(shape)[1] or 0), 0)
    return low, high

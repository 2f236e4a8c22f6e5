"""Links in texts of which not every sign is known: what they are shortened to, or get behind them.

No link stands across white space, so what stands between two spaces is judged for itself. Where
all its signs are known, so are its links. Where a field's sign may be part of one, four signs are
taken to make a link, which is the shortest that there is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import product

from simulator.data.top_level_domains import TOP_LEVEL_DOMAINS
from simulator.length.links import link_spans
from simulator.rendering.as_sent import Addition
from simulator.rendering.bounds.positions import WIDE
from simulator.rendering.bounds.shapes import Alt, Option, Piece, Span, Text, Unknown
from simulator.rendering.bounds.signs import Signs, septet_kinds, unit_kinds
from simulator.rendering.bounds.text_ops import lengths, may_have, written_signs

_MOST_TEXTS = 32
_SPACES = re.compile(r"(\s+)")
_INNER = re.compile(r"[A-Za-z0-9./:-]")
_WORD = re.compile(r"\w+")
_LAST_WORD = re.compile(r"\w+$")
_PATH = frozenset("/?#")
_BREAKS = frozenset('<>"“”«»')
_ENDS_LINK = frozenset("<>\"“”«».,;:!?)'’]}*_")
_STARTS_LINK = re.compile(r"https?://|www\.\w")


def linked(text: Text, link: Addition) -> Text:
    """The text with what becomes of its links."""
    found: list[Piece] = []
    for stretch in _stretches(text.pieces):
        found += _in_stretch(stretch, link)
    return Text(tuple(found))


def _stretches(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """What stands between two white spaces of the copy's own, and these."""
    stretch: list[Piece] = []
    for piece in pieces:
        if not isinstance(piece, str):
            stretch.append(piece)
            continue
        for part in _SPACES.split(piece):
            if part.isspace():
                yield stretch
                yield [part]
                stretch = []
            elif part:
                stretch.append(part)
    yield stretch


def _in_stretch(stretch: list[Piece], link: Addition) -> Sequence[Piece]:
    text = Text(tuple(stretch))
    if not _may_hold_link(text):
        return stretch
    texts = _written_out(text)
    if len(texts) == 1:
        return _linked(texts[0], link).pieces
    return [Alt(tuple(Option(_linked(each, link)) for each in texts))]


def _may_hold_link(text: Text) -> bool:
    return may_have(text, ".") or (may_have(text, ":") and may_have(text, "/"))


def _written_out(text: Text) -> list[Text]:
    """Each text apart, where several known ones may stand in a place and one may hold a link."""
    choices: list[list[tuple[Piece, ...]]] = []
    count = 1
    for piece in text.pieces:
        options: list[tuple[Piece, ...]] = [(piece,)]
        if isinstance(piece, Alt) and all(
            not option.path or not option.base for option in piece.options
        ):
            options = [option.text.pieces for option in piece.options]
        elif isinstance(piece, Alt):
            options = [
                (Alt((Option(Text(()), option.path, option.base),)), *option.text.pieces)
                for option in piece.options
            ]
        if count * len(options) > _MOST_TEXTS:
            options = [(piece,)]
        count *= len(options)
        choices.append(options)
    return [Text(tuple(piece for part in parts for piece in part)) for parts in product(*choices)]


def _linked(text: Text, link: Addition) -> Text:
    found: list[Piece] = []
    cluster: list[Piece] = []
    for piece in _together(text.pieces):
        if not isinstance(piece, str):
            cluster.append(piece)
            continue
        for part in _SPACES.split(piece):
            if part and part.isspace():
                found += _of_cluster(cluster, link)
                cluster = []
                found.append(part)
            elif part:
                cluster.append(part)
    return Text((*found, *_of_cluster(cluster, link)))


def _together(pieces: tuple[Piece, ...]) -> list[Piece]:
    found: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        else:
            found.append(piece)
    return found


def _of_cluster(cluster: list[Piece], link: Addition) -> list[Piece]:
    """What stands between two spaces."""
    if all(isinstance(piece, str) or _is_empty(piece) for piece in cluster):
        known = [piece for piece in cluster if isinstance(piece, str)]
        rest: list[Piece] = [piece for piece in cluster if not isinstance(piece, str)]
        return [*rest, _exactly("".join(known), link)] if known else rest
    free = [piece for piece in cluster if not isinstance(piece, str)]
    if any(isinstance(piece, Unknown) for piece in free):
        return cluster
    if not _may_hold_link(Text(tuple(cluster))):
        return cluster
    if len(link.words) and _is_one_link(cluster, free):
        return _as_one_link(cluster, link)
    return _loosely(cluster, link)


def _is_empty(piece: Piece) -> bool:
    return isinstance(piece, Alt) and all(not option.text.pieces for option in piece.options)


def _exactly(text: str, link: Addition) -> str:
    parts = []
    at = 0
    for start, end in link_spans(text):
        parts.append(text[at:start])
        parts.append(text[start:end] + link.words if link.is_tail else link.words)
        at = end
    return "".join((*parts, text[at:]))


def _is_one_link(cluster: list[Piece], free: Sequence[Piece]) -> bool:
    """Whether it begins as a link does, and no sign of a field can end it."""
    first = cluster[0]
    if not isinstance(first, str) or not _begins_link(first):
        return False
    others = [piece for piece in cluster[:-1] if isinstance(piece, str)]
    if any(_may_end(written_signs(Text((piece,)))) for piece in free):
        return False
    # What stands behind a mark may be empty; then the link ends before the mark.
    ends = any(piece[-1:] in _ENDS_LINK for piece in others)
    return not ends and not set('<>"“”«»') & set("".join(others))


# A field's signs are many, and those of its other texts the same.
@lru_cache(maxsize=256)
def _may_end(signs: Signs) -> bool:
    """Whether one of the signs ends a link."""
    return not _ENDS_LINK.isdisjoint(signs) or any(sign.isspace() for sign in signs)


def _begins_link(text: str) -> bool:
    """Whether it is a link for sure, whatever stands behind it, and takes that in."""
    if _ENDS_LINK & set(text[-1:]):
        return False
    if _STARTS_LINK.match(text.lower()):
        return bool(link_spans(text))
    return bool(_PATH & set(text)) and link_spans(text) == ((0, len(text)),)


def _is_only_link(text: str) -> bool:
    return _begins_link(text) and not _BREAKS & set(text)


def _as_one_link(cluster: list[Piece], link: Addition) -> list[Piece]:
    """Marks behind it, and what stands behind signs that end it, are kept."""
    last = cluster[-1] if isinstance(cluster[-1], str) else ""
    ends = min((last.find(sign) for sign in _BREAKS if sign in last), default=len(last))
    inside = last[:ends].rstrip("".join(_ENDS_LINK - _BREAKS))
    kept: list[Piece] = [*cluster[:-1], inside] if last else [*cluster]
    behind = last[len(inside) : ends] + _exactly(last[ends:], link)
    return [*(kept if link.is_tail else []), link.words, behind]


def _loosely(cluster: list[Piece], link: Addition) -> list[Piece]:
    """Any of it may be links: those within a field's text, and those that the copy's own share."""
    found: list[Piece] = []
    waiting: list[Piece] = []
    first = cluster[0]
    if isinstance(first, str) and _is_only_link(first):
        if link.is_tail and _is_short(cluster):
            return [first, *_behind_link(cluster[1:], link)]
        if not link.is_tail:
            found.append(link.words)
            cluster = cluster[1:]
    for number, piece in enumerate(cluster):
        if isinstance(piece, str):
            found += _as_links(waiting, link)
            waiting = []
            sides = (number > 0, number < len(cluster) - 1)
            found += _shared(piece, sides, link)
        elif _is_empty(piece):
            found.append(piece)
        else:
            waiting.append(piece)
    return [*found, *_as_links(waiting, link)]


def _is_short(cluster: list[Piece]) -> bool:
    """Whether fields follow, and then at the most signs of one unit."""
    last = cluster[-1] if isinstance(cluster[-1], str) else ""
    is_narrow = WIDE not in unit_kinds(last) and WIDE not in (septet_kinds(last) or "")
    return is_narrow and not any(isinstance(piece, str) for piece in cluster[1:-1])


def _behind_link(cluster: list[Piece], link: Addition) -> list[Piece]:
    """What follows a link: its tail stands at its end, wherever that is."""
    free: list[Piece] = [piece for piece in cluster if not isinstance(piece, str)]
    found: list[Piece] = [
        replace(piece, changes=(*piece.changes, ("carried", link.words)))
        if isinstance(piece, Span)
        else piece
        for piece in _as_links(free, link)
    ]
    last = cluster[-1]
    return [*found, *(_shared(last, (True, False), link) if isinstance(last, str) else ())]


def _shared(text: str, is_open: tuple[bool, bool], link: Addition) -> list[Piece]:
    """Known signs beside a field's: as many links more as may begin, end or stand in them."""
    count = text.count(".") + text.count("://")
    count += is_open[0] and _may_end_link(text)
    count += is_open[1] and bool(_INNER.match(text[-1:]))
    if not count and is_open[0] and not link.is_tail:
        return [Alt((Option(Text(())), Option(Text((text,)))))]
    if not count:
        return [text]
    kept = text
    if count == 1 and is_open == (False, True) and _INNER.match(text[-1:]) and "@" not in text:
        # A link begins with a word, so one that ends in the field takes in the whole of it.
        kept = text if link.is_tail or "." in text or "://" in text else _LAST_WORD.sub("", text)
    more = Text((kept, link.words * count))
    if link.is_tail:
        return [Alt((Option(Text((text,))), Option(more)))]
    return [Alt((Option(Text(())), Option(Text((text,))), Option(more)))]


def _may_end_link(text: str) -> bool:
    """Whether a link that begins in a field may need these signs, and not only take them in."""
    if not _INNER.match(text[:1]):
        return False
    word = _WORD.match(text)
    if word is None or word.end() == len(text) or text[word.end()] in ".-":
        return word is None or _is_end_of_host(word[0]) or word.end() < len(text)
    return _is_end_of_host(word[0])


def _is_end_of_host(word: str) -> bool:
    """Whether a top level domain ends with this."""
    return any(top.endswith(word.lower()) for top in TOP_LEVEL_DOMAINS)


def _as_links(pieces: list[Piece], link: Addition) -> list[Piece]:
    """Short texts side by side may be a link together."""
    if not pieces:
        return []
    name = "tailed" if link.is_tail else "linked"
    if len(pieces) == 1 and isinstance(pieces[0], Span):
        return [replace(pieces[0], changes=(*pieces[0].changes, (name, link.words)))]
    text = Text(tuple(pieces))
    low, high = lengths(text)
    return [Span((), written_signs(text), low, high, ((name, link.words),), is_whole=False)]

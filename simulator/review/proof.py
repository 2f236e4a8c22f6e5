"""The proof of a text message's cost, over all leads that `[fields]` lets in.

It takes time, so nobody makes it unasked, and the same is not proved twice: what it is made from
seldom changes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from simulator.errors import TemplateError
from simulator.length import is_gsm7
from simulator.model.message import Channel, Message
from simulator.model.place import Location, Place
from simulator.model.proof import Brought, Most, Proof
from simulator.model.sending import as_limit
from simulator.rendering.references import fields_read
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.given import given_to_all, key_of
from simulator.review.messages import parts_of
from simulator.review.result import MessageReview

if TYPE_CHECKING:
    from simulator.rendering.bounds import SegmentBound

_MOST_REMEMBERED = 1_000
_known: dict[tuple[object, ...], Proof] = {}


def forget_proofs() -> None:
    """Prove all anew from now on."""
    _known.clear()


def with_proof(review: MessageReview, desk: Desk) -> MessageReview:
    """A review whose cost tells what is proved of it."""
    if review.cost is None:
        return review
    return replace(review, cost=replace(review.cost, proof=proof_of(review.copy, desk)))


def proof_of(copy: Copy, desk: Desk) -> Proof | None:
    """What is proved of a text message; `None` for one that is no text message."""
    message = copy.message
    if message.channel is not Channel.SMS:
        return None
    limit = message.front.limit_segments
    key = (
        desk.ground,
        message.file,
        message.body,
        message.body_line,
        message.front.kind,
        limit,
        key_of(given_to_all(message, desk)),
    )
    found = _known.get(key)
    if found is None:
        if len(_known) >= _MOST_REMEMBERED:
            _known.clear()
        found = _known[key] = _proved(message, desk)
    return found


def _proved(message: Message, desk: Desk) -> Proof:
    limit = as_limit(message.front.limit_segments or desk.workspace.settings.limit_segments)
    names = _names_read(message, desk)
    told = given_to_all(message, desk)
    plain, any_ = (
        _most(desk.prover.bound(message, letters, enough, told), message, desk, names)
        for letters, enough in (("plain", limit.plain), ("any", limit.any))
    )
    return Proof(plain, any_, limit.plain, limit.any)


def _names_read(message: Message, desk: Desk) -> frozenset[str] | None:
    try:
        return fields_read(desk.engine.compile(message.file, message.body).references)
    except TemplateError:
        return None


def _most(
    bound: "SegmentBound", message: Message, desk: Desk, names: frozenset[str] | None
) -> Most:
    if not bound.proved:
        return Most(None, reason=bound.reason, place=_located(bound.place, message, desk))
    brings = tuple(_brought(bound.worst or {}, names))
    return Most(bound.most, bound.least, bound.shown, bound.worst, brings)


def _located(place: Place | None, message: Message, desk: Desk) -> Location | None:
    if place is None:
        return None
    sources = {part.name: part.source for part in parts_of(message)} | {**desk.includes}
    source = sources.get(place.template)
    return source.locate(place.start, place.end) if source else None


def _brought(lead: Mapping[str, Any], names: frozenset[str] | None) -> Iterator[Brought]:
    """What the message reads of a lead, the longest first."""
    values = {**lead, **lead.get("custom", {})}
    for own in ("id", "custom"):
        values.pop(own, None)
    read = {name: str(value) for name, value in values.items() if names is None or name in names}
    for name, text in sorted(read.items(), key=lambda each: (-len(each[1]), each[0])):
        yield Brought(name, text, not is_gsm7(text))

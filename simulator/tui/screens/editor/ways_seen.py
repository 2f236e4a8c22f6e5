"""Which ways of a message its leads go: how many of how many, and where none goes."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from simulator.errors import TemplateError
from simulator.rendering.given import OF_A_SEND, OF_SETTINGS

if TYPE_CHECKING:
    from simulator.model.place import Place
    from simulator.rendering.ways import Way
    from simulator.review.result import MessageReview

OF_NO_LEAD = OF_SETTINGS | OF_A_SEND
"""What no lead decides."""


class WaysSeen(NamedTuple):
    """How many ways some lead goes, out of all that leads decide; `unseen` are places in the body.

    Where some lead gets no text, nothing is told.
    """

    seen: int = 0
    of: int = 0
    unseen: "tuple[Place, ...]" = ()

    @property
    def words(self) -> str:
        """`3 of 4 ways seen`; empty where there is but one."""
        return f"{self.seen} of {self.of} ways seen" if self.of else ""


def ways_seen(review: "MessageReview") -> WaysSeen:
    """What the review of a message tells of its ways."""
    if review.copy.is_for_others or not review.coverage:
        return WaysSeen()
    taken = {way for each in review.coverage for way in each.taken}
    ways = list(_ways(review))
    unseen = [way.place for way in ways if way.branch not in taken]
    file = review.copy.message.file
    in_body = tuple(dict.fromkeys(place for place in unseen if place.template == file))
    return WaysSeen(len(ways) - len(unseen), len(ways), in_body)


def _ways(review: "MessageReview") -> "Iterator[Way]":
    from simulator.rendering.ways import ways_in  # noqa: PLC0415 - not before it is wanted
    from simulator.review.messages import parts_of  # noqa: PLC0415 - as above

    for part in parts_of(review.copy.message):
        try:
            found = ways_in(part.name, part.source.text)
        except TemplateError:
            continue
        yield from (way for way in found.values() if not way.names or not way.names <= OF_NO_LEAD)

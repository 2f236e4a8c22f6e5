"""Whether the law lets a text be sent to somebody at an instant, and when it does next."""

import datetime as dt
from collections.abc import Iterable
from typing import Final

from simulator.errors import UsageError
from simulator.model.decision import LawLimit, SendDecision
from simulator.model.message import Kind
from simulator.model.persona import Persona
from simulator.places.clocks import instant, seconds, tzdata_version
from simulator.places.resolve import of_lead
from simulator.timing.law.law import Law
from simulator.timing.law.policy import Policy, policy_of
from simulator.timing.law.sent import Sent
from simulator.timing.limits.hours import LONGEST_WAIT

BOUND_KINDS: Final = frozenset({Kind.MARKETING, Kind.OPT_IN_REQUEST})
"""The kinds that the law gives hours and caps; all others are outside of them."""
_DAYS: Final = LONGEST_WAIT // 86_400
_NONE_SENT: Final = Sent(())


def may_send(
    recipient: Persona,
    kind: str,
    at: dt.datetime,
    *,
    sent: Iterable[dt.datetime] = (),
    policy: str | Policy = "strict",
) -> SendDecision:
    """Return whether a text of this kind may be sent to somebody at an instant.

    It may be only if every rule of every place that phone and address allow lets it, by every
    clock there. `sent` are the instants of texts that sell which they got or get besides: caps
    count them. Instants are aware, parts of a second are cut off; `policy` is `strict`, `statutory`
    or `vendor`.

    The lead's own time zone fixes the clock if it names a place. UTC, EST and their like name
    none: such a clock counts beside all that phone and address allow, and a note says so.

    Raises:
        UsageError: there is no such kind or policy, or an instant has no time zone.
    """
    policy = policy_of(policy)
    bound = _kind(kind) in BOUND_KINDS
    where = of_lead(recipient)
    jurisdictions = where.jurisdictions
    ts = _seconds(at)
    law = Law.for_places(jurisdictions, where.zones, policy)
    counted = _sent(sent)
    limit = law.closed_at(ts) or law.capped_at(ts, counted)
    note = _placeless(where.placeless_zone) if bound else _note(Kind(kind), limit)
    limit = limit if bound else None
    next_ts = ts if limit is None else law.next_allowed(ts, counted)
    if next_ts is None:
        note = f"{note} No instant in the {_DAYS} days from then on is allowed.".lstrip()
    return SendDecision(
        allowed=limit is None,
        limit=limit,
        zones=where.zones,
        jurisdictions=jurisdictions,
        next_allowed=at.replace(microsecond=0) if limit is None else _instant(next_ts, at),
        note=note,
        tzdata=tzdata_version(),
    )


def _kind(kind: str) -> Kind:
    try:
        return Kind(kind)
    except ValueError:
        known = ", ".join(Kind)
        raise UsageError(f"There is no kind {str(kind)[:40]!r}. The kinds are {known}.") from None


def _sent(sent: Iterable[dt.datetime]) -> Sent:
    instants = tuple(sent)
    if not instants:
        return _NONE_SENT
    for each in instants:
        _seconds(each)
    return Sent(instants)


def _seconds(at: object) -> int:
    if not isinstance(at, dt.datetime) or at.utcoffset() is None:
        raise UsageError(f"{str(at)[:40]!r} is no instant with a time zone, such as +00:00.")
    return seconds(at)


def _instant(ts: int | None, at: dt.datetime) -> dt.datetime | None:
    """The instant by the clock of the one asked for; none after the year 9999."""
    try:
        return None if ts is None else instant(ts).astimezone(at.tzinfo)
    except OverflowError:
        return None


def _placeless(zone: str | None) -> str:
    """What to know of a time zone that names no place."""
    if zone is None:
        return ""
    return f"{zone} names no place, so it counts beside every clock that phone and address allow."


def _note(kind: Kind, limit: LawLimit | None) -> str:
    """What to know of a kind that the law leaves free, and whether it would have been refused."""
    words = "The law sets no hours for this kind of text."
    if kind is not Kind.TRANSACTIONAL or limit is None:
        return words
    return f"{words} One that sells could not be sent now. {limit}."

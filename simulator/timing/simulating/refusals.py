"""Which sends to many leads the law refuses: what `may_send` says of each, without its words.

Nearly all are open, and a look into the sorted hours of a place tells that; only what is closed
is asked for what closes it.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from simulator.model.decision import LawLimit
from simulator.model.persona import Persona
from simulator.model.sequence import StepChannel
from simulator.places.clocks import instant
from simulator.places.resolve import of_lead
from simulator.timing.law.law import Law
from simulator.timing.law.law_cap import LawCap
from simulator.timing.law.policy import Policy
from simulator.timing.law.sent import Sent
from simulator.timing.scheduling.compiled import Text
from simulator.timing.simulating.tally import Place

Send = tuple[int, Place, Text]
"""When a step's text is sent, in seconds since 1970."""

_MINUTE: Final = 60
_MOST_KEPT: Final = 20_000


class Refusals:
    """The law of the leads, by a policy; what it says of one minute is said once."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self._laws: dict[str, tuple[Persona, Law]] = {}
        self._closed: dict[tuple[Law, int], LawLimit | None] = {}

    def of(self, lead: Persona, sends: Sequence[Send]) -> Iterator[tuple[Place, LawLimit | None]]:
        """What refuses each of the sends that the law sets hours for; nothing if it is allowed."""
        if not sends:
            return
        law = self._law(lead)
        texts: list[int] = []
        cap = LawCap(law, texts)
        for send, place, text in sorted(sends, key=_when):
            if law.open_until(send) is None:
                yield place, self._limit(law, send)
            elif texts and cap.open_until(send) is None:
                yield place, law.capped_at(send, Sent(map(instant, texts)))
            else:
                yield place, None
            if text.channel is StepChannel.SMS:  # caps count texts
                texts.append(send)

    def _law(self, lead: Persona) -> Law:
        known = self._laws.get(lead.id)
        if known is None or known[0] is not lead:
            where = of_lead(lead)
            law = Law.for_places(where.jurisdictions, where.zones, self._policy)
            known = self._laws[lead.id] = lead, law
        return known[1]

    def _limit(self, law: Law, send: int) -> LawLimit | None:
        """What closes an instant; hours begin and end with a minute."""
        key = law, send // _MINUTE
        if key not in self._closed:
            if len(self._closed) >= _MOST_KEPT:
                self._closed.clear()
            self._closed[key] = law.closed_at(send)
        return self._closed[key]


def _when(send: Send) -> int:
    return send[0]

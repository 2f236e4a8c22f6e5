"""When a lead has to enter, and to reply, so that one more reply can come at an instant."""

from simulator.timing.engine.flows import Flow, entering
from simulator.timing.sweeping.ways import Answer, Ways

Replies = tuple[tuple[int, str], ...]
"""When a lead replied, and in which words."""


class Beginnings:
    """Those of the ways of one lead, who enters from `start` up to `end`."""

    def __init__(self, ways: Ways, start: int, end: int) -> None:
        self._ways = ways
        self._start = start
        self._end = end
        self._asked: dict[Answer | None, dict[str, list[Flow]]] = {}

    def of(self, answer: Answer, at: int) -> tuple[int, Replies] | None:
        """The latest enrolment that lets a lead give an answer at an instant, and all replies."""
        begun = self._latest(answer, at)
        if begun is None:
            return None
        reached = (begun, ()) if answer.since is None else self.of(answer.since, begun)
        if reached is None:
            return None
        enrolled, replies = reached
        return enrolled, (*replies, (at, answer.words))

    def _latest(self, answer: Answer, at: int) -> int | None:
        """When one began, at the latest, who was asked before an instant."""
        for flow in reversed(self._flows(answer.since).get(answer.asks.id, [])):
            _, reason, _, until = flow.fates[-1]
            if reason is not None or until is None:
                continue
            last = flow.end - 1
            begun = min(last, at - 1 - until.value) if until.moves else last
            if begun >= flow.start and until.of(begun) < at:
                return begun
        return None

    def _flows(self, since: Answer | None) -> dict[str, list[Flow]]:
        """Those who came by each step, after a reply or from the enrolment on."""
        known = self._asked.get(since)
        if known is None:
            flows = entering(self._start, self._end)
            passed = self._ways.along(flows, since.to if since else None)
            known = self._asked[since] = {each.step.id: each.after for each in passed}
        return known

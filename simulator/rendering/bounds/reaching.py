"""Leads whose texts go each way that a message can go."""

from simulator.errors import TemplateError
from simulator.model.branch import Branch
from simulator.rendering.bounds.proof import Proof
from simulator.rendering.bounds.result import Reach
from simulator.rendering.bounds.state import State
from simulator.rendering.bounds.witness import Lead, as_data, choices_of

_MOST_STATES = 6

_DEAD = "No lead that [fields] allows gets what stands here."
_NOT_FOUND = "No lead was found that gets what stands here, though there may be one."


class Reacher:
    """Builds a lead for each way, and fills the message for it to see that it goes there."""

    def __init__(self, proof: Proof) -> None:
        self._builder = proof.builder(proof.grounds)
        self._proof = proof
        self._template = proof.template
        self._states: dict[Branch, list[State]] = {}

    def reach(self) -> dict[Branch, Reach]:
        """Every way with its lead, or with why there is none."""
        unseen = self._proof.noted(self._note)
        found = {branch: self._of(branch, unseen) for branch in self._template.branches}
        self._template.forget_taken()
        return found

    def _note(self, branch: Branch, state: State) -> None:
        states = self._states.setdefault(branch, [])
        if len(states) < _MOST_STATES:
            states.append(state)

    def _of(self, branch: Branch, unseen: str) -> Reach:
        states = self._states.get(branch)
        if not states:
            return Reach(reason=unseen or _DEAD, is_dead=not unseen)
        for state in states:
            mark = state.tally.most[0]
            lead = self._builder.lead(*choices_of(mark and mark.log, state.fields))
            if self._goes(lead, branch):
                return Reach(lead=as_data(lead))
        return Reach(reason=_NOT_FOUND)

    def _goes(self, lead: Lead, branch: Branch) -> bool:
        self._template.forget_taken()
        try:
            self._proof.filled(lead)
        except TemplateError:
            return False
        return branch in self._template.taken and self._proof.fits(lead)

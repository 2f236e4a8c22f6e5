"""What is billed of each text of a campaign to each lead, for those who are asked about."""

from collections.abc import Iterator, Mapping, Sequence

from simulator.model.message import Channel
from simulator.model.persona import Persona
from simulator.review.audience import share_out
from simulator.review.copies import Copy
from simulator.review.reviewer import Reviewer
from simulator.timing.simulating.simulation import Billing


def billed_by_message(reviewer: Reviewer, campaign: str) -> Mapping[str, Mapping[str, Billing]]:
    """What is billed of a campaign's text messages, by their ids and those of the leads."""
    versions: dict[str, list[Copy]] = {}
    for copy in reviewer.copies:
        message = copy.message
        if message.campaign == campaign and message.channel is Channel.SMS:
            versions.setdefault(message.id, []).append(copy)
    leads = {lead.id: lead for lead in reviewer.desk.enrolments.leads}
    return {id_: _Bills(reviewer, copies, leads) for id_, copies in versions.items()}


class _Bills(Mapping[str, Billing]):
    """What is billed of a message to each lead whom it can be filled for, when asked for."""

    def __init__(
        self, reviewer: Reviewer, versions: Sequence[Copy], leads: Mapping[str, Persona]
    ) -> None:
        self._reviewer = reviewer
        self._versions = {copy.message.file: copy for copy in versions}
        self._leads = leads
        self._known: dict[str, Billing | None] = {}

    def __getitem__(self, id_: str) -> Billing:
        if id_ not in self._known:
            self._known[id_] = self._billing(self._leads[id_])
        found = self._known[id_]
        if found is None:
            raise KeyError(id_)
        return found

    def __iter__(self) -> Iterator[str]:
        return (id_ for id_ in self._leads if id_ in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _billing(self, lead: Persona) -> Billing | None:
        shares = share_out([copy.message for copy in self._versions.values()], [lead])
        file = next((file for file, leads in shares.items() if leads), None)
        shown = self._reviewer.preview(self._versions[file], lead) if file else None
        if shown is None or shown.measurement is None:
            return None
        return Billing(shown.measurement.segments, shown.copy.country_for(lead))

"""OPT11: a sequence says that an opt-out does not stop it."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.event import OPT_OUT
from simulator.model.finding import Severity
from simulator.rules.example_files import HOURS, ZONE, campaign
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.stops import stop_on_to_write
from simulator.rules.times import CampaignTimes


class KeepsTexting(TimesRule):
    """The sequence goes on after a lead has opted out.

    `stop_on` in sequence.toml names what ends a sequence for a lead, and here opt_out is not among
    it. Whoever says stop must get one confirmation at most, and then silence: the FCC, CTIA,
    CASL and the laws of every other country that we know ask for that, whatever the texts are
    about. In the US each further text may cost hundreds of dollars.

    What presend simulates stops at an opt-out all the same, since most platforms do so by
    themselves. But a file that says otherwise is copied, imported and believed.

    Add "opt_out" to `stop_on`, or leave the key out: `["opt_out", "conversion", "reply"]` is what
    then holds. What is proposed has all that SEQ01 misses there, too.
    """

    code: ClassVar[str] = "OPT11"
    name: ClassVar[str] = "keeps-texting"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "47 CFR 64.1200(a)(10) and (12); CTIA Messaging Principles; CASL s. 11"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("stop_on", "what ends the sequence for a lead, in sequence.toml"),
    )
    bad: ClassVar[str] = campaign('stop_on = ["conversion", "reply"]\n', ZONE, HOURS)
    good: ClassVar[str] = campaign('stop_on = ["opt_out", "conversion", "reply"]\n', ZONE, HOURS)

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield a hit at `stop_on`."""
        if OPT_OUT in times.campaign.sequence.stop_on:
            return
        leads = tuple(sorted(lead for each in times.classes for lead in each.leads))
        yield TimeHit(
            "stop_on",
            what="Leads who opt out would get the rest of this sequence.",
            why="After a stop the law allows one confirmation and then silence; presend stops "
            "there all the same, and your platform may not.",
            remedy=stop_on_to_write(times.campaign),
            leads=leads,
            example=leads[0] if leads else "",
        )

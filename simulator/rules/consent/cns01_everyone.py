"""CNS01: a campaign that sells is sent to everyone, whether or not they agreed."""

from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.model.finding import Severity
from simulator.rules.campaign import Campaign
from simulator.rules.example_files import HOURS, ZONE, campaign
from simulator.rules.rule import TimeHit, TimesRule
from simulator.rules.times import CampaignTimes

_ASKING: Final = frozenset({"marketing", "opt_in_request"})


class SentToEveryone(TimesRule):
    """A campaign enrols every lead, and asks nobody for an opt-in on record.

    A text that sells may go only to people who agreed to it before. Having their number is no
    consent, nor is a business card, nor an order of last year. What counts is a record: when the
    lead agreed, where (which form, which fair), to what (offers, or only news of an order), and
    for which channels. In the US that is a written consent, and each text without one may cost
    hundreds of dollars; Canada, Britain, the EU and Australia ask for much the same. A text that
    asks people to sign up needs it too.

    `enrol = "everyone"` in sequence.toml switches the question off. With `enrol = "consented"`,
    which is also what holds without the key, leads without a record are left out and counted. A
    table narrows it further: `enrol = { scopes = ["offers"], within_days = 365 }`.

    A campaign that sells nothing may enrol everyone: who ordered a kit wants to know when it
    comes, and gave the number for that.
    """

    code: ClassVar[str] = "CNS01"
    name: ClassVar[str] = "sent-to-everyone"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = (
        "47 CFR 64.1200(a)(2) and (f)(9); CASL s. 6; ePrivacy Directive art. 13; "
        "industry SMS guides: explicit opt-in with source, time, scope and channel"
    )
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("enrol", '"consented", or a table with scopes and within_days, in sequence.toml'),
    )
    bad: ClassVar[str] = campaign('enrol = "everyone"\n', ZONE, HOURS)
    good: ClassVar[str] = campaign('enrol = "consented"\n', ZONE, HOURS)

    def check(self, times: CampaignTimes) -> Iterator[TimeHit]:
        """Yield a hit at `enrol`, for the leads enrolled who have no record of consent."""
        campaign = times.campaign
        if campaign.sequence.enrol != "everyone" or not _needs_consent(campaign):
            return
        unasked = tuple(sorted(id_ for id_, lead in times.leads.items() if not lead.consent))
        yield TimeHit(
            "enrol",
            what=f"Everyone on the list is texted, agreed or not.{_counted(unasked, times)}",
            why="A number is no consent: a text that sells needs an opt-in on record, with its "
            "time, source, scope and channels.",
            remedy='Write enrol = "consented"; leads without a record are then left out and '
            "counted.",
            leads=unasked,
            example=unasked[0] if unasked else "",
        )


def _needs_consent(campaign: Campaign) -> bool:
    """Whether anything of it sells or asks for an opt-in; what is not written yet may."""
    kinds = {
        message.kind
        for step in campaign.steps
        for message in (*step.messages, step.fallback)
        if message
    }
    return not kinds or not kinds.isdisjoint(_ASKING)


def _counted(unasked: tuple[str, ...], times: CampaignTimes) -> str:
    if not unasked:
        return ""
    have = "has" if len(unasked) == 1 else "have"
    return f" {len(unasked)} of {len(times.leads)} leads {have} no consent on record."

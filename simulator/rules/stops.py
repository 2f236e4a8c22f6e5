"""What a campaign's `stop_on` lacks, and the one line that has it all."""

from typing import Final

from simulator.model.event import CLICK, CONVERSION, OPT_OUT, REPLY
from simulator.rules.campaign import Campaign, SentStep
from simulator.rules.sequence.silent import is_for_silent

_NO_AIM: Final = frozenset({OPT_OUT, REPLY, CLICK})


def lacking(campaign: Campaign) -> tuple[str, ...]:
    """The events that should end the sequence and do not: an opt-out, an answer, the aim."""
    stop_on, later = campaign.sequence.stop_on, campaign.selling[1:]
    goes_on = {
        OPT_OUT: OPT_OUT not in stop_on,
        REPLY: REPLY not in stop_on and bool(for_answered(campaign)),
        CONVERSION: bool(later) and _NO_AIM.issuperset(stop_on),
    }
    return tuple(event for event, does in goes_on.items() if does)


def for_answered(campaign: Campaign) -> tuple[SentStep, ...]:
    """The later steps that sell, and that those who answered get too."""
    return tuple(each for each in campaign.selling[1:] if not is_for_silent(each.step))


def stop_on_to_write(campaign: Campaign) -> str:
    """The line; whichever rule proposes it, it is the same."""
    missing = lacking(campaign)
    first = (OPT_OUT,) if OPT_OUT in missing else ()
    others = (event for event in missing if event != OPT_OUT)
    listed = ", ".join(f'"{event}"' for event in (*first, *campaign.sequence.stop_on, *others))
    return f"Write stop_on = [{listed}]."

"""Who keeps the hours of a campaign: the provider, the file, or nobody."""

from simulator.model.sequence import Step
from simulator.rules.times import CampaignTimes
from simulator.rules.timing.windows import stretch_words, window_words


def keeper_words(times: CampaignTimes, step: Step) -> str:
    """Who keeps the hours of a step, in a sentence."""
    sequence = times.campaign.sequence
    window = sequence.window_of(step)
    own = []
    if window:
        own.append(f"the window in sequence.toml ({window_words(window)})")
    if sequence.quiet_hours:
        own.append(f"its quiet hours ({stretch_words(sequence.quiet_hours)})")
    if times.keeps_hours:
        keepers = " and ".join([f"{times.keeps_hours} with hours of its own", *own])
        return f"{keepers[0].upper()}{keepers[1:]} let it through."
    if own:
        verb = "lets" if len(own) == 1 and window else "let"
        return f"Only {' and '.join(own)} {verb} it through."
    return "Nobody keeps the hours: neither the file nor your platform says when to send."


def window_key(times: CampaignTimes, step: str) -> str:
    """The key of the window that holds for a step: its own, else the sequence's."""
    sent = times.steps.get(step)
    if sent is None or sent.step.window is None:
        return "window"
    return f"steps.{sent.number}.window"

"""The line to write where a campaign texts at hours or on days that the law closes."""

from collections.abc import Sequence

from simulator.rules.times import Broken, CampaignTimes
from simulator.rules.timing.lawful_window import lawful_window
from simulator.rules.timing.windows import as_written
from simulator.rules.timing.zoneless import likeliest_zone, live_by_utc


def window_to_write(times: CampaignTimes, refused: Sequence[Broken]) -> str:
    """The window, or the clock to read it by; empty where no window suits all of the leads."""
    leads = frozenset(lead for each in refused for lead in each.leads)
    sequence = times.campaign.sequence
    current = sequence.window_of(times.steps[refused[0].step].step)
    lost = [each for each in live_by_utc(times) if not leads.isdisjoint(each.leads)]
    if lost and current:
        return f'The hours are read as UTC: write default_timezone = "{likeliest_zone(lost)}".'
    window = lawful_window(times, leads, current)
    return f"Write {as_written(window)}." if window else ""

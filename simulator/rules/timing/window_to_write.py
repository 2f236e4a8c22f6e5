"""The line to write where a campaign texts at hours or on days that the law closes."""

from simulator.model.schedule import Window
from simulator.rules.times import CampaignTimes
from simulator.rules.timing.lawful_window import lawful_window
from simulator.rules.timing.windows import as_written
from simulator.rules.timing.zoneless import likeliest_zone, live_by_utc


def window_to_write(times: CampaignTimes, step: str) -> str:
    """The window that holds for a step, and the clock to read it by where there is none.

    Empty where no window suits all leads.
    """
    current = times.campaign.sequence.window_of(times.steps[step].step)
    window = lawful_window(times, current)
    lost = live_by_utc(times)
    if not lost:
        return f"Write {as_written(window)}." if window else ""
    clock = f'default_timezone = "{likeliest_zone(lost)}"'
    if window is None or _is_same(window, current):
        return f"The hours are read as UTC: write {clock}."
    return f"The hours are read as UTC: write {clock} and {as_written(window)}."


def _is_same(window: Window, current: Window | None) -> bool:
    return current is not None and as_written(window) == as_written(current)

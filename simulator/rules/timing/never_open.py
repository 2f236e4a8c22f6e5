"""Why no instant of any week is open for a step, as its file has it."""

from simulator.model.schedule import END_OF_DAY, QuietHours, Weekday, Window, clock
from simulator.model.sequence import Sequence, Step
from simulator.rules.timing.windows import days_words, stretch_words


def never_open(sequence: Sequence, step: Step) -> tuple[str, str] | None:
    """What shuts a step out for good, and what to write; `None` where some instant is open."""
    window = sequence.window_of(step)
    days = [day for day in (window.days if window else Weekday) if day not in sequence.skip_days]
    if not days:
        return _no_day(window)
    if step.at is not None:
        return _at_closed(step.at, window, sequence.quiet_hours)
    if sequence.quiet_hours and _covers(sequence.quiet_hours, window):
        quiet = stretch_words(sequence.quiet_hours)
        what = f"The quiet hours ({quiet}) cover the whole window."
        return what, "Shorten the quiet hours, or remove them: the window is enough."
    return None


def _no_day(window: Window | None) -> tuple[str, str]:
    if window is None or len(set(window.days)) == len(Weekday):
        return "skip_days holds all seven days.", "Leave out the days on which to send."
    days = days_words(window.days)
    return f"The window opens on {days}, and skip_days holds just that.", (
        "Take one of these days out of skip_days, or let the window open on another."
    )


def _at_closed(at: int, window: Window | None, quiet: QuietHours | None) -> tuple[str, str] | None:
    """Why a time of day is closed on every day."""
    if window and not _holds(window, at):
        what = f"at is {clock(at)}, outside the window {stretch_words(window)}."
        return what, f'Write a time in it, such as at = "{clock(_inside(window))}".'
    if quiet and _holds(quiet, at):
        what = f"at is {clock(at)}, in the quiet hours {stretch_words(quiet)}."
        return what, "Write a time outside them."
    return None


def _holds(part: Window | QuietHours, minute: int) -> bool:
    if part.start < part.end:
        return part.start <= minute < part.end
    return minute >= part.start or minute < part.end


def _inside(window: Window) -> int:
    """A round time within the window: an hour after it opens where it is long enough."""
    length = (window.end - window.start) % END_OF_DAY or END_OF_DAY
    return (window.start + min(60, length // 2)) % END_OF_DAY


def _covers(quiet: QuietHours, window: Window | None) -> bool:
    minutes = range(END_OF_DAY)
    return all(_holds(quiet, each) for each in minutes if window is None or _holds(window, each))

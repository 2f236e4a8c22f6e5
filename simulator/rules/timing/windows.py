"""Windows and days of the week, as people read them and as files have them."""

from typing import Final

from simulator.model.schedule import END_OF_DAY, QuietHours, Weekday, Window, clock

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def stretch_words(part: Window | QuietHours) -> str:
    """`10:00–18:00`."""
    return f"{clock(part.start)}–{clock(part.end)}"


def window_words(window: Window) -> str:
    """`10:00–18:00, Mon to Fri`."""
    hours = stretch_words(window)
    return hours if len(window.days) == len(Weekday) else f"{hours}, {days_words(window.days)}"


def days_words(days: tuple[Weekday, ...]) -> str:
    """`Mon to Fri`, or `Mon, Wed`."""
    numbers = sorted({each.number for each in days})
    first, last = numbers[0], numbers[-1]
    if len(numbers) > 2 and numbers == list(range(first, last + 1)):  # noqa: PLR2004 - a range
        return f"{_DAYS[first]} to {_DAYS[last]}"
    return ", ".join(_DAYS[number] for number in numbers)


def as_written(window: Window) -> str:
    """The window as a file has it: `window = { start = "10:00", end = "18:00" }`."""
    parts = []
    if window.start or window.end != END_OF_DAY:
        parts += [f'start = "{clock(window.start)}"', f'end = "{clock(window.end)}"']
    if len(set(window.days)) < len(Weekday):
        days = ", ".join(f'"{each}"' for each in window.days)
        parts.append(f"days = [{days}]")
    return f"window = {{ {', '.join(parts)} }}"

"""Changes what keeps a text back: quiet hours, days off, a cap, what a closed hour means."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from simulator.loading import limit_words as read
from simulator.model.schedule import Cap, QuietHours, Weekday
from simulator.reports import limit_words as say
from simulator.reports.step_words import listed
from simulator.tui.screens.sequence.asking import Asking
from simulator.tui.screens.sequence.fields import Field
from simulator.tui.screens.sequence.typed import Understand, Understood
from simulator.tui.widgets.pick import Item

_GUESSES = {"reply": "leads who reply", "opt_out": "leads who opt out"}
_AFTER = "reply_after"
_NOT_SAID = "not said"
_T = TypeVar("_T")


def _understand(
    reader: Callable[[str], _T | None], words_of: Callable[[_T], str], examples: Sequence[str]
) -> Understand:
    def understand(words: str) -> Understood:
        found = reader(words)
        if found is None:
            return Understood(f"Write it as {listed(examples, 'or')}.", will_do=False)
        return Understood(words_of(found))

    return understand


QUIET = _understand(
    read.read_quiet,
    lambda found: say.quiet_words(QuietHours.model_validate(found) if found else None),
    read.QUIET_EXAMPLES,
)
DAYS_OFF = _understand(
    read.read_days_off, lambda found: say.days_words([*map(Weekday, found)]), read.DAYS_EXAMPLES
)
HOLIDAYS = _understand(read.read_holidays, say.holiday_words, read.HOLIDAY_EXAMPLES)
CAP = _understand(
    read.read_cap,
    lambda found: say.cap_words(Cap.model_validate(found) if found else None),
    read.CAP_EXAMPLES,
)
EXPIRY = _understand(
    read.read_hours, lambda hours: say.expiry_words(hours or None), read.EXPIRY_EXAMPLES
)
WAIT = _understand(
    read.read_hours,
    lambda hours: say.expiry_words(hours) if hours else _NOT_SAID,
    ("2 hours", "none"),
)
SHARE = _understand(
    read.read_share,
    lambda share: say.share_words(share) if share >= 0 else _NOT_SAID,
    read.SHARE_EXAMPLES,
)


async def quiet_hours(ask: Asking, field: Field) -> None:
    """Change when nothing is sent."""
    hint = "In the lead’s own time, on every day."
    words = await ask.typed("Quiet hours, when nothing is sent", field.value, QUIET, hint=hint)
    if words is not None:
        ask.set({"quiet_hours": read.read_quiet(words) or None})


async def skip_days(ask: Asking, field: Field) -> None:
    """Change the weekdays on which nothing is sent."""
    words = await ask.typed("Days off, when nothing is sent", field.value, DAYS_OFF)
    if words is not None:
        ask.set({"skip_days": read.read_days_off(words) or None})


async def holidays(ask: Asking, field: Field) -> None:
    """Change the holidays on which nothing is sent."""
    title, hint = "Holidays, when nothing is sent", "Calendars such as US or US-TX, and dates."
    words = await ask.typed(title, field.value, HOLIDAYS, hint=hint)
    if words is not None:
        ask.set({"holidays": read.read_holidays(words) or None})


async def cap(ask: Asking, field: Field) -> None:
    """Change how many texts a lead gets at most."""
    words = await ask.typed("How many texts a lead gets at most", field.value, CAP)
    if words is not None:
        ask.set({"cap": read.read_cap(words) or None})


async def on_closed(ask: Asking, _: Field) -> None:
    """Change what happens to a text that falls due outside its hours."""
    step, sequence = ask.screen.step, ask.screen.sequence
    usual = "as the campaign" if step else "it waits; one that comes before a date goes out earlier"
    items = [Item("", usual)]
    items += [Item(each, say.ON_CLOSED[each]) for each in ("delay", "skip")]
    if step and sequence.anchor_of(step).startswith("lead."):
        items.append(Item("earlier", say.ON_CLOSED["earlier"]))
    found = step or sequence
    now = str(found.on_closed or "") if "on_closed" in found.model_fields_set else ""
    picked = await ask.pick("What if it falls due outside its hours?", items, at=now)
    if picked is not None:
        ask.set({"on_closed": picked or None})


async def expires(ask: Asking, field: Field) -> None:
    """Change how long after it was due the text may still be sent."""
    title = f"How long may {ask.step.id} wait before it is left out?"
    hint = "From when it was due. A text about today is no use tomorrow."
    words = await ask.typed(title, field.value, EXPIRY, hint=hint)
    if words is not None:
        ask.set({"expires_after_hours": read.read_hours(words) or None})


async def assume(ask: Asking, _: Field) -> None:
    """Change the user's own guesses."""
    guesses = ask.screen.sequence.assume
    shares = {"reply": guesses.reply, "opt_out": guesses.opt_out}
    words = {
        key: _NOT_SAID if share is None else say.share_words(share) for key, share in shares.items()
    }
    after = guesses.reply_after
    wait = say.expiry_words(after.median_hours) if after else _NOT_SAID
    items = [Item(key, name, words[key]) for key, name in _GUESSES.items()]
    items.append(Item(_AFTER, "how long half of them take to reply", wait))
    picked = await ask.pick("Your own guesses, for trying the campaign out", items)
    if picked == _AFTER:
        given = await ask.typed("How long half of them take to reply", wait, WAIT)
        hours = read.read_hours(given) if given is not None else None
        if given is not None:
            _guess(ask, {_AFTER: {"median_hours": hours} if hours else None})
    elif picked:
        given = await ask.typed(f"Of 100, {_GUESSES[picked]}", words[picked], SHARE)
        share = read.read_share(given) if given is not None else None
        if share is not None:
            _guess(ask, {picked: share if share >= 0 else None})


def _guess(ask: Asking, changes: Mapping[str, object]) -> None:
    now = {**ask.data.get("assume", {}), **changes}
    ask.set({"assume": {key: each for key, each in now.items() if each is not None} or None})

"""Changes what holds for the whole campaign."""

from simulator.loading.clock_words import read_window
from simulator.model.message import Stage
from simulator.reports.step_words import EVENTS, enrol_words, window_words
from simulator.tui.screens.sequence import understanding
from simulator.tui.screens.sequence.asking import Asking
from simulator.tui.screens.sequence.fields import Field
from simulator.tui.widgets.pick import Item


async def objective(ask: Asking, _: Field) -> None:
    """Change what the campaign is for."""
    now = ask.screen.sequence.objective or ""
    words = await ask.typed("What should leads do in the end?", now, understanding.objective)
    if words is not None:
        ask.set({"objective": words.strip() or None})


async def stage(ask: Asking, _: Field) -> None:
    """Change how far along its leads are."""
    items = [Item(each.value, each.value) for each in Stage] + [Item("", "not said")]
    await ask.pick_key("stage", "How far along are these leads?", items)


async def audience(ask: Asking, field: Field) -> None:
    """Change the countries, or the languages, of its leads."""
    now = getattr(ask.screen.sequence.audience, field.kind)
    understand = getattr(understanding, field.kind)
    title = f"{field.label} of the leads"
    words = await ask.typed(title, ", ".join(now), understand, hint="Empty means all.")
    if words is None:
        return
    found = understanding.split(words.upper() if field.kind == "countries" else words)
    before = ask.data.get("audience", {})
    after = {key: each for key, each in before.items() if key != field.kind}
    if found:
        after[field.kind] = found
    ask.set({"audience": after or None})


async def window(ask: Asking, _: Field) -> None:
    """Change the hours of all steps, or of one."""
    step, sequence = ask.screen.step, ask.screen.sequence
    now = sequence.window_of(step) if step else sequence.window
    whose = f"of {step.id}" if step else "of all steps"
    hint = "In the lead’s own time. Del goes back to the campaign’s hours." if step else ""
    title = f"Hours {whose}"
    words = await ask.typed(title, window_words(now), understanding.window, hint=hint)
    if words is None:
        return
    found = read_window(words)
    ask.set({"window": found or ("none" if step and sequence.window else None)})


async def stop_on(ask: Asking, _: Field) -> None:
    """Change what ends the texts."""
    now = list(ask.screen.sequence.stop_on)
    known = dict.fromkeys((*EVENTS, *now))
    words = {True: "ends the texts", False: "goes on"}
    items = [Item(each, EVENTS.get(each, each), words[each in now]) for each in known]
    picked = await ask.pick("What ends the texts? Enter switches it", items)
    if picked is not None:
        kept = [each for each in known if (each in now) != (each == picked)]
        ask.set({"stop_on": kept})


async def enrol(ask: Asking, _: Field) -> None:
    """Change who is enrolled."""
    now = ask.screen.sequence.enrol
    items = [
        Item("consented", "leads who consented", "the law’s way"),
        Item("everyone", "every lead", "consent is checked"),
    ]
    if not isinstance(now, str):
        items.append(Item("", enrol_words(now), "F9 changes what they agreed to"))
    at = now if isinstance(now, str) else ""
    picked = await ask.pick("Who is enrolled?", items, at=at)
    if picked:
        ask.set({"enrol": picked})


async def anchor(ask: Asking, _: Field) -> None:
    """Change what the times of the steps count from."""
    items = [
        Item("previous", "the step before"),
        Item("enrolment", "the enrolment"),
        *(Item(f"lead.{each}", f"lead.{each}", "a date") for each in ask.screen.dates),
    ]
    await ask.pick_key("anchor", "What do the steps’ times count from?", items)


async def draft(ask: Asking, _: Field) -> None:
    """Make the campaign a draft, or no longer one."""
    ask.set({"draft": None if ask.screen.sequence.draft else True})


async def others(ask: Asking, _: Field) -> None:
    """Say where the rest is changed."""
    ask.screen.presend.say("These are seldom wanted. F9 opens sequence.toml in a text editor.")

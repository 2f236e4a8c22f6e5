"""Changes a step: its name, when it is sent, to whom, and how it is reached."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from simulator.loading.condition_words import read_condition
from simulator.loading.sequence_edits import with_step_keys
from simulator.loading.time_words import read_when
from simulator.reports.step_words import CONDITIONS, condition_words, step_when
from simulator.tui.screens.sequence import understanding
from simulator.tui.screens.sequence.asking import Asking
from simulator.tui.screens.sequence.fields import Field
from simulator.tui.screens.sequence.of_replies import redirects
from simulator.tui.widgets.pick import Item

OWN_TEST = "+"
TEST_HINT = 'Such as lead.email, or lead.city == "Austin", or no reply and lead.email.'


async def name(ask: Asking, _: Field) -> None:
    """Rename the step."""
    old = ask.step.id
    taken = {each.id for each in ask.screen.sequence.steps} - {old}
    hint = "Replies that lead here will follow."
    understand = understanding.step_name(taken)
    new = await ask.typed(f"Rename the step {old}", old, understand, hint=hint)
    if new is not None:
        ask.edit(*renames(ask.data["steps"], ask.index, old, new))


async def when(ask: Asking, _: Field) -> None:
    """Change when it is sent."""
    step, sequence = ask.step, ask.screen.sequence
    fields = ask.screen.dates
    title = f"When is {step.id} sent?"
    hint = "Hours and days off move it on; see Hours."
    understand = understanding.when(step, sequence, fields)
    words = await ask.typed(title, step_when(step, sequence), understand, hint=hint)
    found = read_when(words, step, sequence, fields) if words is not None else None
    if found:
        ask.set(found.changes())


async def condition(ask: Asking, _: Field) -> None:
    """Change who gets it."""
    now = ask.step.when or ""
    items = [Item("", "always")]
    items += [Item(each, condition_words(each)) for each in CONDITIONS]
    items.append(Item(OWN_TEST, "a test of your own…", now if now not in CONDITIONS else ""))
    at = now if not now or now in CONDITIONS else OWN_TEST
    picked = await ask.pick(f"Who gets {ask.step.id}?", items, at=at)
    if picked == OWN_TEST:
        test = now if now not in CONDITIONS else ""
        understand = understanding.condition(ask.screen.draft, ask.screen.studio.reviewer)
        picked = await ask.typed("Only leads for whom", test, understand, hint=TEST_HINT)
    if picked is not None:
        ask.set({"when": read_condition(picked) or None})


async def entry(ask: Asking, _: Field) -> None:
    """Change how leads come to it."""
    items = [
        Item("", "in order", "every lead comes to it"),
        Item("reply", "only by a reply", "the others pass it over"),
    ]
    await ask.pick_key("entry", f"How is {ask.step.id} reached?", items)


def renames(
    steps: Sequence[Mapping[str, Any]], index: int, old: str, new: str
) -> list[Callable[[str], str]]:
    """The changes that rename a step and let the replies to it follow."""
    own: Callable[[str], str] = partial(with_step_keys, index=index, changes={"id": new})
    return [own, *redirects(steps, old, new)]

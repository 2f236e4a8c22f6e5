"""Steps made, removed and moved, and a sequence made of a campaign's messages."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from simulator.loading.campaigns import Base
from simulator.loading.sequence_edits import with_step, with_step_moved, without_step
from simulator.loading.starting_sequence import starting_sequence
from simulator.loading.time_words import StepTime, read_when
from simulator.model.counted import counted
from simulator.model.persona import Persona
from simulator.model.schedule import Window, clock
from simulator.model.sequence import Sequence, Step
from simulator.reports.step_words import listed, step_when
from simulator.tui.screens.sequence import understanding
from simulator.tui.screens.sequence.of_replies import redirects
from simulator.tui.screens.sequence.texts import StepText, ask_text
from simulator.tui.screens.sequence.typed import Typed
from simulator.tui.widgets.dialog import Ask, Choice

if TYPE_CHECKING:
    from simulator.tui.screens.sequence.screen import SequenceScreen

_NOON = "12:30"
USUAL = StepTime(delay={"days": 2}, at=_NOON)
"""When a step is sent unless somebody says otherwise: within the hours of a new sequence."""


async def add_step(screen: "SequenceScreen") -> None:
    """Ask what a new step sends and when, and put it below the highlighted one."""
    index, known = screen.index + 1, set(screen.draft.bases)
    text = await ask_text(screen, "What does the new step send?")
    if text is None:
        return
    sequence = screen.sequence
    name = text.step_name({each.id for each in sequence.steps})
    time = StepTime() if index == 0 else _usual(sequence.window)
    step = Step.model_validate(_keys(text, name, time))
    steps = (*sequence.steps[:index], step, *sequence.steps[index:])
    grown = sequence.model_copy(update={"steps": steps})
    understand = understanding.when(step, grown, screen.dates)
    title = f"When is {name} sent?"
    usual = step_when(step, grown)
    ask = Typed(title, usual, understand, escape="add no step")
    words = await screen.app.push_screen_wait(ask)
    if words is None:
        is_new = bool(text.message) and text.message not in known
        stays = f" The text {text.message} stays in the campaign." * is_new
        screen.presend.say(f"No step was added.{stays}")
        return
    found = read_when(words, step, grown, screen.dates)
    if found:
        change = partial(with_step, index=index, step=_keys(text, name, found))
        screen.edit(change, step=index, said=f"Added {name}. ^Z takes it back.")


def _usual(window: Window | None) -> StepTime:
    """The usual time, or when the window opens if it never holds that one."""
    if window is None:
        return USUAL
    first, last = sorted((window.start, window.end))
    is_open = (clock(first) <= _NOON < clock(last)) == (first == window.start)
    return USUAL if is_open else USUAL._replace(at=clock(window.start))


def _keys(text: StepText, name: str, time: StepTime) -> Mapping[str, object]:
    given = {key: each for key, each in time.changes().items() if each is not None}
    return {**text.as_step(name), **given}


async def remove_step(screen: "SequenceScreen") -> None:
    """Ask, and remove the highlighted step; replies that lead to it end the texts then."""
    step, index = screen.step, screen.index
    if step is None:
        screen.presend.say("Choose a step to remove.")
        return
    if len(screen.sequence.steps) == 1:
        screen.presend.say("This is the only step, and a sequence has at least one.")
        return
    leading = leading_to(step, screen.sequence)
    facts = ["The text that it sends stays in the campaign."] if step.message_ids else []
    if leading:
        facts.append(f"Replies to {listed(leading)} lead here. They would end the texts instead.")
    else:
        facts.append("No reply leads here.")
    ask = Ask(f"Remove the step {step.id}?", facts, [Choice("y", "remove it")])
    if await screen.app.push_screen_wait(ask) == "y":
        changes = redirects(screen.draft.reading.data["steps"], step.id, "end")
        screen.edit(
            *changes,
            partial(without_step, index=index),
            step=min(index, len(screen.sequence.steps) - 2),
            said=f"Removed {step.id}. ^Z brings it back.",
        )


def leading_to(step: Step, sequence: Sequence) -> list[str]:
    """The other steps with a reply that leads to this one, and to no other of its name."""
    if sum(each.id == step.id for each in sequence.steps) > 1:
        return []
    return [
        each.id
        for each in sequence.steps
        if each.id != step.id and any(reply.to == step.id for reply in each.replies)
    ]


def move_step(screen: "SequenceScreen", by: int) -> None:
    """Move the highlighted step up or down by one."""
    index, to = screen.index, screen.index + by
    if screen.step is None:
        screen.presend.say("Choose a step to move.")
    elif 0 <= to < len(screen.sequence.steps):
        screen.edit(partial(with_step_moved, index=index, to=to), step=to)
    else:
        screen.presend.say(f"{screen.step.id} is the {'first' if by < 0 else 'last'} step already.")


def sequence_of_all(
    bases: Mapping[str, Base], leads: Iterable[Persona] = ()
) -> list[Callable[[str], str]]:
    """The changes that make a sequence of all messages, two days apart, a greeting first."""
    (first, base), *others = sorted(bases.items(), key=_first_like)
    changes = [_started(StepText(first, base.channel.value), leads)]
    for index, (id_, each) in enumerate(others, 1):
        text = StepText(id_, each.channel.value)
        keys = _keys(text, text.step_name(()), USUAL)
        changes.append(partial(with_step, index=index, step=keys))
    return changes


def _started(text: StepText, leads: Iterable[Persona]) -> Callable[[str], str]:
    """The change that makes a sequence of one step."""
    if text.message and text.message == text.step_name(()):
        return lambda _: starting_sequence(text.message, leads=leads)
    step = _keys(text, text.step_name(()), StepTime())
    return lambda _: with_step("format = 1\n", 0, step)


def _first_like(named: tuple[str, Base]) -> tuple[bool, str]:
    """A text that greets goes first."""
    name = named[0]
    return not name.startswith(("welcome", "hello", "hi", "intro", "first")), name


def offer(bases: Mapping[str, Base]) -> str:
    """What `n` does where there are no steps yet."""
    if not bases:
        return "makes a first text, and a step that sends it"
    return f"makes steps of its {counted(len(bases), 'text')}, two days apart"


async def first_step(screen: "SequenceScreen") -> None:
    """Ask for the first text of a campaign, and make the step that sends it."""
    text = await ask_text(screen, "What does the first step send?")
    if text is not None:
        screen.edit(_started(text, screen.studio.workspace.personas), step=0)

"""What a step sends: one of the campaign's messages, a new one, or no text at all."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simulator.model.sequence import StepChannel
from simulator.reports.step_words import listed
from simulator.tui.screens.library.new_message import ask_new_message
from simulator.tui.widgets.pick import Item, Pick

if TYPE_CHECKING:
    from simulator.tui.screens.sequence.screen import SequenceScreen

NEW = "+new"
NONE = "+none"
TEXTLESS = {f"+{each}": each.value for each in StepChannel if not each.carries_text}


@dataclass(frozen=True)
class StepText:
    """A message and its channel; no message where the step is a call or a task."""

    message: str = ""
    channel: str = StepChannel.SMS.value

    def step_name(self, taken: Collection[str]) -> str:
        """A free name for a step that sends this."""
        name = self.message or self.channel
        numbered = (f"{name}-{number}" for number in range(2, len(taken) + 3))
        return next(each for each in (name, *numbered) if each not in {*taken, "end", "person"})

    def as_step(self, name: str) -> dict[str, object]:
        """The keys of a new step that sends this."""
        if not self.message:
            return {"id": name, "channel": self.channel}
        channel = {} if self.channel == StepChannel.SMS else {"channel": self.channel}
        return {"id": name, **channel, "message": self.message}


def with_text(step: Mapping[str, Any], text: StepText) -> Mapping[str, object]:
    """The changes that make a step, whose keys are given, send something else."""
    if not text.message:
        gone = dict.fromkeys(("message", "variants", "fallback"))
        return {**gone, "channel": text.channel}
    is_said = "channel" in step or text.channel != StepChannel.SMS
    channel = {"channel": text.channel} if is_said else {}
    return {"message": text.message, "variants": None, **channel}


async def ask_text(
    screen: "SequenceScreen", title: str, *, only_texts: bool = False, or_none: bool = False
) -> StepText | None:
    """Ask for a message of the campaign; `None` for Esc."""
    bases = screen.draft.bases
    items = [Item(NONE, "none", "no fallback")] if or_none else []
    items += sorted(_items(screen), key=lambda item: (", in " in item.aside, item.name))
    items.append(Item(NEW, "a new text…"))
    if not only_texts:
        items += [
            Item(id_, f"no text, a {channel}", "somebody does it")
            for id_, channel in TEXTLESS.items()
        ]
    picked = await screen.app.push_screen_wait(Pick(title, items))
    if picked is None:
        return None
    if picked == NONE:
        return StepText()
    if picked in TEXTLESS:
        return StepText(channel=TEXTLESS[picked])
    if picked != NEW:
        return StepText(picked, bases[picked].channel.value)
    return await _new(screen)


async def _new(screen: "SequenceScreen") -> StepText | None:
    """Ask for a new message, make it, and read the campaign's messages again."""
    app, draft, campaign = screen.presend, screen.draft, screen.campaign
    before = set(draft.bases)
    file = await ask_new_message(app, campaign, others=False)
    if file is None:
        return None
    draft.read_again(screen.studio.workspace.root, campaign)
    app.reload()
    made = next((id_ for id_, base in draft.bases.items() if base.file == file), None)
    if made is None or made in before:
        return None
    return StepText(made, draft.bases[made].channel.value)


def _items(screen: "SequenceScreen") -> list[Item]:
    steps = screen.draft.reading.sequence.steps if screen.draft.reading.sequence else ()
    items = []
    for id_, base in screen.draft.bases.items():
        users = [step.id for step in steps if id_ in step.message_ids]
        used = f", in {listed(users)}" if users else ""
        items.append(Item(id_, id_, f"{base.channel}{used}"))
    return items

"""What is to be said of a row of the library in words."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from simulator.model.counted import counted
from simulator.model.message import Message
from simulator.model.sequence import Sequence
from simulator.reports.step_words import condition_words, step_when, window_words

if TYPE_CHECKING:
    from simulator.tui.screens.library.outline import Node

About = Iterator[tuple[str, str]]
"""Names and values."""


def about_message(message: Message, sequence: Sequence | None) -> About:
    """What a message is for, and when it is sent."""
    front = message.front
    yield "goal", front.goal or ""
    kind = front.kind.value.replace("_", " ")
    yield "kind", ", ".join(each for each in (kind, front.stage, front.voice) if each)
    if front.expires:
        yield "expires", _day(front.expires)
    if front.draft:
        yield "draft", "its findings do not count"
    steps = sequence.steps if sequence else ()
    for step in steps:
        if sequence and message.id in step.message_ids:
            yield "sent", f"{step_when(step, sequence)} (step {step.id})"
            if step.when:
                yield "who", condition_words(step.when)
    yield "file", message.file


def about_sequence(sequence: Sequence) -> About:
    """What a campaign is for, and when it sends."""
    yield "goal", sequence.objective or ""
    yield "stage", sequence.stage or ""
    audience = sequence.audience
    yield "audience", ", ".join((*audience.countries, *audience.languages)) or "everyone"
    yield "hours", window_words(sequence.window)
    yield "stops on", ", ".join(each.replace("_", " ") for each in sequence.stop_on)
    if sequence.draft:
        yield "draft", "findings in it do not count"


def in_short(node: "Node") -> str:
    """How many messages a campaign has."""
    return counted(len(node.message_files), "message file")


def _day(value: dt.date) -> str:
    """Such as `31 Mar 2027`."""
    return f"{value.day} {value:%b %Y}"

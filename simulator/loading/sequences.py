"""A campaign's `sequence.toml`, and whether the messages that it names are there."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from simulator.loading.campaigns import SEQUENCE_FILE, Base
from simulator.loading.documents import read_toml
from simulator.loading.fault import fault
from simulator.loading.files import TOML_LIMIT, read_text, shown_name
from simulator.loading.known_keys import nearest
from simulator.loading.toml_scan import KeyPath
from simulator.loading.validation import Locate, in_document, validated
from simulator.model.finding import Fault
from simulator.model.place import Location
from simulator.model.sequence import Sequence, Step, StepChannel

Named = tuple[str, KeyPath]
"""The id of a message, and the path of the key that names it."""


def read_sequence(
    root: Path, folder: Path, bases: Mapping[str, Base]
) -> tuple[Sequence | None, tuple[Fault, ...], Mapping[str, Location]]:
    """Read the sequence of a campaign whose messages are `bases`.

    Returns the sequence, or `None` where it is not one; its faults; and where its keys stand. A
    sequence of which a step names no message that is there is returned with its faults: its
    audience and order hold for the others. A step that leaves its channel out has that of its
    message.

    Raises:
        FaultError: the file can't be read at all.
    """
    path = folder / SEQUENCE_FILE
    document = read_toml(read_text(root, path, TOML_LIMIT), shown_name(root, path))
    locate = in_document(document)
    sequence, faults = validated(Sequence, document.data, locate)
    if sequence is None:
        return None, faults, document.positions.values
    faults = tuple(
        each
        for index, step in enumerate(sequence.steps)
        for each in _step_faults(step, ("steps", index), bases, locate)
    )
    steps = tuple(_with_channel(step, bases) for step in sequence.steps)
    return sequence.model_copy(update={"steps": steps}), faults, document.positions.values


def _step_faults(
    step: Step, path: KeyPath, bases: Mapping[str, Base], locate: Locate
) -> Iterator[Fault]:
    named = list(_named_by(step, path))
    for id_, where in named:
        if id_ not in bases:
            guess = nearest(id_, bases)
            remedy = f"Write {guess}." if guess else f"Add {id_}.{step.channel}.j2."
            yield fault(locate(where), f"This campaign has no message {id_}.", remedy)
    if not named and step.channel.carries_text:
        what = f"The step {step.id} has no message."
        remedy = 'Add message = "…", or set channel to "call" or "task".'
        yield fault(locate(path), what, remedy)
    yield from _channel_faults(step, named, bases, locate)


def _named_by(step: Step, path: KeyPath) -> Iterator[Named]:
    """Yield the step's own messages; its fallback is the last."""
    if step.message:
        yield step.message, (*path, "message")
    for index, variant in enumerate(step.variants or ()):
        yield variant.message, (*path, "variants", index, "message")
    if step.fallback:
        yield step.fallback.message, (*path, "fallback", "message")


def _channel_faults(
    step: Step, named: list[Named], bases: Mapping[str, Base], locate: Locate
) -> Iterator[Fault]:
    own = named[:-1] if step.fallback else named
    channels = {id_: bases[id_].channel.value for id_, _ in own if id_ in bases}
    wanted = step.channel.value if "channel" in step.model_fields_set else None
    wanted = wanted or next(iter(channels.values()), None)
    for id_, where in own:
        if id_ in channels and channels[id_] != wanted:
            what = f"{id_} is sent on {channels[id_]}, and this step on {wanted}."
            yield fault(locate(where), what, "Name messages of one channel only.")


def _with_channel(step: Step, bases: Mapping[str, Base]) -> Step:
    known = [bases[id_].channel for id_ in step.message_ids if id_ in bases]
    if "channel" in step.model_fields_set or not known:
        return step
    channel = known[0]
    return step.model_copy(update={"channel": StepChannel(channel.value)})

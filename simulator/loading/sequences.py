"""A campaign's `sequence.toml`, and whether the messages that it names are there."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from simulator.loading.calendar_check import calendar_faults, without_unknown_calendars
from simulator.loading.campaigns import SEQUENCE_FILE, Base
from simulator.loading.documents import Document, read_toml
from simulator.loading.fault import fault
from simulator.loading.files import TOML_LIMIT, read_text, shown_name
from simulator.loading.known_keys import nearest
from simulator.loading.salvage import Salvaged, salvaged
from simulator.loading.toml_scan import KeyPath, dotted
from simulator.loading.validation import MOST_FAULTS, Locate, in_document, left_out, validated
from simulator.model.finding import Fault
from simulator.model.place import Location
from simulator.model.sequence import Sequence, Step, StepChannel

NO_STEP = "no-step"
"""The id of what stands in for steps none of which can be read."""

WHOLE = frozenset({"window", "quiet_hours", "cap"})
"""What half of would say something else."""

Named = tuple[str, KeyPath]
"""The id of a message, and the path of the key that names it."""


def read_sequence(
    root: Path, folder: Path, bases: Mapping[str, Base]
) -> tuple[Sequence | None, tuple[Fault, ...], Mapping[str, Location]]:
    """Read the sequence of a campaign whose messages are `bases`.

    Returns the sequence, or `None` where it needs a newer presend; its faults; and where its
    keys stand. A sequence with mistakes holds what of it is sound, each step in its place: its
    audience and order hold for the others. It has no steps where none can be read. A step that
    leaves its channel out has that of its message.

    Raises:
        FaultError: the file can't be read at all.
    """
    path = folder / SEQUENCE_FILE
    return sequence_in(read_toml(read_text(root, path, TOML_LIMIT), shown_name(root, path)), bases)


def sequence_in(
    document: Document, bases: Mapping[str, Base]
) -> tuple[Sequence | None, tuple[Fault, ...], Mapping[str, Location]]:
    """Read the sequence that a document holds, as `read_sequence` does."""
    sequence, faults = validated(Sequence, document.data, in_document(document))
    if sequence is None:
        sound = sound_sequence(document.data)
        if sound is None:
            return None, faults, document.positions.values
        sequence = sound.model
        document = replace(document, positions=document.positions.renamed(sound.renames))
    locate = in_document(document)
    if len(faults) <= MOST_FAULTS:
        faults = (*calendar_faults(sequence, locate), *faults)
        faults = _with_step_faults(faults, sequence, bases, locate)
    sequence = without_unknown_calendars(sequence)
    steps = tuple(_with_channel(step, bases) for step in sequence.steps)
    return sequence.model_copy(update={"steps": steps}), faults, document.positions.values


def sound_sequence(data: Mapping[str, object]) -> Salvaged[Sequence] | None:
    """Return what of a sequence with mistakes is sound; `None` where it needs a newer presend."""
    sound = salvaged(Sequence, data, stand_in=_stand_in, whole=WHOLE)
    if sound and sound.model.steps[0].id == NO_STEP:
        return sound._replace(model=sound.model.model_copy(update={"steps": ()}))
    return sound


def _stand_in(path: KeyPath, holder: Any) -> object | None:  # noqa: ANN401 - what a file holds.
    """Return what keeps the order of the steps where a part of them can't be read."""
    match path:
        case ("steps",):
            steps = holder.get("steps")
            return [steps] if isinstance(steps, dict) else [{"id": NO_STEP}]
        case ("steps", int()):
            return {}
        case ("steps", int(index), "id"):
            return f"unnamed-{index + 1}"
        case ("steps", int(), "variants") if isinstance(holder["variants"], list):
            message = holder.pop("message", None)
            return [*holder["variants"], {"message": message}] if message else None
    return None


def _with_step_faults(
    faults: tuple[Fault, ...], sequence: Sequence, bases: Mapping[str, Base], locate: Locate
) -> tuple[Fault, ...]:
    told = _told_steps(faults)
    own = [
        each
        for index, step in enumerate(sequence.steps)
        for each in _step_faults(step, ("steps", index), bases, locate, told)
    ]
    free = MOST_FAULTS - len(faults)
    return (*faults, *own[:free], *left_out(len(own) - free, locate(())))


def _told_steps(faults: tuple[Fault, ...]) -> frozenset[str]:
    """Return the paths of the steps that have faults."""
    keys = (each.location.key.split(".") for each in faults)
    return frozenset(".".join(key[:2]) for key in keys if key[0] == "steps")


def _step_faults(
    step: Step,
    path: KeyPath,
    bases: Mapping[str, Base],
    locate: Locate,
    told: frozenset[str],
) -> Iterator[Fault]:
    named = list(_named_by(step, path))
    for id_, where in named:
        if id_ not in bases:
            guess = nearest(id_, bases)
            channel = _other_channel(step) if "fallback" in where else step.channel
            remedy = f"Write {guess}." if guess else f"Add {id_}.{channel}.j2."
            yield fault(locate(where), f"This campaign has no message {id_}.", remedy)
    if not named and step.channel.carries_text and not told & {dotted(path), "steps"}:
        what = f"The step {step.id} has no message."
        remedy = 'Add message = "…", or set channel to "call" or "task".'
        yield fault(locate(path), what, remedy)
    yield from _channel_faults(step, named, bases, locate)


def _other_channel(step: Step) -> StepChannel:
    """A channel to fall back to from a step's own."""
    return StepChannel.SMS if step.channel is StepChannel.EMAIL else StepChannel.EMAIL


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

"""A second wording of a message, which a part of its leads gets in its place."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from simulator.errors import PresendError
from simulator.loading.campaign_files import (
    campaign_folder,
    copy_message,
    files_there,
    message_problem,
    text_of,
)
from simulator.loading.campaigns import SEQUENCE_FILE
from simulator.loading.sequence_edits import with_step_keys
from simulator.loading.together import Together

Change = tuple[int, Mapping[str, object]]
"""The index of a step, and new values for its keys."""


def make_variant(root: Path, campaign: str, message: str, new: str) -> tuple[str, ...]:
    """Copy a message in all its languages, and have the steps that send it send either.

    Returns the files made.

    Raises:
        PresendError: the name is taken, `sequence.toml` can't be read, or something can't be
            written; everything is as it was then.
    """
    problem = message_problem(root, campaign, new)
    if problem:
        raise PresendError(problem)
    sequence = campaign_folder(root, campaign) / SEQUENCE_FILE
    before = after = text_of(sequence)
    for index, keys in _with_variant(before, message, new):
        after = with_step_keys(after, index, keys)
    with Together(root) as change:
        made = copy_message(change, root, files_there(root, campaign, message), new)
        if after != before:
            change.rewrite(sequence, after)
    return tuple(made)


def _with_variant(source: str, message: str, new: str) -> Iterator[Change]:
    """The steps that send `message` to all or to a part of their leads, with `new` beside it."""
    try:
        steps = tomllib.loads(source.removeprefix("\ufeff")).get("steps")
    except ValueError:
        raise PresendError("sequence.toml can't be read. Mend it first.") from None
    for index, step in enumerate(steps if isinstance(steps, list) else []):
        if not isinstance(step, dict):
            continue
        variants = step.get("variants", [])
        if step.get("message") == message:
            both = [{"message": each, "weight": 1} for each in (message, new)]
            yield index, {"message": None, "variants": both}
        elif message in [each.get("message") for each in variants if isinstance(each, dict)]:
            yield index, {"variants": [*variants, {"message": new, "weight": 1}]}

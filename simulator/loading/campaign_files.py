"""Campaigns and messages as files: made, copied, renamed, each wholly or not at all."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from simulator.errors import PresendError
from simulator.loading.campaigns import SEQUENCE_FILE
from simulator.loading.discovery import TEMPLATES
from simulator.loading.fault import FaultError
from simulator.loading.files import entries, files_below, is_folder, leads_out
from simulator.loading.message_names import SUFFIX, MessageName, id_like, is_id, read_name
from simulator.loading.message_references import with_folder_renamed, with_message_renamed
from simulator.loading.starting_sequence import starting_sequence
from simulator.loading.together import Together
from simulator.model.message import Channel
from simulator.model.persona import Persona

LONGEST = 60
"""So many letters a name has at most: file systems end at 255 bytes."""


class MessageFile(NamedTuple):
    """A file of a campaign's folder that is called as a message is."""

    name: MessageName
    path: Path


def campaign_folder(root: Path, campaign: str) -> Path:
    """Where a campaign lies."""
    return root / TEMPLATES / campaign


def file_of(campaign: str, id_: str, channel: Channel, language: str = "") -> str:
    """The file of a message, relative to its workspace."""
    name = ".".join(filter(None, (id_, language, channel.value)))
    return f"{TEMPLATES}/{campaign}/{name}{SUFFIX}"


def files_of(root: Path, campaign: str, message: str = "") -> tuple[MessageFile, ...]:
    """The message files of a campaign as they are on the disk, or those of one message."""
    found = _message_files(entries(campaign_folder(root, campaign)))
    return tuple(each for each in found if message in ("", each.name.id))


def _message_files(paths: Iterable[Path]) -> Iterator[MessageFile]:
    for path in paths:
        try:
            yield MessageFile(read_name(path.name, path.name), path)
        except FaultError:
            continue


def name_problem(written: str) -> str:
    """Why a message or campaign can't be called so, and what to write; nothing if it can."""
    if not written:
        return "Write a name, such as spring-offer."
    if not is_id(written):
        like = id_like(written)
        told = "A name has small letters, digits and hyphens only"
        return f"{told}: {like}." if like else f"{told}, such as spring-offer."
    if len(written) > LONGEST:
        return f"A name has at most {LONGEST} letters."
    return ""


def message_problem(root: Path, campaign: str, id_: str) -> str:
    """Why a new message can't be called so; nothing if it can."""
    problem = name_problem(id_)
    if not problem and files_of(root, campaign, id_):
        return f"{campaign} has a message {id_} already. Choose another name."
    return problem


def campaign_problem(root: Path, campaign: str) -> str:
    """Why a new campaign can't be called so; nothing if it can."""
    problem = name_problem(campaign)
    if not problem and os.path.lexists(campaign_folder(root, campaign)):
        return f"There is a campaign {campaign} already. Choose another name."
    return problem


def make_message(root: Path, file: str, source: str) -> None:
    """Write a new message's file, and its campaign's folder if that is missing.

    Raises:
        PresendError: the file is there, or can't be written.
    """
    with Together(root) as change:
        change.make_folder((root / file).parent)
        change.write(root / file, source)


def make_campaign(
    root: Path, file: str, source: str, goal: str = "", leads: Iterable[Persona] = ()
) -> None:
    """Make a campaign whose one step sends the message `file`, which holds `source`.

    Whom it is for and when follow from the workspace's `leads`.

    Raises:
        PresendError: the folder is there, or can't be written.
    """
    path = root / file
    if os.path.lexists(path.parent):
        raise PresendError(f"There is a campaign {path.parent.name} already. Choose another name.")
    message = path.name.partition(".")[0]
    with Together(root) as change:
        change.make_folder(path.parent)
        change.write(path, source)
        change.write(path.parent / SEQUENCE_FILE, starting_sequence(message, goal, leads))


def duplicate_message(root: Path, campaign: str, message: str, new: str) -> tuple[str, ...]:
    """Copy a message in all its languages; return the files made. No step sends the copy.

    Raises:
        PresendError: the name is taken, or a file can't be written; nothing is made then.
    """
    _raise(message_problem(root, campaign, new))
    with Together(root) as change:
        return tuple(copy_message(change, root, files_there(root, campaign, message), new))


def copy_message(change: Together, root: Path, files: Iterable[MessageFile], new: str) -> list[str]:
    """Copy the files of a message, which is called `new` then; return the files made."""
    made = []
    for each in files:
        target = called(each, each.name.id, new)
        change.copy(each.path, target)
        made.append(target.relative_to(root).as_posix())
    return made


def duplicate_campaign(root: Path, campaign: str, new: str) -> None:
    """Copy a campaign with all that is in its folder.

    Raises:
        PresendError: the name is taken, or a file can't be written; nothing is made then.
    """
    _raise(_missing(root, campaign) or campaign_problem(root, new))
    folder, target = campaign_folder(root, campaign), campaign_folder(root, new)
    with Together(root) as change:
        change.make_folder(target)
        for path in files_below(folder, root):
            copied = target / path.relative_to(folder)
            change.make_folder(copied.parent)
            change.copy(path, copied)
            _take_in_from(change, root, copied, (campaign, new))


def rename_message(root: Path, campaign: str, message: str, new: str) -> tuple[str, ...]:
    """Rename a message in all its languages; the steps that send it follow.

    Returns the files by their new names.

    Raises:
        PresendError: the name is taken, `sequence.toml` can't be read, or something can't be
            written; everything is as it was then.
    """
    _raise(message_problem(root, campaign, new))
    sequence = campaign_folder(root, campaign) / SEQUENCE_FILE
    found = files_there(root, campaign, message)
    renamed = []
    with Together(root) as change:
        if sequence.is_file():
            before = text_of(sequence)
            after = with_message_renamed(before, message, new)
            if after != before:
                change.rewrite(sequence, after)
        for each in found:
            target = called(each, message, new)
            change.move(each.path, target)
            renamed.append(target.relative_to(root).as_posix())
    return tuple(renamed)


def rename_file(root: Path, file: str, new: str) -> str:
    """Call a file of a campaign, which is called as no message is, as one; return it by that name.

    Raises:
        PresendError: the name is taken, or the file can't be moved.
    """
    path = root / file
    _raise(message_problem(root, path.parent.name, new))
    parts = path.name.split(".")
    channel = next((each for each in Channel if each.value in parts), Channel.SMS)
    renamed = file_of(path.parent.name, new, channel)
    with Together(root) as change:
        change.move(path, root / renamed)
    return renamed


def rename_campaign(root: Path, campaign: str, new: str) -> None:
    """Rename a campaign; what takes in a file of its folder follows.

    Raises:
        PresendError: the name is taken, or something can't be written; everything is as it was.
    """
    _raise(_missing(root, campaign) or campaign_problem(root, new))
    with Together(root) as change:
        change.move(campaign_folder(root, campaign), campaign_folder(root, new))
        for path in files_below(root / TEMPLATES, root):
            _take_in_from(change, root, path, (campaign, new))


def _take_in_from(change: Together, root: Path, path: Path, names: tuple[str, str]) -> None:
    """Have a message or include take in files of a folder by its new name; `names` has both."""
    if path.suffix != SUFFIX or not path.is_file() or leads_out(root, path):
        return
    try:
        before = text_of(path)
    except PresendError:
        return  # What is no text takes in nothing.
    after = with_folder_renamed(before, *names)
    if after != before:
        change.rewrite(path, after)


def called(file: MessageFile, old: str, new: str) -> Path:
    """Where the file of a message lies once that is called `new`."""
    return file.path.with_name(new + file.path.name.removeprefix(old))


def text_of(path: Path) -> str:
    """What a file holds, line ends and all.

    Raises:
        PresendError: it is no text.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise PresendError(f"{path.name} is no text. Save it as UTF-8 first.") from None


def files_there(root: Path, campaign: str, message: str) -> tuple[MessageFile, ...]:
    """The files of a message.

    Raises:
        PresendError: there are none any longer.
    """
    found = files_of(root, campaign, message)
    _raise("" if found else f"The message {message} is no longer there.")
    return found


def _missing(root: Path, campaign: str) -> str:
    is_there = is_folder(campaign_folder(root, campaign))
    return "" if is_there else f"The campaign {campaign} is no longer there."


def _raise(problem: str) -> None:
    if problem:
        raise PresendError(problem)


def is_campaign(root: Path, campaign: str) -> bool:
    """Whether there is a folder of that name."""
    return is_id(campaign) and is_folder(campaign_folder(root, campaign))

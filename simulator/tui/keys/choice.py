"""Other keys for actions, as a person chose them: which will do, and why the rest will not."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from simulator.loading.known_keys import nearest
from simulator.tui.keys.key import Key
from simulator.tui.keys.parts import part_of
from simulator.tui.keys.shown import NAMES, shown_key, textual_key
from simulator.tui.keys.table import KEYS, KEYS_BY_ID

SAME_AS = {"h": "Backspace", "i": "Tab", "j": "a new line", "m": "Enter"}
"""What a terminal sends for Ctrl and these letters."""

OF_TEXT = frozenset("ctrl+" + letter for letter in "aewukdxcvzyf")
"""What writing in a text needs: lines, words, cut, copy, paste, undo."""

OF_MOVING = frozenset({"tab", "shift+tab", "enter", "escape", "up", "down", "left", "right"})
"""What going about needs; only an action that has such a key by itself may keep it."""

_SENT = re.compile(
    r"(shift\+)?f([1-9]|1[0-2])|ctrl\+([a-z]|f([1-9]|1[0-2])|space|@|backslash|underscore"
    r"|right_square_bracket)|(shift\+|ctrl\+)?(up|down|left|right|home|end|pageup|pagedown"
    r"|insert|delete)|[^\W_]"
)
_NAMED = frozenset(NAMES) - {"enter", "escape", "tab", "backspace"}


class Chosen(NamedTuple):
    """An action, and Textual's names of the keys that are to do it."""

    id: str
    keys: str


class Refusal(NamedTuple):
    """Why a choice does not hold; `path` is that of its key in the file."""

    path: tuple[str, ...]
    what: str


Path = tuple[str, ...]


def chosen_keys(choices: Mapping[Path, object]) -> Iterator[Chosen | Refusal]:
    """What holds of these choices, and why the rest does not; `choices` are by their path.

    Of two that clash, the second does not hold.
    """
    taken = {each.id: each.keys for each in KEYS}
    wanted: dict[Path, Chosen] = {}
    for path, written in choices.items():
        found = _read(path, written)
        if isinstance(found, Refusal):
            yield found
        else:
            wanted[path] = found
            taken[found.id] = ""
    for path, choice in wanted.items():
        clash = _clash(KEYS_BY_ID[choice.id], choice.keys, taken)
        if clash:
            yield Refusal(("keys", *path), clash)
            taken[choice.id] = taken[choice.id] or KEYS_BY_ID[choice.id].keys
        else:
            taken[choice.id] = choice.keys
            yield choice


def _read(path: Path, written: object) -> Chosen | Refusal:
    place, name = ("keys", *path), ".".join(path)
    key = KEYS_BY_ID.get(name)
    if key is None:
        near = nearest(name, KEYS_BY_ID)
        remedy = f"Did you mean {near}?" if near else "^P “Show theme and keys” lists all."
        return Refusal(place, f'There is no action "{name}". {remedy}')
    if not isinstance(written, str) or not written.strip():
        return Refusal(place, f'Write a key for {name} between quotes, such as "f5" or "ctrl+s".')
    keys = [textual_key(each.strip()) for each in _split(written)]
    for each in keys:
        reason = _refused(key, each)
        if reason:
            return Refusal(place, f"{name}: {reason}")
    return Chosen(name, ",".join(keys))


def _split(written: str) -> list[str]:
    return [written] if len(written.strip()) == 1 else written.split(",")


def _refused(key: Key, chosen: str) -> str:
    """Why this action can't have that key; empty where it can."""
    shown = shown_key(chosen)
    letter = chosen.removeprefix("ctrl+")
    if chosen.startswith("ctrl+") and letter in SAME_AS:
        return f"a terminal can't tell {shown} from {SAME_AS[letter]}. Choose another key."
    if chosen not in _NAMED and chosen not in OF_MOVING and not _SENT.fullmatch(chosen):
        return f"no terminal sends {shown}. Choose a letter, F1 to F12, or Ctrl and a letter."
    if chosen in key.keys.split(","):
        return ""
    if chosen in OF_MOVING:
        return f"{shown} is needed to go about. Choose another key."
    return _needed_for_writing(chosen) if key.priority or key.part == "text" else ""


def _needed_for_writing(chosen: str) -> str:
    shown = shown_key(chosen)
    if chosen in OF_TEXT:
        return f"{shown} is needed for writing. Choose another key."
    if not re.match(r"ctrl\+|(shift\+)?f[0-9]", chosen):
        return f"{shown} is typed in texts. Choose F1 to F12, or Ctrl and a letter."
    return ""


def _clash(key: Key, chosen: str, taken: Mapping[str, str]) -> str:
    for each in chosen.split(","):
        for other, keys in taken.items():
            if other == key.id or each not in keys.split(","):
                continue
            if each in key.keys.split(",") and each in KEYS_BY_ID[other].keys.split(","):
                continue  # They share it as they come.
            if _meet(key, KEYS_BY_ID[other]):
                return (
                    f"{shown_key(each)} is {KEYS_BY_ID[other].title} already. Choose another key."
                )
    return ""


def _meet(one: Key, other: Key) -> bool:
    """Whether both may be wanted at once: in one part, or where one is around the other."""
    return one.part == other.part or _is_around(one, other) or _is_around(other, one)


def _is_around(outer: Key, inner: Key) -> bool:
    if outer.part == "app":
        return True
    if outer.part == "list":
        return inner.part not in ("app", "text")
    return outer.part == "message" and part_of(inner.part).mode == "editor"

"""Hands a file to the person's own editor, the one that $EDITOR names."""

import os
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from simulator.errors import PresendError
from simulator.loading.fault import printable
from simulator.loading.real_names import real_path

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp


def editor_command(environment: Mapping[str, str]) -> list[str]:
    """The program that the environment names, and its options; empty where it names none."""
    named = environment.get("EDITOR", "").strip() or environment.get("VISUAL", "").strip()
    try:
        return shlex.split(named)
    except ValueError:
        return []


def has_editor(app: "PresendApp") -> bool:
    """Whether an editor is named; says how to name one."""
    if editor_command(os.environ):
        return True
    app.warn("No editor is named. Write export EDITOR=nano in your shell's settings.")
    return False


def edit_outside(app: "PresendApp", path: Path) -> bool:
    """Open a file in the person's editor, and wait; tell whether that could be, or say why not."""
    if not has_editor(app):
        return False
    command = editor_command(os.environ)
    try:
        path = real_path(app.studio.workspace.root, path)
        with app.suspend():
            # The person's own choice of program, for a file of theirs.
            code = subprocess.call([*command, str(path)])  # noqa: S603
    except PresendError as error:
        app.warn(str(error))
    except SuspendNotSupported:
        shown = printable(str(path))
        app.warn(f"This terminal can't be handed over. Open {shown} yourself: saving it shows.")
    except OSError as error:
        app.warn(f"{command[0]} can't be started: {error.strerror}. See EDITOR in your shell.")
    else:
        name = Path(command[0]).name
        app.say(f"Back from {name}." if code == 0 else f"{name} ended with a fault ({code}).")
        return True
    return False


def open_outside(app: "PresendApp", file: str) -> None:
    """Open `file`, relative to the workspace, in $EDITOR, and read the files again after it."""
    path = app.studio.workspace.root / file
    buffer = app.studio.buffers.get(file)
    if buffer and buffer.is_edited:
        app.warn(f"{path.name} has edits that are not saved. Enter opens it, ^S saves them.")
    elif edit_outside(app, path):
        app.reload()

"""Hands a file of any kind to the person's own editor."""

import os
import subprocess
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from simulator.tui.screens.editor.external import editor_command

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp


def open_outside(app: "PresendApp", file: str) -> None:
    """Open `file`, relative to the workspace, in $EDITOR, and read the files again after it."""
    path = app.studio.workspace.root / file
    command = editor_command(os.environ)
    buffer = app.studio.buffers.get(file)
    if buffer and buffer.is_edited:
        app.warn(f"{path.name} has edits that are not saved. Enter opens it, ^S saves them.")
    elif not command:
        app.warn("No editor is named. Write export EDITOR=nano in your shell's settings.")
    else:
        try:
            with app.suspend():
                # The person's own choice of program, for a file of theirs.
                subprocess.call([*command, str(path)])  # noqa: S603
        except SuspendNotSupported:
            app.warn(f"This terminal can't be handed over. Open {path} yourself: saving it shows.")
        except OSError as error:
            app.warn(f"{command[0]} can't be started: {error.strerror}. See EDITOR in your shell.")
        else:
            app.reload()

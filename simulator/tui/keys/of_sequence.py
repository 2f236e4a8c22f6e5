"""Keys of the sequence editor."""

from simulator.tui.keys.key import Key

SEQUENCE = (
    Key("sequence.change", "enter", "change", "Sequence: Change this"),
    Key("sequence.add", "n", "add a step", "Sequence: Add a step"),
    Key("sequence.remove", "delete", "remove", "Sequence: Remove the step"),
    Key("sequence.move-up", "K,shift+up", "move up", "Sequence: Move the step up"),
    Key("sequence.move-down", "J,shift+down", "move down", "Sequence: Move the step down"),
    Key("sequence.open-message", "o", "open the text", "Sequence: Open the step's message"),
    Key("sequence.save", "ctrl+s", "save", "Sequence: Save", priority=True),
    Key("sequence.undo", "ctrl+z", "undo", "Sequence: Undo"),
    Key("sequence.external-editor", "f9", "$EDITOR", "Sequence: Open in $EDITOR"),
    Key("sequence.redo", "ctrl+y", "redo", "Sequence: Redo"),
    Key("sequence.leave", "escape", "steps", "Sequence: Back to the steps"),
)

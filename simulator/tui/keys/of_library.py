"""Keys of the library."""

from simulator.tui.keys.key import Key

LIBRARY = (
    Key("library.open", "enter", "open", "Library: Open"),
    Key("library.filter", "slash", "filter", "Library: Filter"),
    Key("library.new", "n", "new", "Library: New message or campaign"),
    Key("library.duplicate", "d", "duplicate", "Library: Duplicate"),
    Key("library.rename", "m", "rename", "Library: Rename"),
    Key("library.trash", "delete", "to the trash", "Library: Delete to the trash"),
    Key("library.put-back", "u", "put back", "Library: Put back what was deleted last"),
    Key("library.sort", "s", "sort", "Library: Sort by trouble or by name"),
    Key("library.clear-filter", "escape", "show all", "Library: Show all rows again"),
    Key("library.external-editor", "f9", "$EDITOR", "Library: Open the file in $EDITOR"),
    Key("library.fold", "left", "fold", "Library: Fold"),
    Key("library.unfold", "right", "unfold", "Library: Unfold"),
)

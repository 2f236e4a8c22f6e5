"""Keys that work everywhere, and those that every list has."""

from simulator.tui.keys.key import Key

APP = (
    Key("app.help", "f1", "help", "Help: Show the keys of this part", priority=True),
    Key("app.library", "f2", "Library", "Go: Library", priority=True),
    Key("app.editor", "f3", "Editor", "Go: Editor", priority=True),
    Key("app.personas", "f4", "Personas", "Go: Personas", priority=True),
    Key("app.palette", "ctrl+p", "actions", "Help: Find an action", priority=True),
    Key("app.go-to-message", "ctrl+g", "go to", "Go: Message", priority=True),
    Key("app.jump", "ctrl+o", "jump", "Go: Jump to a part", priority=True),
    Key("app.quit", "ctrl+q", "quit", "App: Quit", priority=True),
    Key("app.scratch", "", "scratch", "Go: Scratch text"),
    Key("app.reload", "", "reload", "App: Read the files again"),
    Key("app.keep-starter", "", "keep a copy", "App: Keep a copy of the starter"),
    Key("app.theme", "", "theme", "Settings: Choose a theme"),
)

LIST = (
    Key("list.cursor-down", "j", "down", "List: Down"),
    Key("list.cursor-up", "k", "up", "List: Up"),
    Key("list.first", "g", "first", "List: First"),
    Key("list.last", "G", "last", "List: Last"),
    Key("list.copy", "y", "copy", "List: Copy the row"),
)

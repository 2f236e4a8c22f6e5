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
    Key("app.stop", "escape", "stop", "App: Stop the review of the workspace", priority=True),
    Key("app.go-to-lead", "", "lead", "Go: Lead"),
    Key("app.rules", "", "rules", "Help: Read a rule's page"),
    Key("app.scratch", "", "scratch", "Go: Scratch text"),
    Key("app.reload", "", "reload", "App: Read the files again"),
    # Before all parts, but only in the starter and where nobody types.
    Key("app.keep-starter", "C", "keep a copy", "App: Keep a copy of the starter", priority=True),
    Key("app.news", "", "news", "App: Read the last news whole"),
    Key("app.theme", "", "theme", "Settings: Choose a theme"),
    Key("app.settings", "", "settings", "Settings: Show theme and keys"),
)

LIST = (
    Key("list.cursor-down", "j", "down", "List: Down"),
    Key("list.cursor-up", "k", "up", "List: Up"),
    Key("list.first", "g", "first", "List: First"),
    Key("list.last", "G", "last", "List: Last"),
    Key("list.copy", "y", "copy", "List: Copy the row"),
)

"""An app in the colours and with the keys that its person prefers."""

from textual.app import App

from simulator.tui.keys.key import Key
from simulator.tui.preferences import Preferences, preferences_file, read_preferences
from simulator.tui.roles import role_variables
from simulator.tui.themes import DARK, THEMES


class PreferredApp(App[None]):
    """An app that knows the roles, presend's own themes and other keys for its actions."""

    def __init__(self) -> None:
        super().__init__()
        self.preferences = Preferences()
        for theme in THEMES:
            self.register_theme(theme)

    def get_css_variables(self) -> dict[str, str]:
        """Textual's variables, and what the roles mean in the current theme."""
        variables = super().get_css_variables()
        self.theme_variables = {**variables, **role_variables(self.current_theme, variables)}
        return self.theme_variables

    def take_preferences(self) -> tuple[str, ...]:
        """Take theme and keys as the person prefers them; return what of that can't be."""
        self.preferences = read_preferences(preferences_file(), self.available_themes)
        self.theme = self.preferences.theme or DARK.name
        self.set_keymap(self.preferences.keys)
        return self.preferences.slips

    def keys_of(self, key: Key) -> str:
        """The keys that do what `key` does, after remapping."""
        return self.preferences.keys.get(key.id, key.keys)

"""An app in the colours and with the keys that its person prefers."""

from collections.abc import Coroutine
from typing import TYPE_CHECKING, cast

from textual.app import App

from simulator.tui.keys.key import Key
from simulator.tui.preferences import Preferences, preferences_file, read_preferences
from simulator.tui.roles import role_variables
from simulator.tui.themes import DARK, THEMES

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp


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
        self.theme = self.preferences.theme or self._theme_of_terminal()
        self.set_keymap(self.preferences.keys)
        return self.preferences.slips

    def _theme_of_terminal(self) -> str:
        """The app's own colours; where a terminal has but 16, those, for tints would be lost."""
        has_few = self.console.color_system == "standard" and not self.is_headless
        return "ansi-dark" if has_few else DARK.name

    def keys_of(self, key: Key) -> str:
        """The keys that do what `key` does, after remapping."""
        return self.preferences.keys.get(key.id, key.keys)

    def ask(self, talk: Coroutine[object, object, object]) -> None:
        """Have a talk with the person while the app goes on; one at a time."""
        self.run_worker(talk, group="talk", exclusive=True, exit_on_error=False)

    def action_theme(self) -> None:
        """Choose the colours."""
        from simulator.tui.settings_page import choose_theme  # noqa: PLC0415 - not at the start

        self.ask(choose_theme(cast("PresendApp", self)))

    def action_settings(self) -> None:
        """Show theme and keys."""
        from simulator.tui.settings_page import SettingsPage  # noqa: PLC0415 - not at the start

        self.push_screen(SettingsPage(self.preferences, self.theme))

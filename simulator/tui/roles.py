"""What colours mean, in the words of the theme that is in force."""

from enum import StrEnum

from textual.app import App
from textual.style import Style


class Role(StrEnum):
    """A meaning, and the style that carries it; each is told apart without colour too."""

    FOCUS = "$primary bold"
    HEAD = "bold"
    KEY = "bold $primary"
    ERROR = "bold reverse $error"
    ERROR_TEXT = "$error"
    WARNING = "bold $warning"
    HINT = "$foreground 58%"
    OK = "$success"
    QUIET = "$foreground 58%"
    VALUE = "bold $secondary"
    CODE = "$accent"
    LINK = "underline $primary"
    ADDED = "italic"
    CURSOR = "on $primary 30%"
    SECOND_PART = "on $primary 25%"
    REMOVED_WORDS = "underline on $error 35%"
    ADDED_WORDS = "underline on $success 35%"


def style_of(app: App[object], role: Role | str) -> Style:
    """The style of a role in the app's theme, for widgets that draw their own lines."""
    return Style.parse(str(role), app.theme_variables)

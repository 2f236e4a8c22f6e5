"""What colours mean, in the words of the theme that is in force.

Content and CSS name a role as a variable, such as `$role-quiet`; the app hands every theme's own
meaning of it to Textual. So a change of theme reaches all that is on the screen.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from textual.app import App
from textual.color import Color
from textual.content import Content
from textual.style import Style
from textual.theme import Theme

LEGIBLE = 4.5
"""The least contrast of text with what lies under it."""

_DARK = 0.04045
"""Up to here light grows evenly with a colour's figures."""

CLEAR = 7.0
"""The same in a theme made for contrast."""


class Role(StrEnum):
    """A meaning, and the style that carries it; each is told apart without colour too."""

    FOCUS = "$role-focus"
    HEAD = "$role-head"
    KEY = "$role-key"
    ERROR = "$role-error"
    ERROR_TEXT = "$role-error-text"
    WARNING = "$role-warning"
    HINT = "$role-hint"
    OK = "$role-ok"
    QUIET = "$role-quiet"
    VALUE = "$role-value"
    CODE = "$role-code"
    LINK = "$role-link"
    ADDED = "$role-added"
    CURSOR = "$role-cursor"
    SECOND_PART = "$role-second-part"
    REMOVED_WORDS = "$role-removed-words"
    ADDED_WORDS = "$role-added-words"


IN_COLOUR: Mapping[Role, str] = {
    Role.FOCUS: "bold $primary",
    Role.HEAD: "bold",
    Role.KEY: "bold $primary",
    Role.ERROR: "bold reverse $error",
    Role.ERROR_TEXT: "$error",
    Role.WARNING: "bold $warning",
    Role.OK: "$success",
    Role.VALUE: "bold $secondary",
    Role.CODE: "$accent",
    Role.LINK: "underline $primary",
    Role.ADDED: "italic",
    Role.CURSOR: "on $primary 30%",
    Role.SECOND_PART: "on $primary 25%",
    Role.REMOVED_WORDS: "underline on $error 35%",
    Role.ADDED_WORDS: "underline on $success 35%",
}
IN_16_COLOURS: Mapping[Role, str] = {
    **IN_COLOUR,
    Role.HINT: "dim",
    Role.QUIET: "dim",
    # Alpha is dropped there: a tint of blue would be blue under blue words.
    Role.CURSOR: "reverse",
    Role.SECOND_PART: "not blink",
    Role.REMOVED_WORDS: "reverse $error",
    Role.ADDED_WORDS: "reverse $success",
}
"""How terminals with their own 16 colours show the same."""


def role_variables(theme: Theme, variables: Mapping[str, str]) -> dict[str, str]:
    """The theme's variables for the roles, and for the cursor rows of Textual's own lists."""
    styles = IN_16_COLOURS if theme.ansi else {**IN_COLOUR, **_quiet(theme, variables)}
    colours = variables if theme.ansi else _legible(theme, variables)
    found = {str(role)[1:]: _filled(text, colours) for role, text in styles.items()}
    return {**found, **_cursor(theme, variables)}


def style_of(app: App[Any], role: Role | str) -> Style:
    """The style of a role in the app's theme, for widgets that draw their own lines."""
    return Style.parse(str(role), app.theme_variables)


def on_cursor(app: App[Any], row: Content) -> Content:
    """A row as it looks under the cursor: tinted, or reversed whole where there are no tints."""
    if app.native_ansi_color:
        return Content.styled(row.plain, str(Role.CURSOR))
    return row.stylize_before(str(Role.CURSOR))


def _quiet(theme: Theme, variables: Mapping[str, str]) -> dict[Role, str]:
    """58 % of the text's colour, or as much more as it takes to be read."""
    ground, text = Color.parse(variables["background"]), Color.parse(variables["foreground"])
    quiet = _towards(ground.blend(text, 0.58, 1), text, ground, _least(theme)).hex
    return {Role.HINT: quiet, Role.QUIET: quiet}


def _legible(theme: Theme, variables: Mapping[str, str]) -> dict[str, str]:
    """The theme's colours, those that hardly differ from the ground nearer to the text's."""
    ground, text = Color.parse(variables["background"]), Color.parse(variables["foreground"])
    return {
        name: _towards(Color.parse(variables[name]), text, ground, _least(theme)).hex
        for name in ("primary", "secondary", "accent", "success", "warning", "error")
    }


def _least(theme: Theme) -> float:
    return CLEAR if theme.name.endswith("contrast") else LEGIBLE


def _towards(colour: Color, text: Color, ground: Color, least: float) -> Color:
    blends = (colour.blend(text, share / 20, 1) for share in range(20))
    return next((each for each in blends if contrast(each, ground) >= least), text)


def contrast(one: Color, other: Color) -> float:
    """How well one is read upon the other, from 1 to 21, as WCAG 2 counts."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _luminance(colour: Color) -> float:
    red, green, blue = (
        part / 12.92 if part <= _DARK else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.r / 255, colour.g / 255, colour.b / 255)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _filled(style: str, variables: Mapping[str, str]) -> str:
    """`style` with the theme's colours in place of their names."""
    words: list[str] = []
    for word in style.split():
        if word.endswith("%"):
            # A share beside a colour is lost on the way through a variable of CSS.
            words[-1] = Color.parse(words[-1]).with_alpha(int(word[:-1]) / 100).hex
        else:
            words.append(variables[word[1:]] if word[0] == "$" else word)
    return " ".join(words)


def _cursor(theme: Theme, variables: Mapping[str, str]) -> dict[str, str]:
    if theme.ansi:
        ground, text, look = "ansi_default", "ansi_default", "reverse"
    else:
        tint = Color.parse(variables["background"]).blend(Color.parse(theme.primary), 0.3, 1)
        ground, text, look = tint.hex, variables["foreground"], "none"
    names = ("block-cursor", "block-cursor-blurred")
    return {
        f"{name}-{part}": value
        for name in names
        for part, value in (("background", ground), ("foreground", text), ("text-style", look))
    }

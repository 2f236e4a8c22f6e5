"""What colours mean can be read, in every theme and without any colour."""

import asyncio
from pathlib import Path

import pytest
from textual.color import Color
from textual.style import Style
from textual.theme import BUILTIN_THEMES, Theme

from simulator.model.finding import Severity
from simulator.tui.app import PresendApp
from simulator.tui.help import Help
from simulator.tui.roles import Role, contrast, on_cursor, role_variables, style_of
from simulator.tui.themes import CONTRAST, THEMES
from simulator.tui.widgets.severity import letter, tally
from tests.tui.conftest import NOW

TEXT_ROLES = [
    Role.FOCUS,
    Role.KEY,
    Role.ERROR,
    Role.ERROR_TEXT,
    Role.WARNING,
    Role.HINT,
    Role.OK,
    Role.QUIET,
    Role.VALUE,
    Role.CODE,
    Role.LINK,
]
COLOURED = [theme for theme in (*THEMES, *BUILTIN_THEMES.values()) if not theme.ansi]
ANSI = [theme for theme in BUILTIN_THEMES.values() if theme.ansi]


def variables_of(theme: Theme) -> dict[str, str]:
    found = theme.to_color_system().generate()
    return {**found, **role_variables(theme, found)}


def colour_of(role: Role, variables: dict[str, str]) -> Color:
    style = Style.parse(variables[role.removeprefix("$")], variables)
    assert style.foreground
    return style.foreground


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_text_of_every_role_can_be_read_on_the_ground(theme: Theme) -> None:
    variables = variables_of(theme)
    least: float = 7 if theme is CONTRAST else 4.5
    ground = Color.parse(variables["background"])
    text = Color.parse(variables["foreground"])
    # Where the theme's own text is fainter than that, a role is as clear as text.
    least = min(least, contrast(text, ground))
    found = {role: contrast(colour_of(role, variables), ground) for role in TEXT_ROLES}
    assert {role: ratio for role, ratio in found.items() if ratio < least} == {}


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_can_be_read_on_the_tints_of_cursor_rows_and_parts(theme: Theme) -> None:
    variables = variables_of(theme)
    ground = Color.parse(variables["background"])
    for share in (0.25, 0.3):
        tint = ground.blend(Color.parse(theme.primary), share, 1)
        assert contrast(Color.parse(variables["foreground"]), tint) >= 4.5
        for role in (Role.KEY, Role.WARNING, Role.ERROR_TEXT, Role.VALUE, Role.LINK):
            assert contrast(colour_of(role, variables), tint) >= 3


def test_contrast_counts_as_wcag_does() -> None:
    assert contrast(Color.parse("#000"), Color.parse("#fff")) == pytest.approx(21)
    assert contrast(Color.parse("#777"), Color.parse("#fff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ANSI, ids=lambda theme: theme.name)
def test_16_colours_use_no_tint_and_no_colour_of_their_own(theme: Theme) -> None:
    variables = variables_of(theme)
    for role in Role:
        style = Style.parse(variables[role.removeprefix("$")], variables)
        assert style.background is None
        assert style.foreground is None or style.foreground.ansi is not None
    assert Style.parse(variables["role-quiet"], variables).dim
    assert Style.parse(variables["role-cursor"], variables).reverse
    assert variables["block-cursor-text-style"] == "reverse"


def test_severities_are_told_apart_without_colour() -> None:
    letters = {each: letter(each).plain for each in Severity}
    assert letters == {Severity.ERROR: "E", Severity.WARNING: "W", Severity.INFO: "i"}
    variables = variables_of(THEMES[0])
    looks = {each: Style.parse(variables[each.removeprefix("$")], variables) for each in Role}
    assert looks[Role.ERROR].reverse
    assert looks[Role.WARNING].bold
    assert not looks[Role.WARNING].reverse
    assert tally({Severity.ERROR: 1, Severity.WARNING: 7}).plain == "E 1 W 7"
    assert tally({}).plain == "ok"


def test_roles_follow_the_theme_that_is_chosen(tmp_path: Path) -> None:
    async def tell() -> None:
        app = PresendApp(tmp_path, clock=lambda: NOW)
        async with app.run_test() as pilot:
            dark = style_of(app, Role.WARNING)
            row = tally({Severity.ERROR: 1})
            assert len(on_cursor(app, row).spans) == len(row.spans) + 1
            app.theme = "presend-light"
            await pilot.pause()
            assert style_of(app, Role.WARNING) != dark
            app.theme = "ansi-dark"
            await pilot.pause()
            cursor = on_cursor(app, row)
            assert [str(span.style) for span in cursor.spans] == [str(Role.CURSOR)]
            await pilot.press("ctrl+p", "f1")
            assert app.faults == []
            assert isinstance(app.screen, Help)

    asyncio.run(tell())

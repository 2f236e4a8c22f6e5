"""What the library says where it has nothing to show, and what to press."""

from pathlib import Path

from textual.content import Content

from simulator.tui.literal import cut, literal
from simulator.tui.roles import Role


def reading() -> Content:
    """While the files are read."""
    return Content.styled("\n  Reading the files.", str(Role.QUIET))


def nothing_here(root: Path) -> Content:
    """Where there is no campaign."""
    return Content("\n").join(
        [
            Content(""),
            Content("   No campaign yet. A campaign is a folder with the texts that leads get one"),
            Content("   after the other, and a file that says when."),
            Content(""),
            Content.assemble("     ", ("n", str(Role.KEY)), "       makes one with its first text"),
            Content.assemble(
                "     ",
                ("Enter", str(Role.KEY)),
                "   on the row above checks a text of no campaign",
            ),
            Content(""),
            Content.assemble(
                "   ", ("Looked in ", str(Role.QUIET)), literal(str(root / "templates"), Role.QUIET)
            ),
        ]
    )


def nothing_found(words: str) -> Content:
    """Where the filter finds none."""
    return Content.assemble(
        "\n   Nothing matches “", cut(words, 40), "”. ", ("Esc", str(Role.KEY)), " clears it."
    )

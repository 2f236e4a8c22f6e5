"""^O: a letter on each part of the screen; the letter puts the focus there."""

from collections.abc import Iterator, Sequence

from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from simulator.tui.roles import Role
from simulator.tui.screens.frame import FrameScreen
from simulator.tui.widgets.box import Modal
from simulator.tui.widgets.pane import PaneHead

LETTERS = "asdfghjklqwertyuiopzxcvbnm"
"""Those under the fingers first."""


class Jump(Modal[Widget | None]):
    """Returns the part that was chosen, `None` for Esc."""

    def __init__(self, parts: Sequence[Widget]) -> None:
        super().__init__()
        self._parts = dict(zip(LETTERS, parts, strict=False))

    def compose(self) -> ComposeResult:
        for letter, part in self._parts.items():
            label = Static(Content.styled(f" {letter} ", f"reverse {Role.KEY}"))
            label.styles.offset = _corner(part)
            yield label
        note = Static(Content.styled(" A letter goes there.  Esc leaves. ", "reverse"))
        note.styles.offset = (1, self.app.size.height - 1)
        yield note

    def on_key(self, event: events.Key) -> None:
        """Go to the part of that letter; any other key leaves."""
        event.stop()
        self.dismiss(self._parts.get(event.key))

    def on_click(self, event: events.Click) -> None:
        """Go to the part that is clicked."""
        found = (
            part for part in self._parts.values() if part.region.contains_point(event.screen_offset)
        )
        self.dismiss(next(found, None))


def parts_of(screen: FrameScreen) -> Iterator[Widget]:
    """What the focus can go to, from top left to bottom right."""
    found = [each for each in screen.focus_chain if each.region.area]
    yield from sorted(found, key=lambda each: (each.region.y, each.region.x))


def _corner(part: Widget) -> tuple[int, int]:
    """The head right above the part, of the pane that it fills; else the part's own corner."""
    region = part.region
    heads = [each.region for each in part.screen.query(PaneHead)]
    above = [each for each in heads if each.x <= region.x < each.right and each.y < region.y]
    best = max(above, key=lambda each: each.y, default=region)
    others = [each.region for each in part.screen.focus_chain if each is not part]
    is_between = any(
        best.y < each.y < region.y and best.x <= each.x < best.right for each in others
    )
    found = region if is_between else best
    return found.x, found.y

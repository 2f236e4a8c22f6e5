"""Draws the lines of the matrix in the colours of the theme."""

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.strip import Strip
from textual.style import Style
from textual.widget import Widget

from simulator.tui.roles import Role, style_of
from simulator.tui.screens.personas.matrix_layout import MARK
from simulator.tui.screens.personas.matrix_rows import Pieces, Row


class MatrixPaint:
    """Turns pieces into strips for one widget; it knows the styles of their roles."""

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._styles: dict[tuple[str, str], RichStyle] = {}

    def forget(self) -> None:
        """Take the colours of the theme that is in force now."""
        self._styles.clear()

    def line(self, pieces: Pieces) -> Strip:
        """A line as wide as the widget."""
        return self._filled(self._segments(pieces))

    def lead(self, row: Row) -> Strip:
        """A lead's line."""
        cells = [piece for cell in row.cells for piece in cell]
        return self.line([(" " * MARK, ""), *row.front, *cells, *row.back])

    def current_lead(self, row: Row, cell: int) -> Strip:
        """The line that the cursor is on, in that one of its cells."""
        name, *rest = row.front
        front = [(" ► ", str(Role.FOCUS)), (name[0], str(Role.HEAD)), *rest]
        segments = self._segments(front, Role.CURSOR)
        for at, pieces in enumerate(row.cells):
            segments += self._current(pieces) if at == cell else self._segments(pieces, Role.CURSOR)
        segments += self._segments(row.back, Role.CURSOR)
        return self._filled(segments, Role.CURSOR)

    def _current(self, pieces: Pieces) -> list[Segment]:
        """The cell of the cursor: reversed in focus, else underlined."""
        text = "".join(piece for piece, _ in pieces)
        words = text.rstrip()
        blank = self._segments([(text[len(words) :], "")], Role.CURSOR)
        if self._widget.has_focus:
            # Where the row is reversed for want of tints, what stands out in it is not.
            is_plain = self._widget.app.native_ansi_color
            role = str(Role.FOCUS) if is_plain else f"reverse {Role.FOCUS}"
            return [*self._segments([(words, role)]), *blank]
        return [Segment(words, self._style("underline bold", Role.CURSOR)), *blank]

    def _filled(self, segments: list[Segment], under: str = "") -> Strip:
        width = self._widget.size.width
        return Strip(segments).adjust_cell_length(width, self._style("", under))

    def _segments(self, pieces: Pieces, under: str = "") -> list[Segment]:
        return [Segment(text, self._style(role, under)) for text, role in pieces]

    def _style(self, role: str, under: str = "") -> RichStyle:
        """The style of a role, `under` which lies that of the cursor's row."""
        key = (role, under)
        if key not in self._styles:
            self._styles[key] = self._mixed(role, under).rich_style
        return self._styles[key]

    def _mixed(self, role: str, under: str) -> Style:
        widget = self._widget
        # Tints are mixed with what lies under the widget.
        style = Style(widget.background_colors[1]) + widget.visual_style
        if under:
            style += style_of(widget.app, under)
            # Quiet words are plain there; colours in a row that is reversed would be holes.
            if role == Role.QUIET or widget.app.native_ansi_color:
                return style
        return style + style_of(widget.app, role) if role else style

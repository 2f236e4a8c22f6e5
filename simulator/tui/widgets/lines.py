"""Rows that are drawn one by one, and only those that can be seen."""

from rich.segment import Segment
from textual.content import Content
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style

from simulator.tui.roles import style_of


class Lines(ScrollView, can_focus=True):
    """A widget of rows, as many as `count`; `line` says what is on each."""

    DEFAULT_CSS = """
    Lines {
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size-vertical: 1;
        scrollbar-gutter: auto;
        background: $background;
    }
    """

    count: int = 0

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self._strips: dict[int, Strip] = {}
        self._styles: dict[str, Style] = {}

    def line(self, index: int) -> Content:
        """What a row says."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Draw every row anew; there may be more or fewer of them."""
        self._strips.clear()
        self.virtual_size = Size(self.scrollable_content_region.width, self.count)
        self.refresh()

    def redraw_line(self, index: int) -> None:
        """Draw one row anew."""
        self._strips.pop(index, None)
        self.refresh_line(index)

    def render_line(self, y: int) -> Strip:
        index = y + self.scroll_offset.y
        width = self.size.width
        if not 0 <= index < self.count:
            return Strip.blank(width, self.visual_style.rich_style)
        strip = self._strips.get(index)
        if strip is None or strip.cell_length != width:
            strip = self._strips[index] = self._drawn(index, width)
        return strip

    def notify_style_update(self) -> None:
        """Take the colours of the theme that is in force now."""
        super().notify_style_update()
        self._strips.clear()
        self._styles.clear()

    def _drawn(self, index: int, width: int) -> Strip:
        base = self.visual_style
        pieces = self.line(index).render(base, end="", parse_style=self._style)
        strip = Strip([Segment(text, style.rich_style) for text, style in pieces])
        return strip.adjust_cell_length(width, base.rich_style)

    def _style(self, style: str | Style) -> Style:
        if isinstance(style, Style):
            return style
        if style not in self._styles:
            self._styles[style] = style_of(self.app, style)
        return self._styles[style]

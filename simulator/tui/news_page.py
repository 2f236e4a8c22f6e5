"""The second row's news in a box, for where they are too long for the row."""

from collections.abc import Iterable

from textual.content import Content

from simulator.reports.visible import wrapped
from simulator.tui.widgets.page import Page


class NewsPage(Page):
    """What was said last, as it was shown: nothing in it acts on the screen any more."""

    title_ = "What was said last"

    def __init__(self, news: str) -> None:
        super().__init__()
        self._news = news

    def lines(self, width: int) -> Iterable[Content]:
        return [Content(line) for line in wrapped(self._news, width)]

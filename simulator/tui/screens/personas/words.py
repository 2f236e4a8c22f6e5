"""Where words are typed that the shown leads hold."""

from typing import ClassVar

from simulator.tui.widgets.one_line import OneLine


class WordsInput(OneLine):
    """One line over the matrix, there while it is wanted."""

    footer: ClassVar[tuple[str, ...]] = ("app.help", "personas.everyone", "app.quit")

    def __init__(self) -> None:
        super().__init__(
            placeholder="a name, a city, any value of the lead   Enter keeps it",
            id="words",
        )

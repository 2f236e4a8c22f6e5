"""TPL01: a message that cannot be filled in."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.finding import Severity
from simulator.model.place import Place
from simulator.rules.reading import TemplateReading
from simulator.rules.rule import Hit, TemplateRule


class Refused(TemplateRule):
    """The message cannot be filled in.

    A brace that is never closed, an {% if %} without its {% endif %}, or something that messages
    may not do: they show fields, choose between words and repeat them, and no more, so that a
    message from anybody can be reviewed safely.

    The finding says where it stands and what to write.
    """

    code: ClassVar[str] = "TPL01"
    name: ClassVar[str] = "refused"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "presend's own: what is not understood is not guessed"
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: {% if lead.city %}your order is at our {{ lead.city }} desk until 6."
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: your order is at our "
        "{% if lead.city %}{{ lead.city }} {% endif %}desk until 6."
    )

    def check(self, template: TemplateReading) -> Iterator[Hit]:
        """Yield the one thing that stopped the message from being filled."""
        error = template.error
        if error is not None and error.code == self.code:
            yield Hit(
                what=error.message,
                why="Nobody would get this message.",
                remedy=error.remedy,
                place=Place(error.template, error.start, error.end),
            )

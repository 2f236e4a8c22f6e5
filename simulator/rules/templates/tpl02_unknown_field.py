"""TPL02: a name in a message that no lead and no setting has."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from simulator.model.finding import Severity
from simulator.rules.reading import TemplateReading
from simulator.rules.rule import Hit, TemplateRule
from simulator.rules.shortened import shortened

if TYPE_CHECKING:
    from simulator.rendering.unknown import Unknown


class UnknownField(TemplateRule):
    """The message uses a name that nobody knows.

    A slip such as {{ lead.frist_name }} stays empty for every lead. So does a link that is not
    listed, and a word in braces that is none of those a message can use: lead, brand, sender,
    step, sequence, send_at, deadline and link("…").

    Write the name as the leads have it, list a field of your own under [fields] in presend.toml,
    or the link under [links].
    """

    code: ClassVar[str] = "TPL02"
    name: ClassVar[str] = "unknown-field"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "presend's own: a name that nobody knows is a slip"
    supersedes: ClassVar[tuple[str, ...]] = ("TOK04", "TOK01")
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        'Harbour Tea: hi {{ lead.frist_name | default("there", true) }}, your order is ready.'
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        'Harbour Tea: hi {{ lead.first_name | default("there", true) }}, your order is ready.'
    )

    def check(self, template: TemplateReading) -> Iterator[Hit]:
        """Yield a hit for each name that nobody knows."""
        return map(_hit, template.unknown)


def _hit(unknown: "Unknown") -> Hit:
    path = shortened(unknown.path)
    head, dot, _ = unknown.path.partition(".")
    if unknown.path.startswith("link("):
        what, else_ = f"There is no {path}.", "List it under [links] in presend.toml."
    elif dot:
        owner = "No lead" if head == "lead" else f"Nothing in {shortened(head)}"
        what = f"{owner} has {path}." if head == "lead" else f"There is no {path}."
        else_ = "List it under [fields] in presend.toml, or write a field that leads have."
    else:
        what = f"Nobody knows {path}."
        else_ = "A message can use lead, brand, sender, step, sequence, send_at, deadline, link()."
    remedy = f"Write {shortened(unknown.nearest)}." if unknown.nearest else else_
    return Hit(what=what, why="It stays empty for everybody.", remedy=remedy, place=unknown.place)

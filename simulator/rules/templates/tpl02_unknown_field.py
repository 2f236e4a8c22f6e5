"""TPL02: a name in a message that no lead and no setting has."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from simulator.model.finding import Severity
from simulator.rendering.given import TABLES
from simulator.rules.reading import TemplateReading
from simulator.rules.rule import Hit, TemplateRule
from simulator.rules.shortened import shortened

if TYPE_CHECKING:
    from simulator.rendering.unknown import Unknown


class UnknownField(TemplateRule):
    """The message uses a name that nobody knows.

    A slip such as {{ lead.frist_name }} stays empty for every lead. So does a link that is not
    listed, and a word in braces that is none of those a message can use: lead, brand, sender,
    link("…"), and what tells of the sending itself: send_at, deadline, step and sequence.

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
        for unknown in template.unknown:
            yield _hit(unknown, is_condition=template.is_condition)


def _hit(unknown: "Unknown", *, is_condition: bool) -> Hit:
    path = shortened(unknown.path)
    what, remedy = _what_and_remedy(unknown.path, path, is_condition=is_condition)
    if unknown.nearest:
        remedy = f"Write {shortened(unknown.nearest)}."
    return Hit(what=what, why="It stays empty for everybody.", remedy=remedy, place=unknown.place)


def _what_and_remedy(path: str, shown: str, *, is_condition: bool) -> tuple[str, str]:
    """What is wrong with a name, and what helps where no other name is near."""
    head = path.partition(".")[0]
    if path.startswith("link("):
        return f"There is no {shown}.", "List it under [links] in presend.toml."
    if head == "lead":
        remedy = "List it under [fields] in presend.toml, or use a field that leads have."
        return f"No lead has {shown}.", remedy
    if head in {"brand", "sender"}:
        return f"There is no {shown}.", f"List it under [{head}] in presend.toml."
    if head in TABLES:
        names = " and ".join(f"{head}.{name}" for name in TABLES[head])
        return f"There is no {shown}.", f"A message can use {names}."
    if is_condition:
        return f"Nobody knows {shown}.", "A step can ask for no_reply, replied, clicked and lead."
    return f"Nobody knows {shown}.", 'A message can use lead, brand, sender and link("…").'

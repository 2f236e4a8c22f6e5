"""COV01: words that no lead gets, so that nobody has seen them."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.branch import Case
from simulator.model.finding import Severity
from simulator.rules.coverage.leads_wanted import lead_wanted
from simulator.rules.reading import TemplateReading, Unseen, Unsent
from simulator.rules.rule import Hit, TemplateRule

_WHATS = {
    Case.VALUE: "Every lead gets the words that stand in here, and nobody the field's own.",
    Case.FALLBACK: "No lead gets the words that stand in here.",
    Case.ONE: "No lead has just one thing to go through here.",
    Case.MANY: "No lead has more than one thing to go through here.",
}
_WORDS = "No lead gets what stands here."
_NO_WORDS = "Every lead gets what stands here."
_REMEDY = "Run presend personas complete, or add {}."
_UNWRITTEN = "Nobody has seen the text that another lead would get."


class UnreachedBranch(TemplateRule):
    """No lead gets these words, so nobody has seen them.

    A message can say one thing to some leads and another to the rest: by {% if %}, by a fallback,
    by going through a list. presend fills it for your leads, and what none of them gets is never
    shown, never measured, and never read by anybody before it is sent.

    `presend personas complete` writes the leads that are missing. Or describe one yourself: a
    lead without a city, if the words are for those who have none. Where nothing is written for
    the other leads, the text without these words is what nobody has seen; that is a hint.

    A whole message can be one that no lead gets: none speaks the language that its file is in, or
    none is in the audience of its campaign. Then it is told at the message's first line.
    """

    code: ClassVar[str] = "COV01"
    name: ClassVar[str] = "unreached-branch"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "presend's own: words that nobody has seen are nobody's work"
    reads_ways: ClassVar[bool] = True
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        'Harbour Tea: your order is ready{% if lead.city == "Boston" %} at our Boston desk'
        "{% endif %}."
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        'Harbour Tea: your order is ready{% if lead.city == "Austin" %} at our Austin desk'
        "{% endif %}."
    )

    def check(self, template: TemplateReading) -> Iterator[Hit]:
        """Yield a hit for each way that no lead goes though some may, or one for all of it."""
        if template.unsent and not template.unsent.is_dead:
            yield _hit_of_all(template.unsent)
        yield from (_hit(each) for each in template.unseen if not each.is_dead)


def _hit_of_all(unsent: Unsent) -> Hit:
    return Hit(
        what="No lead gets this message.",
        why="Nobody has seen it as those get it whom it is for.",
        remedy=_REMEDY.format(unsent.wanted),
    )


def _hit(unseen: Unseen) -> Hit:
    way = unseen.way
    what = _WHATS.get(way.branch.case) or (_WORDS if way.has_words else _NO_WORDS)
    if unseen.is_whole:
        what = _WORDS
    is_hint = unseen.is_hint
    return Hit(
        what=what,
        why=_UNWRITTEN if is_hint else "Nobody has seen the text with these words.",
        remedy=_REMEDY.format(lead_wanted(unseen)),
        place=way.place,
        severity=Severity.INFO if is_hint else Severity.WARNING,
        apart=way.branch.case.value,
    )

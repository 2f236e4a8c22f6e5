"""COV02: words that no lead can ever get."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.branch import Case
from simulator.model.finding import Severity
from simulator.rules.coverage.leads_wanted import why_dead
from simulator.rules.reading import TemplateReading, Unseen, Unsent
from simulator.rules.rule import Hit, TemplateRule


class DeadBranch(TemplateRule):
    """No lead can get these words, whatever they hold.

    The test before them can never hold: it asks for two cities at once, compares a country with
    "us" where countries are written "US", or stands inside another test that says the opposite.
    Or the field that they stand in for is one that every lead has, as [fields] in presend.toml
    says.

    Mend the test, or remove the words. Where [fields] promises more than the leads keep, add
    `missing` to the field there. A fallback that is never needed does no harm: that is a hint.

    A whole message is one that no lead can get if the audience in sequence.toml shuts out all who
    speak its language.
    """

    code: ClassVar[str] = "COV02"
    name: ClassVar[str] = "dead-branch"
    severity: ClassVar[Severity] = Severity.WARNING
    source: ClassVar[str] = "presend's own: proved over all leads that [fields] allows"
    supersedes: ClassVar[tuple[str, ...]] = ("COV01",)
    reads_ways: ClassVar[bool] = True
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        'Harbour Tea: your order is ready{% if lead.city == "Austin" and lead.city == "Waco" %}'
        " at our desk downtown{% endif %}."
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        'Harbour Tea: your order is ready{% if lead.city == "Austin" or lead.city == "Waco" %}'
        " at our desk downtown{% endif %}."
    )

    def check(self, template: TemplateReading) -> Iterator[Hit]:
        """Yield a hit for each way that no lead can go, or one for all of it."""
        if template.unsent and template.unsent.is_dead:
            yield _hit_of_all(template.unsent)
        yield from (_hit(each) for each in template.unseen if each.is_dead)


def _hit_of_all(unsent: Unsent) -> Hit:
    return Hit(
        what="No lead can get this message.",
        why=unsent.why,
        remedy="Let in those whom it is for, or remove this file.",
    )


def _hit(unseen: Unseen) -> Hit:
    way = unseen.way
    if way.branch.case is Case.FALLBACK:
        return Hit(
            what="No lead can get the words that stand in here.",
            why=why_dead(unseen),
            remedy="Leave them out, or say under [fields] in presend.toml that it may be missing.",
            place=way.place,
            severity=Severity.INFO,
        )
    return Hit(
        what="No lead can get what stands here.",
        why=why_dead(unseen),
        remedy="Mend the test, or remove these words.",
        place=way.place,
        apart=way.branch.case.value,
    )

"""LNG03: a translation that was not touched when its base was changed."""

from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.model.finding import Confidence, Severity
from simulator.rules.rule import Hit, VersionsRule
from simulator.rules.versions import Versions

_UNITS: Final = ((86_400, "day"), (3_600, "hour"), (60, "minute"))


class TranslationBehind(VersionsRule):
    """A translation is older than the text that it translates.

    The base was changed after the translation was, by a minute or more. In a git repository the
    last commit of each file counts, and the file's own time where it holds changes that are not
    committed; elsewhere the file's time. A change of the base's white space or settings alone
    doesn't count where git knows of it, as its words are the same.

    A sentence that was mended or taken back in one language still goes out in the other. LNG02
    tells what of it are numbers, links and days; only a reader of both languages can tell the
    rest.

    Read both, bring the translation up to date and save it. Where it holds as it is, commit it
    together with its base the next time, or turn the finding off.
    """

    code: ClassVar[str] = "LNG03"
    name: ClassVar[str] = "translation-behind"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar[Confidence] = "medium"
    source: ClassVar[str] = "presend's own: what changes in one language must change in the others"
    bad: ClassVar[str] = (
        "offer.es.sms.j2:\n"
        "Harbour Tea: 20 % menos en todos los tés hasta el 3 de mayo: "
        "https://harbourtea.example/t Responde STOP para darte de baja.\n"
        "offer.sms.j2, an hour later:\n"
        '+++\nstage = "customer"\n+++\n'
        "Harbour Tea: 20% off all green teas until May 3: https://harbourtea.example/t "
        "Reply STOP to opt out.\n"
    )
    good: ClassVar[str] = (
        "offer.sms.j2:\n"
        '+++\nstage = "customer"\n+++\n'
        "Harbour Tea: 20% off all green teas until May 3: https://harbourtea.example/t "
        "Reply STOP to opt out.\n"
        "offer.es.sms.j2, an hour later:\n"
        "Harbour Tea: 20 % menos en todos los tés verdes hasta el 3 de mayo: "
        "https://harbourtea.example/t Responde STOP para darte de baja.\n"
    )

    def check(self, versions: Versions) -> Iterator[Hit]:
        """Yield one hit at the start of a translation that is behind."""
        if versions.behind is None:
            return
        own, base = versions.own, versions.base
        after = f"{_long(versions.behind)} after the {own.name} one"
        yield Hit(
            what=f"The {base.name} text was changed {after}.",
            why=f"Leads who read {own.name} may get what no longer holds.",
            remedy=f"Read both, and bring the {own.name} text up to date.",
        )


def _long(seconds: float) -> str:
    for unit, name in _UNITS:
        count = int(seconds // unit)
        if count:
            return f"{count} {name}{'s' if count > 1 else ''}"
    return "less than a minute"

"""LNG02: a translation says another thing than its base."""

from collections.abc import Iterator
from typing import ClassVar, Final

from simulator.data.function_words import FUNCTION_WORDS
from simulator.model.finding import Confidence, Severity
from simulator.model.place import Place
from simulator.rules.language.stated import Difference, differences
from simulator.rules.rule import Hit, VersionsRule
from simulator.rules.shortened import shortened
from simulator.rules.versions import Version, Versions

_WHYS: Final = {
    "link": "Leads are sent to different places by the language that they read.",
    "page": "Leads are sent to different pages by the language that they read.",
    "price": "Leads are told different amounts by the language that they read.",
    "code": "One of the two codes may do nothing.",
    "date": "Leads are told different days by the language that they read.",
    "day": "Leads are told different days by the language that they read.",
    "time": "Leads are told different times by the language that they read.",
    "phone": "Leads are given different numbers by the language that they read.",
    "number": "Leads are told different things by the language that they read.",
    "keyword": "A reply that nothing waits for gets no answer.",
}
_SURE: Final = frozenset({"price", "code", "date"})
_FIELD_WHY: Final = "What leads are told depends on the language that they read."
_OPT_OUT_WHY: Final = "Every language must say how to end the messages where one does."


class VersionsDiffer(VersionsRule):
    """The same message says something else in another language.

    A translation is compared with the message that it stands for: links, amounts and prices, codes,
    dates, times, weekdays and words such as today and tomorrow, phone and other numbers, words to
    reply, the way to opt out, and the fields of the lead that are shown or asked. Includes and all
    branches count, each thing once. What is only written otherwise is the same: $1,000.50 and
    1.000,50 $, 5 pm and 17:00, May 3 and 3 de mayo, a page of the same site with a name in its own
    language. So is an opt-out keyword or a yes of each language, and two words to reply that the
    step's `replies` in sequence.toml send the same way.

    A price or date that was changed in one file and forgotten in the other is told to every lead
    who reads that language, and nobody in the office may notice. Industry guides ask for the same
    offer and the same way out in each language; in Canada both languages must be complete.

    A day that only one of the two names, as in "book today", is a hint: it may only urge. So is
    another page of the same site, where the settings name both: it may be the same in Spanish.

    Write what holds in both files. Where the difference is meant, make it two messages, or turn
    the finding off for the campaign.
    """

    code: ClassVar[str] = "LNG02"
    name: ClassVar[str] = "versions-differ"
    severity: ClassVar[Severity] = Severity.WARNING
    confidence: ClassVar[Confidence] = "medium"
    source: ClassVar[str] = "industry SMS guides: target by language; CASL, both languages"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("links", "the addresses that named links stand for"),
        ("steps.replies", "words that may stand for each other, in sequence.toml"),
    )
    bad: ClassVar[str] = (
        "offer.sms.j2:\n"
        '+++\nstage = "customer"\n+++\n'
        "Harbour Tea: 20% off all teas until May 3: https://harbourtea.example/t "
        "Reply STOP to opt out.\n"
        "offer.es.sms.j2:\n"
        "Harbour Tea: 15 % menos en todos los tés hasta el 3 de mayo: "
        "https://harbourtea.example/t Responde STOP para darte de baja.\n"
    )
    good: ClassVar[str] = (
        "offer.sms.j2:\n"
        '+++\nstage = "customer"\n+++\n'
        "Harbour Tea: 20% off all teas until May 3: https://harbourtea.example/t "
        "Reply STOP to opt out.\n"
        "offer.es.sms.j2:\n"
        "Harbour Tea: 20 % menos en todos los tés hasta el 3 de mayo: "
        "https://harbourtea.example/t Responde STOP para darte de baja.\n"
    )

    def check(self, versions: Versions) -> Iterator[Hit]:
        """Yield a hit for each thing that only one of the two says, or that they say otherwise."""
        for difference in differences(versions):
            yield _hit(difference, versions)
        yield from _of_opt_out(versions)
        yield from _of_fields(versions)


def _hit(difference: Difference, versions: Versions) -> Hit:
    own, base = versions.own, versions.base
    kind, mine, theirs = difference
    if mine and theirs:
        what = (
            f"The {own.name} text says {_at(own, mine)}, the {base.name} one {_at(base, theirs)}."
        )
        remedy = "Write the same in both."
    elif mine:
        what = f"The {own.name} text says {_at(own, mine)}, the {base.name} one doesn't."
        remedy = f"Take it out here, or say it in {base.name} too."
    else:
        said = _at(base, theirs or (0, 0))
        what = f"The {base.name} text says {said}, the {own.name} one doesn't."
        remedy = f"Say it here, or take it out of the {base.name} text."
    if kind == "keyword" and mine and theirs:
        remedy = "Ask for the same word, or list both under the step's replies."
    return Hit(
        what=what,
        why=_WHYS[kind],
        remedy=remedy,
        place=own.place(mine) if mine else None,
        apart=f"{kind} {what}",
        confidence="high" if kind in _SURE and mine and theirs else None,
        severity=Severity.INFO if _is_unsure(difference) else None,
    )


def _is_unsure(difference: Difference) -> bool:
    kind, mine, theirs = difference
    return kind == "page" or (kind == "day" and not (mine and theirs))


def _at(version: Version, span: tuple[int, int]) -> str:
    return f"“{shortened(' '.join(version.text[span[0] : span[1]].split()))}”"


def _of_opt_out(versions: Versions) -> Iterator[Hit]:
    own, base = versions.own, versions.base
    if not {own.spoken, base.spoken} <= FUNCTION_WORDS.keys():
        return
    if bool(own.analysis.opt_out) is bool(base.analysis.opt_out):
        return
    with_, without = (own, base) if own.analysis.opt_out else (base, own)
    if _leads_out(with_) & {(link.host, link.path) for link in without.trade.links}:
        return
    yield Hit(
        what=f"The {with_.name} text says how to opt out, the {without.name} one doesn't.",
        why=_OPT_OUT_WHY,
        remedy=f"Say it in {without.name} too.",
        apart="opt-out",
        unless=("OPT01",),
    )


def _leads_out(version: Version) -> set[tuple[str, str]]:
    """The pages of its ways out; a text that links to one has it in words that are not read."""
    spans = [each.span for each in version.analysis.opt_outs if each.way == "link"]
    return {
        (link.host, link.path)
        for link in version.trade.links
        if any(start < link.span[1] and link.span[0] < end for start, end in spans)
    }


def _of_fields(versions: Versions) -> Iterator[Hit]:
    own, base = versions.own, versions.base
    for path in sorted(own.fields.keys() ^ base.fields.keys()):
        reader, other = (own, base) if path in own.fields else (base, own)
        yield Hit(
            what=f"The {reader.name} text uses {shortened(path)}, the {other.name} one doesn't.",
            why=_FIELD_WHY,
            remedy="Use it in both, or in neither.",
            place=_field_place(own, path),
            apart=path,
        )


def _field_place(own: Version, path: str) -> Place | None:
    return own.fields.get(path)

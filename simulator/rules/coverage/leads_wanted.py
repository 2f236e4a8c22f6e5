"""The lead who would get words that nobody gets, as a copywriter would describe them."""

from simulator.data.list_words import LANGUAGES
from simulator.model.branch import Case
from simulator.rules.reading import Unseen
from simulator.rules.shortened import shortened

_NAMES = {tag: name.capitalize() for name, tag in reversed(LANGUAGES.items())}
_WITH = frozenset({Case.YES, Case.VALUE})


def lead_wanted(unseen: Unseen) -> str:
    """`a lead without a city`, or `a lead for whom lead.bill > 100 holds`."""
    way = unseen.way
    case = way.branch.case
    if not way.is_plain:
        return _tested(unseen)
    noun = shortened(way.fields[0].replace("_", " "))
    if case in (Case.NONE, Case.ONE, Case.MANY):
        return _listing(unseen, noun)
    article = "an" if noun[:1].lower() in "aeio" else "a"
    thing = noun if noun.endswith("s") else f"{article} {noun}"
    return f"a lead {'with' if case in _WITH else 'without'} {thing}"


def speaker_wanted(language: str | None, country: str | None) -> str:
    """`a lead in GB whose language is es (Spanish)`."""
    where = f" in {country}" if country else ""
    if not language:
        return f"a lead{where} whose language is not known"
    name = _NAMES.get(language.lower().partition("-")[0])
    return f"a lead{where} whose language is {language}{f' ({name})' if name else ''}"


def why_dead(unseen: Unseen) -> str:
    """Why no lead can go a way, as in `lead.country == "us" never holds here`."""
    test, case = shortened(unseen.way.test), unseen.way.branch.case
    always = {
        Case.YES: "never holds here",
        Case.NO: "always holds here",
        Case.VALUE: "is always missing here",
        Case.FALLBACK: "is never missing here",
        Case.NONE: "always has something in it here",
        Case.ONE: "never has one thing in it here",
        Case.MANY: "never has several things in it here",
    }[case]
    if unseen.is_whole:
        always = "never has anything in it here"
    elif unseen.way.is_plain and case in (Case.YES, Case.NO):
        always = "is always missing here" if case is Case.YES else "is never missing here"
    return f"{test} {always}, whatever lead [fields] lets in."


def _listing(unseen: Unseen, noun: str) -> str:
    if unseen.way.branch.case is Case.NONE:
        return f"a lead with nothing under {noun}"
    if unseen.is_whole:
        return f"a lead with something under {noun}"
    number = "one thing" if unseen.way.branch.case is Case.ONE else "two things or more"
    return f"a lead with {number} under {noun}"


def _tested(unseen: Unseen) -> str:
    test, case = shortened(unseen.way.test), unseen.way.branch.case
    if case in (Case.YES, Case.NO):
        return f"a lead for whom {test} {'holds' if case is Case.YES else 'does not hold'}"
    if case in (Case.VALUE, Case.FALLBACK):
        return f"a lead for whom {test} is {'there' if case is Case.VALUE else 'missing'}"
    number = {Case.NONE: "nothing", Case.ONE: "one thing", Case.MANY: "two things or more"}[case]
    return f"a lead for whom {test} has {'something' if unseen.is_whole else number} in it"

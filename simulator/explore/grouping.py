"""What the leads who meet a finding share, and the others do not, in a few words."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from simulator.data import gsm7
from simulator.model.counted import counted
from simulator.model.finding import Finding
from simulator.model.message import Message
from simulator.model.persona import Persona
from simulator.model.workspace import Workspace
from simulator.review.copies import Copy, copies_of
from simulator.rules.shortened import shortened

MOST_FINDINGS = 500
"""A review of more is not one to read lead by lead."""

_MOST_FIELDS = 12
_MOST_LISTED = 5
_BASIC = frozenset(gsm7.DEFAULT + gsm7.EXTENSION)
_NAMED = re.compile(r"\blead\.([A-Za-z_]\w*)")
_ALWAYS = ("country",)
"""What decides what the provider adds, and which limits hold."""

Values = Mapping[str, object]


def shared_in(findings: Iterable[Finding], workspace: Workspace) -> dict[Finding, str]:
    """What to say of the leads of each finding of a review, where they share something."""
    wanted = [each for each in findings if each.leads and len(each.leads) < each.reach]
    if not wanted or len(wanted) > MOST_FINDINGS:
        return {}
    copies = {copy.message.file: copy for copy in copies_of(workspace)}
    found: dict[Finding, str] = {}
    for each in wanted:
        copy = copies.get(each.place.file) or _with_leads(each, copies.values())
        if copy is None:
            continue
        words = shared(each, _asked(each, copy), fields_named(copy.message, workspace))
        if words:
            found[each] = words
    return found


def _asked(finding: Finding, copy: Copy) -> tuple[Persona, ...]:
    """The leads whom a finding of a message may hold for."""
    return copy.hostile if finding.is_of_hostile else copy.leads


def _with_leads(finding: Finding, copies: Iterable[Copy]) -> Copy | None:
    """A message that the leads of a finding get, where it stands in an include."""
    leads = frozenset(finding.leads)
    return next(
        (copy for copy in copies if leads <= {lead.id for lead in _asked(finding, copy)}), None
    )


def fields_named(message: Message, workspace: Workspace) -> tuple[str, ...]:
    """The lead's fields that a message and what it may take in name."""
    front = message.front
    texts = [message.body, front.subject or "", front.preheader or "", front.title or ""]
    texts += [each.body for each in workspace.includes.values() if each.name in message.body]
    return tuple(dict.fromkeys(name for text in texts for name in _NAMED.findall(text)))


def shared(finding: Finding, leads: Sequence[Persona], fields: Sequence[str]) -> str:
    """`those without a first name`, where all of them are so and no other lead is.

    `leads` are those who get the message, `fields` what it reads of them. `all without a first
    name`, where most of the others are not; else nothing.
    """
    meet = frozenset(finding.leads)
    met = [lead.fields() for lead in leads if lead.id in meet]
    others = [lead.fields() for lead in leads if lead.id not in meet]
    if not met or not others:
        return ""
    names = list(dict.fromkeys((*fields, *_ALWAYS)))[:_MOST_FIELDS]
    common = [each for name in names for each in _common(name, met, others)]
    common = [(words, test) for words, test in common if all(map(test, met))]
    if words := _telling(common, others):
        return f"those {words}"
    if words := _either(names, met, others):
        return f"those {words}"
    rare = [words for words, test in common if 2 * sum(map(test, others)) < len(others)]
    return f"all {rare[0]}" if rare else ""


_Test = Callable[[Values], bool]
_Trait = tuple[str, _Test]


def _telling(common: Sequence[_Trait], others: Sequence[Values]) -> str:
    """The trait, or the two, that no other lead has."""
    for words, test in common:
        if not any(map(test, others)):
            return words
    for (words, test), (more, also) in combinations(common, 2):
        if not any(test(each) and also(each) for each in others):
            return f"{words} and {more}"
    return ""


def _either(names: Sequence[str], met: Sequence[Values], others: Sequence[Values]) -> str:
    """One of two traits of the same sort: without a first name or without a last name."""
    for first, second in combinations(names, 2):
        for trait in (_lacking, _special, _holding):
            (one, is_one), (other, is_other) = trait(first), trait(second)
            fits = all(is_one(each) or is_other(each) for each in met)
            if fits and not any(is_one(each) or is_other(each) for each in others):
                return f"{one} or {other}"
    return ""


def _common(name: str, met: Sequence[Values], others: Sequence[Values]) -> Iterator[_Trait]:
    """What could tell leads apart by one field."""
    held = [each.get(name) for each in met]
    if name in _ALWAYS and isinstance(held[0], str):
        yield from _same(name, met)
    yield _lacking(name)
    yield _special(name)
    yield _holding(name)
    if isinstance(held[0], str):
        yield from _by_length(name, met, others)
        yield from _same(name, met)
    elif list(_numbers(held[:1])):
        yield from _by_number(name, met, others)
    elif isinstance(held[0], list | tuple):
        yield from _by_count(name, met, others)


def _lacking(name: str) -> _Trait:
    return f"without {_a(name)}", lambda values: not _is_there(values.get(name))


def _holding(name: str) -> _Trait:
    return f"with {_a(name)}", lambda values: _is_there(values.get(name))


def _special(name: str) -> _Trait:
    return (
        f"with special letters in the {_noun(name)}",
        lambda values: isinstance(text := values.get(name), str) and not _BASIC.issuperset(text),
    )


def _same(name: str, met: Sequence[Values]) -> Iterator[_Trait]:
    """One value, or one of a few."""
    held = list(dict.fromkeys(str(each.get(name)) for each in met))
    if len(held) <= min(_MOST_LISTED, len(met) // 2):  # else it only lists them
        listed = " or ".join(f"“{shortened(each)}”" for each in held)
        yield f"whose {_noun(name)} is {listed}", lambda values: values.get(name) in held


def _by_length(name: str, met: Sequence[Values], others: Sequence[Values]) -> Iterator[_Trait]:
    sizes = [len(each) for each in _held(name, others) if isinstance(each, str)]
    own = [len(each) for each in _held(name, met) if isinstance(each, str)]
    if sizes and own and min(own) > max(sizes):
        most = max(sizes)
        yield (
            f"whose {_noun(name)} is longer than {counted(most, 'letter')}",
            lambda values: isinstance(text := values.get(name), str) and len(text) > most,
        )


def _by_number(name: str, met: Sequence[Values], others: Sequence[Values]) -> Iterator[_Trait]:
    own, rest = (list(_numbers(_held(name, each))) for each in (met, others))
    if not own or not rest:
        return
    least, most = min(own), max(own)
    if least > max(rest):
        yield (
            f"whose {_noun(name)} is {least} or more",
            lambda values: any(each >= least for each in _numbers([values.get(name)])),
        )
    if most < min(rest):
        yield (
            f"whose {_noun(name)} is {most} or less",
            lambda values: any(each <= most for each in _numbers([values.get(name)])),
        )


def _by_count(name: str, met: Sequence[Values], others: Sequence[Values]) -> Iterator[_Trait]:
    own = [len(each) for each in _held(name, met) if isinstance(each, list | tuple)]
    rest = [len(each) for each in _held(name, others) if isinstance(each, list | tuple)]
    if own and rest and min(own) > max(rest):
        least = min(own)
        yield (
            f"with {counted(least, 'thing')} or more under {_noun(name)}",
            lambda values: (
                isinstance(items := values.get(name), list | tuple) and len(items) >= least
            ),
        )


def _held(name: str, leads: Sequence[Values]) -> list[object]:
    return [value for each in leads if (value := each.get(name)) is not None]


def _numbers(values: Iterable[object]) -> Iterator[float]:
    return (each for each in values if isinstance(each, int | float) and not isinstance(each, bool))


def _is_there(value: object) -> bool:
    """Whether a field holds something; a text of nothing but spaces is nothing."""
    return bool(value.strip()) if isinstance(value, str) else value not in (None, [], ())


def _noun(name: str) -> str:
    return shortened(name.replace("_", " "))


def _a(name: str) -> str:
    noun = _noun(name)
    if noun.endswith("s"):
        return noun
    return f"{'an' if noun[:1].lower() in 'aeio' else 'a'} {noun}"

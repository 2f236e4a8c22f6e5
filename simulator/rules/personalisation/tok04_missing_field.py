"""TOK04: a field that some leads lack leaves a gap."""

import re
from collections.abc import Iterator, Mapping
from typing import ClassVar, Final

from simulator.model.finding import Severity
from simulator.model.rendering import Hole, Missing
from simulator.rendering.given import OF_A_SEND
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.shortened import shortened

Filters = tuple[tuple[str, str], ...]

_FILTER: Final = re.compile(
    r"""\s*\|\s*(?P<whole>(?P<name>[a-z_]+)(?:\((?:[^()"']|"[^"]*"|'[^']*')*\))?)"""
)
_WORDS_FOR_DATES: Final[Mapping[str, str]] = {
    "weekday": "that day",
    "date": "that day",
    "short_date": "that day",
    "time": "that time",
}
_OF_NUMBERS: Final = frozenset({"int", "float", "round", "abs", "sum", "min", "max"})
_NEEDS_A_VALUE: Final = _OF_NUMBERS | _WORDS_FOR_DATES.keys()
"""Filters that can't do anything with the words of a fallback."""


class MissingField(TextRule):
    """A field that some leads lack leaves a gap in the text.

    Lists are never complete. Where a lead has no first name, "Hi {{ lead.first_name }}," becomes
    "Hi ,". A field can also be there but empty: default("there") lets that pass, while
    default("there", true) does not. A field of nothing but spaces passes both; trim it first:
    {{ lead.first_name | trim | default("there", true) }}.

    Give each field words that fit the sentence without it, or put the sentence that needs the
    field between {% if lead.first_name %} and {% endif %}. Where a filter makes a day or a time of
    a date, the words stand behind it: {{ lead.visit | weekday | default("that day", true) }}.

    A lead who can't get the text at all is not counted: its step counts from a date that this lead
    does not have, or asks for other leads.
    """

    code: ClassVar[str] = "TOK04"
    name: ClassVar[str] = "missing-field"
    severity: ClassVar[Severity] = Severity.ERROR
    source: ClassVar[str] = "industry SMS guides: a fallback for every field"
    supersedes: ClassVar[tuple[str, ...]] = ("TOK01",)
    bad: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        "Harbour Tea: hi {{ lead.first_name }}, your order is ready."
    )
    good: ClassVar[str] = (
        '+++\nkind = "transactional"\n+++\n'
        'Harbour Tea: hi {{ lead.first_name | default("there", true) }}, your order is ready.'
    )
    channels: ClassVar[frozenset[str]] = frozenset(
        {"sms", "push", "email", "subject", "preheader", "title"}
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield a hit for each field that left a hole."""
        for missing in reading.missing:
            yield _hit(missing, _filters_of(missing, reading.sources))


def _hit(missing: Missing, filters: Filters) -> Hit:
    table = missing.field.partition(".")[0]
    if table in _OF_SETTINGS and not missing.has_fallback:
        return _of_settings(missing, table)
    if table in OF_A_SEND and not missing.has_fallback:
        return _of_a_send(missing, table)
    field = shortened(missing.field)
    noun = shortened(missing.field.rpartition(".")[2].replace("_", " "))
    fallback = f'default("{_words_for(noun)}", true)'
    why = "The text leaves a gap there."
    if missing.hole is Hole.ABSENT:
        what, remedy = f"Some leads have no {noun}.", f"Write {{{{ {field} | {fallback} }}}}."
        if any(name in _NEEDS_A_VALUE for name, _ in filters):
            remedy = _behind_filters(field, filters)
    else:
        what = f"For some leads the {noun} is empty or only spaces."
        remedy = f"Write {{{{ {field} | trim | {fallback} }}}}."
    if missing.has_fallback:
        why = "The fallback lets that pass, so a gap stays."
    return Hit(what=what, why=why, remedy=remedy, place=missing.place)


def _filters_of(missing: Missing, sources: Mapping[str, str]) -> Filters:
    """The filters behind the field where it stands, by name and as they are written."""
    source = sources.get(missing.place.template, "")
    rest = source[missing.place.end :]
    found: list[tuple[str, str]] = []
    while match := _FILTER.match(rest):
        found.append((match["name"], match["whole"].strip()))
        rest = rest[match.end() :]
    return tuple(found)


def _behind_filters(field: str, filters: Filters) -> str:
    """What to write where a filter can't do anything with words in place of the value."""
    names = [name for name, _ in filters]
    of_date = [at for at, name in enumerate(names) if name in _WORDS_FOR_DATES]
    if not of_date:
        return f"Put what needs it between {{% if {field} %}} and {{% endif %}}."
    chain = [whole for _, whole in filters]
    last = of_date[-1]
    words = _WORDS_FOR_DATES[names[last]]
    chain.insert(last + 1, f'default("{words}", true)')
    return f"Write {{{{ {field} | {' | '.join(chain)} }}}}."


def _of_settings(missing: Missing, table: str) -> Hit:
    """A hole that is the same for all: no lead lacks it, the settings do."""
    noun = shortened(missing.field.replace(".", "'s ", 1).replace("_", " "))
    return Hit(
        what=f"The settings don't tell the {noun}.",
        why="Every lead finds a gap there.",
        remedy=f"Write it under [{table}] in presend.toml.",
        place=missing.place,
    )


def _of_a_send(missing: Missing, table: str) -> Hit:
    """A hole in what the message tells of its own sending: its files lack that."""
    if table == "step":
        what = "No step of a sequence sends this message, so it has no step to name."
        remedy = "Name it in a step of sequence.toml, or leave the step out of its text."
    elif table == "sequence":
        name = shortened(missing.field.rpartition(".")[2])
        what, remedy = f"The sequence has no {name}.", f"Write {name} in its sequence.toml."
    else:
        what = "This message has no deadline."
        remedy = "Write when its offer ends in its front matter: expires = 2026-11-28."
    why = "Every lead finds a gap there."
    return Hit(what=what, why=why, remedy=remedy, place=missing.place)


def _words_for(noun: str) -> str:
    """Words that could stand for a field; the writer knows better ones."""
    return "there" if noun in {"first name", "name"} else f"your {noun}"


_OF_SETTINGS = frozenset({"brand", "sender"})

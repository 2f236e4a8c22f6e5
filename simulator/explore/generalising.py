"""Which leads meet a finding, in words that hold for every lead that was tried."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from simulator.data import gsm7
from simulator.explore.candidates import ABSENT, values_for
from simulator.explore.shrinking import PLAIN, OutOfProbesError, Probe, Shrunk
from simulator.explore.trying import Fields
from simulator.model.counted import counted
from simulator.model.persona import Persona
from simulator.rules.shortened import shortened

_OTHER_LEADS = 6
_WHO_GETS = ("country", "language")
"""What decides whether a lead gets a message at all says nothing of why a finding is met."""

_BASIC = frozenset(gsm7.DEFAULT + gsm7.EXTENSION)
_SPECIAL = ("ő", "漢", "😀")
"""Letters outside the basic ones, of three sorts."""


@dataclass(frozen=True, slots=True)
class Trait:
    """What a lead must have or lack: words behind `lead`, and words of their own."""

    field: str
    behind: str
    alone: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """Who meets a finding; `is_any` if all others do who are made alike."""

    traits: tuple[Trait, ...]
    is_any: bool

    @property
    def words(self) -> str:
        """`any first name longer than 11 letters`."""
        some = "any" if self.is_any else "some"
        if not self.traits:
            return f"{some} lead" + ("" if self.is_any else "s")
        first = self.traits[0]
        if len(self.traits) == 1 and first.alone and self.is_any:
            return f"any {first.alone}"
        lead = "any lead" if self.is_any else "some leads"
        return f"{lead} {' and '.join(each.behind for each in self.traits)}"


def told(found: Shrunk, probe: Probe, read: Sequence[str]) -> Told:
    """Who meets the finding that the smallest lead meets; `read` are the fields that may matter."""
    traits: list[Trait] = []
    is_any = True
    try:
        for name in dict.fromkeys((*found.fields, *read)):
            if name not in read:
                continue  # there because `[fields]` asks for it
            field = _Field(name, found, probe)
            if name not in found.fields:
                trait, holds = _gap(field)
                is_any = is_any and holds
            else:
                trait = None if field.is_any else _trait(found.fields[name], field)
            if trait:
                traits.append(trait)
        is_any = is_any and _holds_for_others(found, probe, traits)
    except OutOfProbesError:
        is_any = False
    return Told(tuple(traits), is_any)


class _Field:
    """One field of the smallest lead, and what else could stand in it."""

    def __init__(self, name: str, found: Shrunk, probe: Probe) -> None:
        self.name = name
        self.noun = name.replace("_", " ")
        self._found = found
        self._probe = probe

    def shows(self, other: object) -> bool:
        """Whether the finding is met with this value."""
        return self._probe.finds({**self._found.fields, self.name: other}) is not None

    def may_hold(self, other: object) -> bool:
        """Whether there can be a lead with this value who gets the message."""
        return self._probe.may_hold({**self._found.fields, self.name: other})

    def bears(self, other: object) -> bool:
        """Whether the finding is met with this value, if there can be such a lead at all."""
        return self.shows(other) or not self.may_hold(other)

    @property
    def is_any(self) -> bool:
        """Whether something must stand here, and whatever does is right."""
        rest = {name: value for name, value in self._found.fields.items() if name != self.name}
        if self._probe.may_hold(rest):
            return self.name in _WHO_GETS and self._probe.finds(rest) is not None
        return all(map(self.shows, (*self.others, *self.gaps))) or self.name in _WHO_GETS

    @cached_property
    def gaps(self) -> list[object]:
        """What may stand here and is nothing."""
        empty: tuple[object, ...] = ("", [], None)
        return [each for each in empty if self.may_hold(each)]

    @cached_property
    def others(self) -> list[object]:
        """Values that other leads have here, or that the message asks for, or else could be."""
        known = [value for lead in self._probe.copy.leads if (value := self._of(lead))]
        values = values_for(
            self.name,
            self._probe.fields.get(self.name),
            known=known,
            constants=self._probe.constants,
            gaps_first=False,
        )
        return [each for each in values if not _is_blank(each) and self.may_hold(each)]

    def _of(self, lead: Persona) -> object:
        return lead.fields().get(self.name)


def _is_blank(value: object) -> bool:
    if isinstance(value, str):
        return not value.strip()
    return value is ABSENT or value in ([], None)


_Words = tuple[str, str, Callable[[Any], bool]]
"""Words behind `lead`, words of their own if any, and which values they speak of."""


def _trait(value: Any, field: _Field) -> Trait:  # noqa: ANN401 - what a field holds
    """What it takes in one field."""
    words: _Words | None = None
    if isinstance(value, str):
        words = _of_text(value, field)
    elif _is_number(value):
        words = _of_number(value, field)
    elif isinstance(value, list | tuple):
        words = _of_list(list(value), field)
    if words and all(field.shows(each) for each in field.others if words[2](each)):
        return Trait(field.name, *words[:2])
    return Trait(field.name, f"whose {field.noun} is {_quoted(value)}")


def _quoted(value: object) -> str:
    if isinstance(value, list | tuple):
        return " and ".join(map(_quoted, value)) or "empty"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return f"“{shortened(value)}”" if isinstance(value, str) else shortened(str(value))


def _of_text(text: str, field: _Field) -> _Words | None:
    if not text:
        return f"with an empty {field.noun}", "", lambda other: other == ""
    if text.isspace():
        return f"with nothing but spaces in the {field.noun}", "", lambda _: False
    special = [each for each in text if each != PLAIN]
    if not special:
        return _of_length(len(text), field)
    if len(special) == 1 and not special[0].isascii():
        return _of_letter(text, special[0], field)
    return None


def _of_length(size: int, field: _Field) -> _Words | None:
    # Others of the same length tell whether it is the length, and not these very letters.
    if not all(field.shows(letter * size) for letter in "bM"):
        return None
    noun = field.noun
    if not (field.shows(PLAIN * (size + 1)) and field.bears(PLAIN * (size + 7))):
        behind = f"with {_a(noun)} of {counted(size, 'letter')}"
        return behind, "", lambda other: isinstance(other, str) and len(other) == size
    if size == 1:
        return f"with {_a(noun)}", "", bool
    longer = f"longer than {counted(size - 1, 'letter')}"
    return (
        f"with {_a(noun)} {longer}",
        f"{noun} {longer}",
        lambda other: isinstance(other, str) and len(other) >= size,
    )


def _of_letter(text: str, letter: str, field: _Field) -> _Words:
    noun = field.noun
    if not all(field.shows(text.replace(letter, other)) for other in _SPECIAL):
        return (
            f"with “{letter}” in the {noun}",
            f"{noun} with “{letter}” in it",
            lambda other: isinstance(other, str) and letter in other,
        )
    what = f"a letter outside the basic ones, such as {letter}"

    def has(other: object) -> bool:
        return isinstance(other, str) and len(other) >= len(text) and not _BASIC.issuperset(other)

    if len(text) > 1 and field.shows(PLAIN + text):
        longer = f"longer than {counted(len(text) - 1, 'letter')}"
        return f"with {_a(noun)} {longer} and {what}", f"{noun} {longer} with {what}", has
    return f"with {what}, in the {noun}", f"{noun} with {what}", has


def _of_number(number: float, field: _Field) -> _Words | None:
    noun = field.noun
    if field.shows(number + 1) and field.bears(number + 1000):
        behind = f"{noun} of {number} or more"
        return f"with {_a(behind)}", behind, lambda other: _is_number(other) and other >= number
    if field.shows(number - 1) and field.bears(number - 1000):
        behind = f"{noun} of {number} or less"
        return f"with {_a(behind)}", behind, lambda other: _is_number(other) and other <= number
    return None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _of_list(items: list[object], field: _Field) -> _Words | None:
    if not items:
        return f"with an empty list under {field.noun}", "", lambda other: other == []
    if not field.shows([*items, items[0]]):
        return None
    number = "something" if len(items) == 1 else f"{len(items)} things or more"

    def has(other: object) -> bool:
        return isinstance(other, list | tuple) and len(other) >= len(items)

    return f"with {number} under {field.noun}", "", has


def _gap(field: _Field) -> tuple[Trait | None, bool]:
    """What it takes that a field is missing; and whether any value would do as well."""
    shown = [field.shows(each) for each in field.others]
    if any(shown) or not shown:
        return None, all(shown) and all(map(field.shows, field.gaps))
    if all(field.shows(each) for each in field.gaps if each is not None):
        return Trait(field.name, f"without {_a(field.noun)}"), True
    return Trait(field.name, f"whose {field.noun} is left out"), True


def _holds_for_others(found: Shrunk, probe: Probe, traits: Sequence[Trait]) -> bool:
    """Whether all other leads meet the finding once they are made alike."""
    others = [lead for lead in probe.copy.leads if lead.id != found.lead.id][:_OTHER_LEADS]
    alike = [_made_alike(lead, found, traits) for lead in others]
    return all(probe.finds(fields) for fields in alike if probe.may_hold(fields))


def _made_alike(lead: Persona, found: Shrunk, traits: Sequence[Trait]) -> Fields:
    fields = dict(lead.fields())
    for trait in traits:
        if trait.field in found.fields:
            fields[trait.field] = found.fields[trait.field]
        else:
            fields.pop(trait.field, None)
    return fields


def _a(noun: str) -> str:
    if noun.endswith("s"):
        return noun
    return f"{'an' if noun[:1].lower() in 'aeio' else 'a'} {noun}"

"""Values that a field may hold: those that cost much or little, and any others."""

import datetime as dt
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from random import Random
from typing import Any, NamedTuple

from pydantic import ValidationError

from simulator.loading.field_check import CHARACTERS, problem_with
from simulator.model.fields import (
    Alphabet,
    BooleanSpec,
    ChoiceSpec,
    DatetimeSpec,
    FieldSpec,
    Gap,
    IntegerSpec,
    ListSpec,
    NumberSpec,
    RecordSpec,
    TextSpec,
    UnknownSpec,
)
from simulator.model.persona import STANDARD_FIELDS, Persona

ABSENT = object()
"""The value of a field that is not there."""

MOST_LETTERS = 40
"""The longest text that is tried where a field names no longest."""

LONGEST_TRIED = 1200

_WIDE_ALPHABETS = (Alphabet.GSM, Alphabet.LATIN1, Alphabet.ANY)

SIGNS = "a€😀éß ΐàÇA中imI0-.{~Δŉİﬃǰŀ…½\u00a0\u0301\u2028'ñµÿſK"
FEW_SIGNS = "a€é中😀ßΐÇ "
_SHAPES: tuple[str, ...] = (
    *("a ", " a", "ab ", "é-", "ß ", "€a", "a€", "😀a", "ΐ(", "ŉ ", "a.co ", "www.a ", "//x.co "),
    *("a, ", "0.", "1e", "-1", "%s", "a😀", "ab. ", "x@a.co ", "http://a ", "t.co/", "&<", "… "),
)
_TEXTS = (
    *("2026-11-30", "2026-09-30T22:30", "14:30", "2026-09-30T22:30:59+00:00", "20260901"),
    *(
        "1e308",
        "1e15",
        "-1e15",
        "9e14",
        "-5",
        "-9e9",
        "1e-9",
        "+1",
        "0.1",
        "007",
        "3.99",
        "nan",
        "inf",
        "٣",
        "1_000",
        " 12 ",
        "0",
        "None",
        "null",
    ),
    *("a", "Dana", "JOSÉ", "O'Neil-Smith van der Berg", "zoë", "http://a.co/x", "see a.co now"),
)
_MOMENTS = (
    *(dt.datetime(2026, month, 1 + month % 2, month, 5) for month in range(1, 13)),  # noqa: DTZ001 - the lead's wall clock
    *(dt.datetime(2026, month, 28, 23 - month, 59, tzinfo=dt.UTC) for month in range(1, 13)),
    *(dt.datetime(2026, 9, day, 12) for day in (9, 10, 30, *range(22, 29))),  # noqa: DTZ001 - as above
    dt.datetime(2026, 9, 10),  # noqa: DTZ001 - as above
    dt.datetime(1, 1, 1, tzinfo=dt.UTC),
    dt.datetime(9999, 12, 31, 23, 59, 59, 999999),  # noqa: DTZ001 - as above
    dt.datetime(2026, 9, 30, 10, 0, 0, 123456, dt.timezone(dt.timedelta(hours=-5, minutes=-30))),
    dt.datetime(2026, 9, 23, 0, 30, tzinfo=dt.timezone(dt.timedelta(hours=14))),
)
_STANDARD: Mapping[str, tuple[object, ...]] = {
    "country": ("US", "FR", "GB", "DE", "ES", "CA", "MX", "AU", "BR", "GR", "TH", "KR", "ZZ"),
    "language": (
        *("en", "en-GB", "en-US", "es", "es-MX", "fr", "de", "pt-BR", "it", "nl", "sv", "da"),
        *("nb", "xx", "EN-au"),
    ),
    "timezone": ("America/New_York", "Pacific/Kiritimati", "Asia/Kathmandu", "PST", ""),
    "phone": ("+18505550123", "+12", "+123456789012345"),
    "stage": ("awareness", "consideration", "decision", "customer", "dormant"),
}


class Hints(NamedTuple):
    """Words and numbers that a template compares with, cuts at, looks for."""

    words: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()


def hints_in(source: str) -> Hints:
    """The words in quotes and the whole numbers in a template's tags."""
    tags = " ".join(re.findall(r"\{[{%].*?[}%]\}", source, re.DOTALL))
    words = [a or b for a, b in re.findall(r"'([^']*)'|\"([^\"]*)\"", tags)]
    numbers = {int(number) for number in re.findall(r"\d{1,15}", tags)}
    near = {number + step for number in numbers for step in (-1, 0, 1)}
    return Hints(tuple(dict.fromkeys(words)), tuple(sorted(near)))


_GAPS: Mapping[Gap, tuple[object, ...]] = {
    Gap.ABSENT: (ABSENT,),
    Gap.NONE: (None,),
    Gap.EMPTY: ("", []),  # either, whatever the type: so the check of leads has it
}


def narrowed(spec: FieldSpec) -> FieldSpec:
    """The same with plain letters alone wherever it lets others in."""
    if isinstance(spec, TextSpec) and spec.alphabet in _WIDE_ALPHABETS:
        return spec.model_copy(update={"alphabet": Alphabet.PLAIN})
    if isinstance(spec, ListSpec):
        return spec.model_copy(update={"of": narrowed(spec.of)})
    if isinstance(spec, RecordSpec):
        fields = {name: narrowed(inner) for name, inner in spec.fields.items()}
        return spec.model_copy(update={"fields": fields})
    return spec


def choices_for(name: str, spec: FieldSpec | None, hints: Hints, seed: int = 0) -> list[object]:
    """Values to try for a field; without a type, of a standard field."""
    chance = Random(f"{name} {seed}")  # noqa: S311 - the same values each time
    if spec is None:
        values = [ABSENT, None, *_STANDARD.get(name, ())]
        if name not in _STANDARD and name in STANDARD_FIELDS:
            values += ["", "Dana", *_texts(TextSpec(type="text", max=60), hints, chance)]
        return values if name in STANDARD_FIELDS else [ABSENT]
    values = list(_distinct(_values(spec, hints, chance, name)))
    return [value for value in values if _is_a_persona(name, value)]


def _values(spec: FieldSpec, hints: Hints, chance: Random, name: str = "") -> Iterator[object]:
    makers: Mapping[type, Callable[..., Iterator[object]]] = {
        TextSpec: _texts,
        IntegerSpec: _whole,
        NumberSpec: _numbers,
        BooleanSpec: lambda *_: iter((True, False)),
        ChoiceSpec: lambda spec, *_: iter(spec.values),
        DatetimeSpec: lambda *_: iter(_MOMENTS),
        ListSpec: _lists,
        RecordSpec: _records,
        UnknownSpec: lambda *_: iter(("a", 1, None, [], "a" * 500)),
    }
    for gap in spec.missing:
        yield from _GAPS[gap]
    values = makers[type(spec)](spec, hints, chance)
    if isinstance(spec, TextSpec) and name in _STANDARD:
        yield from (value for value in _STANDARD[name] if problem_with(spec, value) is None)
    yield from (value for value in values if problem_with(spec, value) is None)


def _distinct(values: Iterator[object]) -> Iterator[object]:
    seen: set[str] = set()
    for value in values:
        key = "absent" if value is ABSENT else repr(value)
        if key not in seen:
            seen.add(key)
            yield value


@cache
def _checked(name: str, key: str, box: "_Box") -> bool:
    del key
    standard = name in STANDARD_FIELDS
    data = {"id": "x", name: box.value} if standard else {"id": "x", "custom": {name: box.value}}
    try:
        Persona.model_validate(data)
    except ValidationError:
        return False
    return True


class _Box:
    """A value that may be no key of a table itself."""

    def __init__(self, value: object) -> None:
        self.value = value

    def __hash__(self) -> int:
        return 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Box)


def _is_a_persona(name: str, value: object) -> bool:
    return value is ABSENT or _checked(name, repr(value), _Box(value))


# Texts


def _alphabet(spec: TextSpec, signs: str) -> list[str]:
    allowed = CHARACTERS.get(spec.alphabet)
    return [sign for sign in signs if allowed is None or sign in allowed]


def _lengths(spec: TextSpec, hints: Hints) -> list[int]:
    most = max(spec.min, MOST_LETTERS) if spec.max is None else spec.max
    most = max(spec.min, min(most, LONGEST_TRIED))
    found = {spec.min, most, spec.min + 1, most - 1, (spec.min + most) // 2, *hints.numbers}
    found |= {len(word) for word in hints.words}
    return sorted(length for length in found if spec.min <= length <= most)


def _texts(spec: TextSpec, hints: Hints, chance: Random) -> Iterator[object]:
    lengths = _lengths(spec, hints)
    least, most = lengths[0], lengths[-1]
    signs = _alphabet(spec, SIGNS) or sorted(CHARACTERS[spec.alphabet])[:3]
    few = [sign for sign in FEW_SIGNS if sign in signs] or signs[:2]
    yield from (sign * length for length in (most, least) for sign in signs)
    yield from (sign * length for length in lengths for sign in few)
    shapes = (*_SHAPES, *hints.words, *(word + " " for word in hints.words))
    for shape in (shape for shape in shapes if shape):
        yield (shape * most)[:most]
        yield (shape * least)[:least]
    if most:
        yield from _with_one_other(signs, most)
    for word in (*_TEXTS, *hints.words):
        for each in (word, word.upper(), word.lower(), word.title(), f" {word} "):
            yield each
            yield from (each.ljust(most, sign)[:most] for sign in few)
            yield from (each.rjust(most, sign)[-most:] for sign in few if most)
    for word in hints.words:
        yield from _unlike(word)
    for _ in range(24):
        yield any_text(spec, chance, most)


def _unlike(word: str) -> Iterator[str]:
    """The same word to a filter of case, in signs that are not plain."""
    for letter, other in ("sſ", "kK", "åÅ", "iı", "iİ", "ωΩ", "µμ"):
        for form in (word, word.lower()):
            for sign in (letter, letter.upper()):
                yield form.replace(sign, other, 1)
    yield word.lower().replace("ss", "ß")


def _with_one_other(signs: Sequence[str], most: int) -> Iterator[str]:
    """One sign among many of another, in front and behind; spaces around."""
    for sign in signs:
        for other in ("a", " ", "€", "😀"):
            yield sign + other * (most - 1)
            yield other * (most - 1) + sign
        yield " " * (most // 2) + sign + " " * (most - most // 2 - 1)


def any_text(spec: TextSpec, chance: Random, most: int) -> str:
    """Any text that fits, of few or many kinds of signs."""
    allowed = _alphabet(spec, SIGNS) or sorted(CHARACTERS[spec.alphabet])
    if spec.alphabet in CHARACTERS and chance.random() < 1 / 2:
        allowed = sorted(CHARACTERS[spec.alphabet])
    kinds = chance.sample(allowed, min(len(allowed), chance.choice((1, 2, 3, 8, 40))))
    length = chance.choice((spec.min, most, chance.randint(spec.min, most)))
    text = "".join(chance.choices(kinds, k=length))
    if spec.alphabet is Alphabet.ANY and text and chance.random() < 1 / 4:
        at = chance.randrange(len(text))
        text = text[:at] + _any_sign(chance) + text[at + 1 :]
    return text


def _any_sign(chance: Random) -> str:
    while True:
        code = chance.choice((chance.randrange(0xA0, 0x2FFF), chance.randrange(0xA0, 0x110000)))
        if not 0xD800 <= code < 0xE000:
            return chr(code)


# Numbers


def _edges(spec: IntegerSpec | NumberSpec, hints: Hints) -> list[int]:
    least = -(10**15) if spec.min is None else spec.min
    most = 10**15 if spec.max is None else spec.max
    found = {math.ceil(least), math.floor(most), -1, 0, 1, 2, *hints.numbers}
    found |= {-number for number in hints.numbers}
    for digits in range(1, 16):
        found |= {10**digits, 10**digits - 1, -(10**digits), 1 - 10**digits}
    for number in hints.numbers:
        if number:
            found |= {edge // number for edge in (*found,) if abs(edge) < 10**9}
    kept = sorted(number for number in found if least <= number <= most)
    if len(kept) > 80:
        kept = [*kept[:15], *sorted(kept, key=abs)[:30], *kept[-15:]]
    return kept


def _whole(spec: IntegerSpec, hints: Hints, chance: Random) -> Iterator[object]:
    edges = _edges(spec, hints)
    yield from edges
    if edges:
        yield from (chance.randint(edges[0], edges[-1]) for _ in range(12))


def _numbers(spec: NumberSpec, hints: Hints, chance: Random) -> Iterator[object]:
    edges = _edges(spec, hints)
    least = -1e300 if spec.min is None else spec.min
    most = 1e300 if spec.max is None else spec.max
    yield from edges
    yield from (least, most, math.nextafter(least, most), math.nextafter(most, least))
    yield from (-0.0, 0.0, 5e-324, 2.2250738585072014e-308, -2.2250738585072014e-308)
    yield from (1.2345678901234567e-100, -1.2345678901234567e-100, 0.1 + 0.2, 1e16, 1e22)
    yield from (0.5, 1.5, 2.5, 9.995, 0.995, 99.995, 0.0001, 0.00001, 1e-05, -0.5, -0.004)
    for edge in edges:
        yield float(edge)
        yield from (edge + 0.5, edge - 0.5, math.nextafter(float(edge), -math.inf), edge / 3)
    for _ in range(12):
        yield chance.uniform(least, most) if math.isfinite(most - least) else chance.gauss(0, 1e9)
        yield min(max(chance.gauss(0, 10) * 10 ** chance.randint(-5, 5), least), most)


# Lists and tables


def _few(spec: FieldSpec, hints: Hints, chance: Random, count: int) -> list[object]:
    values = [value for value in _distinct(_values(spec, hints, chance)) if value is not ABSENT]
    if len(values) <= count:
        return values
    texts = sorted((value for value in values if isinstance(value, str)), key=len)
    ends = [*texts[-8:], *texts[:2]] if texts else [*values[:5], *values[-5:]]
    return [*ends, *chance.sample(values, count - len(ends))]


def _lists(spec: ListSpec, hints: Hints, chance: Random) -> Iterator[object]:
    most = max(spec.min, 3) if spec.max is None else spec.max
    found = {spec.min, most, spec.min + 1, most - 1, 0, 1, 2, *hints.numbers}
    counts = [count for count in sorted(found) if spec.min <= count <= min(most, 60)]
    items = _few(spec.of, hints, chance, 40)
    yield from ([item] * count for count in counts for item in items)
    for count in counts:
        for _ in range(6):
            yield chance.choices(items, k=count)
            if count <= len(items):
                yield chance.sample(items, count)


def _records(spec: RecordSpec, hints: Hints, chance: Random) -> Iterator[object]:
    pools: dict[str, list[Any]] = {
        name: list(_distinct(_values(inner, hints, chance))) for name, inner in spec.fields.items()
    }
    if not all(pools.values()):
        return
    for index in range(max(map(len, pools.values()), default=1)):
        yield _present({name: pool[index % len(pool)] for name, pool in pools.items()})
    for _ in range(40):
        yield _present({name: chance.choice(pool) for name, pool in pools.items()})


def _present(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value is not ABSENT}

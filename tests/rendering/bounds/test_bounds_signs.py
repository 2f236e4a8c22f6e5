import re
import unicodedata
from collections.abc import Callable, Iterator

from simulator.data.smart_encoding import TABLE_NAMES, smart_encoding
from simulator.loading.field_check import is_control
from simulator.model.fields import Alphabet
from simulator.rendering.bounds.signs import ALPHABETS, ODD_CASES, septet_kinds, unit_kinds

CASES: tuple[Callable[[str], str], ...] = (str.upper, str.lower, str.capitalize)
BREAK = re.compile(r"[-\s({\[<]")
WORD = re.compile(r"\w")
LAST = 0x110000


def all_signs(step: int = 1) -> Iterator[str]:
    every = (chr(code) for code in range(0x20, LAST, step) if not 0xD800 <= code < 0xE000)
    return (sign for sign in every if not is_control(sign))


def cost(text: str) -> tuple[str | None, str]:
    return septet_kinds(text), unit_kinds(text)


def kind(sign: str) -> tuple[object, ...]:
    forms = [sign, *(change(sign) for change in CASES)]
    encoded = [smart_encoding(name)(form) for name in sorted(TABLE_NAMES) for form in forms]
    again = [change(form) for change in CASES for form in forms[1:]]
    tests = (sign.isspace(), bool(BREAK.match(sign)), bool(WORD.match(sign)), sign.isdecimal())
    return (*map(cost, (*forms, *encoded, *again)), *tests)


def is_plain_beyond(sign: str) -> bool:
    """Whether a sign has no other case and no table changes it, which is so for most."""
    return unicodedata.category(sign) in ("Lo", "Cn", "Co", "So") and sign.upper() == sign.lower()


def test_any_text_is_judged_by_one_sign_of_each_kind() -> None:
    known = {kind(sign) for sign in ALPHABETS[Alphabet.ANY]}
    changed = {sign for name in TABLE_NAMES for sign in _changed(name)}
    few = (sign for sign in all_signs() if not is_plain_beyond(sign) or sign in changed)
    lacking = [sign for sign in few if kind(sign) not in known]
    assert lacking == []
    assert [sign for sign in all_signs(997) if kind(sign) not in known] == []


def _changed(name: str) -> list[str]:
    pattern = smart_encoding(name).pattern
    return [chr(code) for code in range(0x20, 0x3000) if pattern.match(chr(code))]


def test_every_sign_with_an_odd_case_is_listed() -> None:
    odd = set()
    for sign in all_signs():
        for change in CASES:
            for letter in change(sign):
                others = {letter.lower(), letter.upper(), letter.title(), letter.swapcase()}
                if letter != sign and sign not in others:
                    odd.add(sign)
    assert odd <= set(ODD_CASES) | ALPHABETS[Alphabet.LATIN1]

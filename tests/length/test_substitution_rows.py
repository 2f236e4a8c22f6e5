"""The table of substitutions: what its rows may be."""

import unicodedata

import pytest

from simulator.data.substitutions import SAFE, UNSAFE
from simulator.length import is_gsm7

ROWS = [*SAFE.items(), *UNSAFE.items()]


@pytest.mark.parametrize(("sign", "plain"), ROWS, ids=lambda value: ascii(value)[:12])
def test_a_row_leads_from_one_special_sign_to_plain_text(sign: str, plain: object) -> None:
    row = SAFE.get(sign) or UNSAFE[sign]
    assert plain is row
    assert len(sign) == 1
    assert not is_gsm7(sign)
    assert is_gsm7(row.text)
    assert row.name
    assert row.advice


def test_no_sign_has_two_rows() -> None:
    assert SAFE.keys().isdisjoint(UNSAFE)
    assert all(row.is_safe for row in SAFE.values())
    assert not any(row.is_safe for row in UNSAFE.values())


def test_every_space_of_unicode_but_the_visible_one_becomes_one_space() -> None:
    spaces = {chr(code) for code in range(0x3001) if unicodedata.category(chr(code)) == "Zs"}
    assert {SAFE[space].text for space in spaces - {" ", "\u1680"}} == {" "}


def test_no_row_writes_what_could_begin_or_end_a_tag() -> None:
    assert all(set("{}%#").isdisjoint(row.text) for _, row in ROWS)

"""The table of substitutions: what its rows may be."""

import sys
import unicodedata

import pytest

from simulator.data.invisible_signs import INVISIBLE_SIGNS, SHOW_NOTHING
from simulator.data.substitutions import SAFE, UNSAFE, Where
from simulator.length import is_gsm7
from simulator.length.substitutions import substitutions

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


def test_what_goes_without_a_trace_showed_nothing() -> None:
    gone = {sign for sign, row in ROWS if row.where is Where.NO_JOINING_SCRIPT}
    assert gone
    assert gone == {sign for sign, row in ROWS if not row.text}
    assert gone <= SHOW_NOTHING


def test_a_row_calls_an_unseen_sign_what_all_others_call_it() -> None:
    unseen = [(sign, row) for sign, row in ROWS if sign in INVISIBLE_SIGNS]
    assert unseen
    assert all(row.name == INVISIBLE_SIGNS[sign].name for sign, row in unseen)


@pytest.mark.parametrize("sign", INVISIBLE_SIGNS, ids=ascii)
def test_no_unseen_sign_is_both_room_and_nothing(sign: str) -> None:
    unseen = INVISIBLE_SIGNS[sign]
    assert unseen.name
    assert not (unseen.is_room and unseen.is_nothing)


def test_no_character_of_unicode_turns_into_the_sign_of_a_tag() -> None:
    everything = map(chr, range(sys.maxunicode + 1))
    signs = set("{}%#")
    alike = [each for each in everything if signs & set(unicodedata.normalize("NFKD", each))]
    assert len(alike) > len(signs)
    assert [ascii(each) for each in alike if substitutions(f"a{each}b")] == []


def test_no_row_writes_what_could_begin_or_end_a_tag() -> None:
    assert all(set("{}%#").isdisjoint(row.text) for _, row in ROWS)

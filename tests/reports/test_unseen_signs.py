"""Reports and rules agree on what cannot be seen."""

import sys

import pytest

from simulator.data.invisible_signs import INVISIBLE_SIGNS
from simulator.reports.visible import sign_by_sign, visible
from simulator.rules.encoding.special_signs import signs_at


@pytest.mark.parametrize("sign", INVISIBLE_SIGNS, ids=ascii)
def test_what_the_rules_call_by_name_the_reports_write_out(sign: str) -> None:
    escaped = sign.encode("unicode_escape").decode("ascii")
    (found,) = signs_at(sign, [0])
    assert found.shown == INVISIBLE_SIGNS[sign].name
    assert visible(sign) == sign_by_sign(sign) == escaped


def test_no_character_of_unicode_has_a_name_for_the_rules_and_is_drawn_by_reports() -> None:
    # Behind these are ideographs, what nobody has assigned yet, and private signs.
    everything = map(chr, (*range(0x20000), *range(0xE0000, 0xE0200), sys.maxunicode))
    named = (each for each in everything for found in signs_at(each, [0]) if found.name)
    assert [ascii(each) for each in named if visible(each) == each] == []

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.tui.roles import Role
from simulator.tui.screens.editor.colouring import LONGEST, coloured


def parts(text: str) -> list[tuple[str, Role]]:
    return [(text[start:end], role) for start, end, role in coloured(text)]


def test_code_and_values_are_told_apart() -> None:
    assert parts('Hi {{ lead.first_name | default("x") }}, {%- if lead.a -%}  b{# c #}') == [
        ("{{ ", Role.CODE),
        ("lead.first_name", Role.VALUE),
        (' | default("x") }}', Role.CODE),
        ("{%- if ", Role.CODE),
        ("lead.a", Role.VALUE),
        (" -%}", Role.CODE),
        ("{# c #}", Role.QUIET),
    ]


@pytest.mark.parametrize(
    "broken", ["{{ lead.fir, it’s ", '{{ "', "{% if", "{{ ) ", "{# ", "{{ a & b "]
)
def test_behind_a_broken_tag_colours_go_on(broken: str) -> None:
    found = parts(f"{broken}Hi {{{{ brand.name }}}}!")
    assert found[0] == (broken[:2], Role.CODE)
    assert ("brand.name", Role.VALUE) in found


def test_what_stands_in_raw_is_plain() -> None:
    assert ("lead.x", Role.VALUE) not in parts("{% raw %}{{ lead.x }}{% endraw %}")
    assert parts("{% raw %}{{ lead.x }}") == [("{% raw %}", Role.CODE)]


@given(st.text(st.sampled_from("{}%#|\"' \n\r-lead.xé\u2028"), max_size=60))
def test_stretches_of_any_text_come_in_order_and_do_not_overlap(text: str) -> None:
    found = coloured(text)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_very_long_text_is_left_plain() -> None:
    assert not coloured("{{ x }}" * LONGEST)

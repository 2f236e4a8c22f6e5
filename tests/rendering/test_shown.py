"""Fields that a template only shows are told from those that its text hangs on otherwise."""

import pytest

from simulator.model.workspace import Include
from simulator.rendering.engine import Engine


@pytest.mark.parametrize(
    "body",
    [
        "Hi {{ lead.first_name }}",
        "Hi {{ lead.first_name | trim | default('there', true) }}",
        "Hi {{ lead['first_name'] or lead.city or 'there' }}",
        "{% if lead.city %}in {{ lead.city }}{% elif not lead.first_name %}here{% endif %}",
        "{{ lead.city if lead.city is defined and lead.first_name else 'here' }}",
        "{% for each in [1, 2] %}{{ lead.city }}{% endfor %}",
    ],
)
def test_what_is_shown_or_asked_for_is_not_weighed(body: str) -> None:
    assert Engine().compile("a", body).weighed == frozenset()


@pytest.mark.parametrize(
    "body",
    [
        "{{ lead.city | upper }}",
        "{{ lead.city | replace('a', 'b') | trim }}",
        "{{ lead.city[:3] }}",
        "{{ lead.city ~ '!' }}",
        "{% if lead.city == 'Austin' %}here{% endif %}",
        "{% if 'a' in lead.city %}here{% endif %}",
        "{% if lead.city | length > 3 %}here{% endif %}",
        "{% set place = lead.city %}{{ place }}",
        "{% for each in lead.city %}{{ each }}{% endfor %}",
        "{% filter upper %}{{ lead.city }}{% endfilter %}",
        "{% macro say() %}{{ lead.city }}{% endmacro %}{{ say() }}",
        "{% with place = lead.city %}{{ place }}{% endwith %}",
        "{{ lead.city.name }}",
    ],
)
def test_what_is_compared_cut_or_changed_is_weighed(body: str) -> None:
    assert Engine().compile("a", body).weighed == {"city"}


def test_an_include_weighs_for_the_message_that_takes_it_in() -> None:
    part = Include(
        name="_shared/a.j2", file="templates/_shared/a.j2", body="{{ lead.city | upper }}"
    )
    engine = Engine(includes={"_shared/a.j2": part})
    assert engine.compile("a", '{{ lead.city }}{% include "_shared/a.j2" %}').weighed == {"city"}

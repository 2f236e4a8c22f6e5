"""Bounds that are proved of parts of the leads, and the leads that show them."""

from itertools import pairwise
from typing import Any

import pytest

from simulator.model.settings import Settings
from simulator.rendering.bounds import Prover
from simulator.rendering.bounds.numbers import calculated, widths
from simulator.rendering.bounds.parting import parts_of
from simulator.rendering.bounds.shapes import Exact, Many, Num, Shape, Span
from tests.rendering.bounds.case import Case
from tests.rendering.bounds.judging import judged

ANY = {"type": "text", "max": 4}
LATIN = {"type": "text", "max": 8, "alphabet": "latin1"}
PLAIN = {"type": "text", "max": 8, "alphabet": "plain"}
LETTERS = {"type": "text", "max": 4, "alphabet": "letters"}
TAGS = {"type": "list", "max": 5, "of": {"type": "choice", "values": ["vip", "b"]}}
OAK = {"name": "Oak"}


def whole(low: int, high: int) -> dict[str, Any]:
    return {"type": "integer", "min": low, "max": high}


def row(template: str, most: int, provider: str = "generic", **fields: dict[str, Any]) -> Case:
    return Case(template, template, fields, brand=OAK, provider=provider, says=str(most))


TIGHT = (
    row("⟨142⟩⟨8⟩ {{ lead.a }}{{ lead.a|length is gt 3 }}", 1, a=LETTERS),
    row(
        "⟨147⟩{{ lead.n }} of {{ lead.m }}{{ lead.n // lead.m }}", 1, n=whole(0, 50), m=whole(1, 50)
    ),
    row("⟨152⟩{{ lead.n if lead.n > 50 else lead.n * 100 }}", 1, n=whole(0, 500)),
    row(
        "⟨154⟩{% if lead.n is integer %}{{ lead.n }}{% endif %}",
        1,
        n={"type": "number", "min": 0, "max": 99},
    ),
    row("⟨154⟩{% if 'vip' not in lead.l %}{{ lead.l|join }}{% else %}x{% endif %}", 1, l=TAGS),
    row("⟨60⟩{{ (lead.a ~ ' ' ~ lead.b)|title }}", 2, a=ANY, b=ANY),
    row("⟨66⟩{{ (lead.a ~ lead.b)|capitalize }}", 2, a=ANY, b=ANY),
    row("⟨54⟩{{ lead.a|capitalize }}{{ lead.a|upper }}", 2, a=LATIN),
    row("⟨69⟩{% if lead.a|upper == 'SALE' %}{{ lead.a }}{% endif %}", 2, a=ANY),
    row("⟨155⟩{% if lead.a|trim == 'ab' %}{{ lead.a }}{% endif %}", 2, a=PLAIN),
    row("⟨155⟩{{ lead.c / 100 }}", 1, c=whole(0, 9999)),
    row("⟨155⟩{{ lead.s|int + 1 }}", 2, s={"type": "text", "max": 5, "alphabet": "digits"}),
    row("⟨140⟩{{ lead.phone }} {{ lead.language }}", 2),
    row("⟨90⟩ https://oak.example/{{ lead.a }}", 1, "attentive", a=PLAIN),
    row("⟨75⟩ oak.example/{{ lead.a }} oak.example/{{ lead.a }}", 1, "klaviyo", a=LETTERS),
)


def test_a_bound_that_is_low_enough_is_not_made_closer() -> None:
    fields = {"n": {"type": "number", "min": 0, "max": 99}}
    prover = Prover(Settings.model_validate({"fields": fields}))
    text = "x" * 154 + "{% if lead.n is integer %}{{ lead.n }}{% endif %}"
    assert prover.bound(text).most == prover.bound(text, enough=None).most == 1
    assert prover.bound(text, enough=2).most == 2
    assert prover.bound(text, enough=1).most == 1


@pytest.mark.parametrize("case", TIGHT, ids=lambda case: case.name)
def test_the_most_is_what_a_lead_shown_costs(case: Case) -> None:
    verdict = judged(case, 60)
    assert not verdict.faults, str(verdict)
    assert verdict.bound.most == verdict.bound.shown == int(case.says), str(verdict)


SOUND = (
    row('⟨130⟩ oak.is/x{{ lead.a }}"t.to', 2, "attentive", a=LETTERS),
    row("⟨120⟩ https://oak.example/{{ lead.a }}»t.to", 2, "klaviyo", a=LETTERS),
    row(
        "⟨100⟩{{ lead.a|upper }}, see https://oak.example/{{ lead.b }}!",
        3,
        "klaviyo",
        a=LATIN,
        b=ANY,
    ),
    row("⟨59⟩{{ (lead.l|join(' – ') ~ lead.a ~ '-ﬃ')|title }}", 3, l=TAGS, a=ANY),
)


@pytest.mark.parametrize("case", SOUND, ids=lambda case: case.name)
def test_links_and_capitals_in_texts_put_together_keep_their_bounds(case: Case) -> None:
    for seed in range(3):
        verdict = judged(case, 150, seed=seed)
        assert verdict.is_proved, str(verdict)
        assert not verdict.faults, str(verdict)


def test_a_loop_over_many_items_with_tests_and_products_is_proved() -> None:
    fields = {"name": LATIN, "qty": whole(1, 99), "price": {"type": "number", "min": 0, "max": 999}}
    lines = {"type": "list", "max": 10, "of": {"type": "record", "fields": fields}}
    text = (
        "{% for x in lead.lines %}{{ x.name|title }}{% if x.qty > 1 %} x{{ x.qty }}{% endif %}"
        "{{ ', ' if not loop.last }}{% endfor %}"
    )
    few = {**lines, "max": 3}
    product = "{% for x in lead.lines %}{{ '%.2f'|format(x.price * x.qty) }}; {% endfor %}"
    names = judged(row(text, 0, lines=lines), 60)
    sums = judged(row(product, 0, lines=few), 60)
    assert (names.is_proved, sums.is_proved) == (True, True)
    assert (names.is_tight, names.faults, sums.faults) == (True, (), ())


def test_a_date_may_be_changed_by_several_letters() -> None:
    case = row("⟨150⟩{{ lead.d|weekday|replace('day', '') }}", 1, d={"type": "datetime"})
    verdict = judged(case, 60)
    assert (verdict.is_proved, verdict.faults) == (True, ())


@pytest.mark.parametrize(
    "shape",
    [
        Span(("a",), frozenset("ab"), 0, 9),
        Many(("l",), 2, 3),
        Num(-500, 500),
        Num(0, 0.5, may_be_whole=False, may_be_float=True),
        Num(-3, 4, may_be_float=True),
    ],
)
def test_parts_hold_all_that_the_whole_holds(shape: Span | Many | Num) -> None:
    waiting: list[Shape] = [shape]
    ends: list[tuple[float, float]] = []
    for _ in range(400):
        if not waiting:
            break
        parts = parts_of((waiting.pop(),))
        if len(parts) == 1:
            last = parts[0][0]
            assert isinstance(last, (Span, Many, Num))
            ends.append((last.low, last.high or 0))
        else:
            waiting += [each for part in parts for each in part]
    ends += [(each.low, each.high or 0) for each in waiting if isinstance(each, (Span, Many, Num))]
    covered = sorted(ends)
    assert covered[0][0] == shape.low
    assert max(high for _, high in covered) == shape.high
    step = 0 if isinstance(shape, Num) and not shape.may_be_whole else 1
    for (_, high), (low, _) in pairwise(covered):
        assert low <= high + step


def test_known_values_are_parted_without_loss() -> None:
    values: tuple[Shape, ...] = (Exact(None), *(Exact(number) for number in range(-5, 120)))
    parts = parts_of(values)
    assert sorted(map(repr, values)) == sorted(repr(each) for part in parts for each in part)
    assert len(parts) > 1


@pytest.mark.parametrize("divisor", [1, 2, 8, 10, 25, 100, 640, 1_000_000])
def test_a_quotient_prints_no_wider_than_its_bound(divisor: int) -> None:
    for high in (9, 99, 1000, 9999, 123_456):
        found = calculated("/", Num(-high, high), Num(divisor, divisor))
        assert found is not None
        low, most = widths(found)
        tried = [len(repr(number / divisor)) for number in range(-high, high + 1, 1 + high // 500)]
        assert low <= min(tried) <= max(tried) <= (most or 0)

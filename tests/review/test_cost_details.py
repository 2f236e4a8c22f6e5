"""Of costs: the mean of all leads, whose data is compared with whose, and what is told first."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from simulator.model.cost import Cause, Extra, MessageCost
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.sending import Rate
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.review import review_workspace

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
NAME = "{{ lead.first_name }}"
CITY = "{{ lead.city }}"
MOST_COMPARED = 32


def lead(id_: str, **fields: object) -> Persona:
    return Persona.model_validate({"id": id_, "country": "US", **fields})


DANA = lead("dana", first_name="Dana")


def cost(body: str, leads: Sequence[Persona], **settings: object) -> MessageCost:
    workspace = Workspace(
        root=Path(),
        settings=Settings.model_validate(settings),
        messages=(Message("a", "new", Channel.SMS, "templates/new/a.sms.j2", body),),
        personas=tuple(leads),
    )
    (found,) = review_workspace(workspace, now=NOW).costs
    return found


def extra(body: str, *leads: Persona) -> Extra:
    (found,) = cost(body, leads).extras
    return found


def test_leads_of_one_text_count_each_in_the_mean() -> None:
    same = [lead(f"dana{number}", first_name="Dana") for number in range(3)]
    rate = Rate(country="US", price=1)
    found = cost(NAME + "a" * 80, [*same, lead("zoe", first_name="Zoë")], rates=(rate,))
    assert found.texts.mean == Decimal("1.25")
    assert found.price
    assert found.price.mean == Decimal("1.25")


def test_special_letters_of_two_fields_are_told_together() -> None:
    zoe = lead("zoe", first_name="Zoë", city="Reno")
    lodz = lead("ann", first_name="Ann", city="Łódź")
    found = extra(NAME + CITY + "a" * 100, lead("dana", first_name="Dana", city="Reno"), zoe, lodz)
    assert (found.cause, found.leads) == (Cause.LETTERS, ("ann", "zoe"))


def test_long_data_of_two_fields_is_told_apart() -> None:
    name = lead("a", first_name="Bartholomew-Christianson", city="Reno")
    city = lead("b", first_name="Dana", city="Truth or Consequences")
    found = cost(
        NAME + CITY + "a" * 145, [name, city, lead("dana", first_name="Dana", city="Reno")]
    )
    assert {each.field for each in found.extras} == {"lead.first_name", "lead.city"}


def test_letters_are_ranked_by_leads_and_not_by_names() -> None:
    polish = [lead("p1", first_name="Bał"), lead("p2", first_name="Dał")]
    same = [lead(f"z{number}", first_name="Zoë") for number in range(3)]
    found = extra(NAME + "a" * 100, DANA, *polish, *same)
    assert found.letters == ("ë", "ł")


def test_the_shortest_value_with_special_letters_shows_them() -> None:
    both = lead("x", first_name="Zoë", city="Łomianki-Dąbrowa")
    usual = lead("dana", first_name="Dana", city="Reno")
    for body in (NAME + CITY, CITY + NAME):
        found = extra(body + "a" * 100, usual, both)
        assert (found.field, found.shown) == ("lead.first_name", "Zoë")


def test_two_causes_of_one_price_are_told_by_their_leads() -> None:
    body = NAME + "{% if lead.city %}" + "b" * 40 + "{% endif %}" + "a" * 120
    words = [lead(f"w{number}", first_name="Dana", city="Reno") for number in range(2)]
    long = lead("a", first_name="B" * 50)
    found = cost(body, [long, DANA, *words]).extras
    assert [(each.texts, len(each.leads)) for each in found] == [(2, 2), (2, 1)]


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_that_save_as_much_the_safe_one_is_told(order: int) -> None:
    body = "{% if lead.city %}₹{% else %}’{% endif %}" + "a" * 100
    found = cost(body, [DANA, lead("x", city="Reno")][::order]).saving
    assert found
    assert (found.before, found.after, found.is_safe, found.leads) == (("’",), "'", True, 1)


@pytest.mark.parametrize("order", [1, -1])
def test_one_that_saves_more_goes_before_a_safe_one(order: int) -> None:
    body = "{% if lead.city %}₹{% else %}’{% endif %}" + "a" * 100
    leads = [DANA, lead("x", city="Reno"), lead("y", city="Reno")][::order]
    found = cost(body, leads).saving
    assert found
    assert (found.before, found.texts, found.leads) == (("₹",), 2, 2)


@pytest.mark.parametrize(("others", "field"), [(0, "first_name"), (1, "city")])
def test_thirty_two_of_the_cheapest_are_compared_with(others: int, field: str) -> None:
    known = lead("known", first_name="B", city="C" * 15)
    more = MOST_COMPARED - 1 + others
    longer = [lead(f"m{at}", first_name=f"{at:016}", city="Reno") for at in range(more)]
    dear = lead("dear", first_name="D" * 19, city="C" * 15)
    found = extra(NAME + CITY + "a" * 130, *longer, known, dear)
    assert (found.cause, found.field) == (Cause.LENGTH, f"lead.{field}")


def test_only_texts_of_the_same_letters_are_compared_with() -> None:
    body = "{% if lead.city %}’{% else %}a{% endif %}" + NAME + "a" * 100
    found = extra(body, DANA, lead("x", first_name="Dana", city="Reno"))
    assert found.cause is Cause.WORDS


def test_a_field_shown_twice_is_longer_than_usual_by_both() -> None:
    short = lead("dana", first_name="Dana", city="Reno")
    long = lead("x", first_name="Dana" + "n" * 6, city="Reno" + "o" * 8)
    found = extra(NAME * 2 + CITY + "a" * 145, short, long)
    assert (found.cause, found.field) == (Cause.LENGTH, "lead.first_name")


def test_a_field_shown_twice_could_be_shorter_twice() -> None:
    body = "{% if lead.city %}bb{% else %}b{% endif %}" + "a" * 146 + NAME * 2
    found = extra(body, DANA, lead("x", first_name="Danielle", city="Reno"))
    assert (found.cause, found.field) == (Cause.LENGTH, "lead.first_name")


def test_a_special_name_that_is_too_long_in_plain_letters_too_is_compared_with_plain_ones() -> None:
    found = extra(
        "€" * 78 + NAME, lead("al", first_name="Al"), lead("x", first_name="Zoë-Brigitte")
    )
    assert (found.cause, found.without, found.field) == (Cause.LENGTH, 1, "lead.first_name")


def test_the_order_of_leads_decides_nothing_between_equals() -> None:
    body = "{% if lead.city %}“{% else %}’{% endif %}" + "a" * 100
    leads = [DANA, lead("x", city="Reno")]
    assert cost(body, leads).saving == cost(body, leads[::-1]).saving


def test_a_sign_that_stands_in_a_setting_too_saves_nothing() -> None:
    body = "’{{ brand.name }}" + "a" * 100
    assert cost(body, [DANA], brand="Rosie’s").saving is None
    assert cost(body, [DANA], brand="Rosies").saving

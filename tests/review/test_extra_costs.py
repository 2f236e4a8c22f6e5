"""Why some leads' texts cost more than others', and which one substitution would save most."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from simulator.model.cost import Cause, Extra, MessageCost, Saving
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
ZOE = lead("zoe", first_name="Zoë")
MING = lead("ming", first_name="小明")
BART = lead("bart", first_name="Bartholomew-Christianson")
MEGAN = lead("megan", first_name="Megan-Louise")


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


def saving(body: str, *leads: Persona, **settings: object) -> Saving:
    found = cost(body, leads, **settings).saving
    assert found
    return found


def test_nobody_costs_extra_where_all_cost_the_same() -> None:
    assert cost(NAME + "a" * 400, [DANA, MEGAN]).extras == ()


def test_a_special_letter_in_a_name_is_the_cause() -> None:
    found = extra(NAME + "a" * 140, DANA, ZOE)
    assert (found.cause, found.without, found.texts) == (Cause.LETTERS, 1, 3)
    assert (found.leads, found.field, found.shown) == (("zoe",), "lead.first_name", "Zoë")


def test_leads_with_special_letters_are_told_together_by_the_plainest() -> None:
    found = extra(NAME + "a" * 140, DANA, MING, ZOE)
    assert (found.leads, found.example) == (("ming", "zoe"), "zoe")
    assert set(found.letters) == set("小明ë")


def test_the_letters_of_most_leads_come_first() -> None:
    found = extra(NAME + "a" * 140, DANA, MING, ZOE, lead("raphael", first_name="Raphaël"))
    assert found.letters[0] == "ë"


def test_a_special_letter_of_the_message_itself_is_no_leads() -> None:
    assert cost(NAME + "’" + "a" * 100, [DANA, ZOE]).extras == ()


def test_a_special_letter_made_of_a_leads_data_is_the_leads() -> None:
    found = extra("{{ lead.first_name | upper }}" + "a" * 100, DANA, lead("x", first_name="Adà"))
    assert (found.cause, found.letters) == (Cause.LETTERS, ("À",))


def test_a_long_name_is_the_cause_where_a_shorter_one_costs_less() -> None:
    found = extra(NAME + "a" * 145, DANA, MEGAN, BART)
    assert (found.cause, found.without, found.texts) == (Cause.LENGTH, 1, 2)
    assert (found.leads, found.shown) == (("bart",), "Bartholomew-Christianson")


def test_long_names_are_told_together_by_the_longest() -> None:
    found = extra(NAME + "a" * 150, DANA, MEGAN, BART)
    assert (found.leads, found.example) == (("bart", "megan"), "bart")


def test_a_name_that_is_long_and_special_counts_as_special_first() -> None:
    long = lead("x", first_name="Zoë-Bartholomew-Christianson")
    found = extra(NAME + "a" * 145, DANA, long)
    assert (found.cause, found.without) == (Cause.LETTERS, 2)


def test_of_several_fields_the_one_longer_than_usual_is_named() -> None:
    body = NAME + " {{ lead.city }}" + "a" * 145
    short = lead("a", first_name="Dana", city="Reno")
    found = extra(body, short, lead("b", first_name="Jo", city="Truth or Consequences"))
    assert (found.cause, found.field) == (Cause.LENGTH, "lead.city")


def test_a_field_printed_twice_counts_twice() -> None:
    found = extra(NAME * 2 + "a" * 140, DANA, MEGAN)
    assert (found.cause, found.shown) == (Cause.LENGTH, "Megan-Louise")


BRANCH = "{% if lead.city %}" + "b" * 100 + "{% endif %}"


def test_another_branch_is_other_words() -> None:
    found = extra("a" * 100 + BRANCH, DANA, lead("x", city="Reno"))
    assert (found.cause, found.field, found.example) == (Cause.WORDS, "", "x")


def test_a_long_name_in_a_longer_branch_is_other_words() -> None:
    long = lead("x", first_name="Bartholomew", city="Reno")
    assert extra(NAME + "a" * 100 + BRANCH, DANA, long).cause is Cause.WORDS


def test_a_branch_with_special_letters_of_its_own_is_other_words() -> None:
    found = extra("a" * 100 + "{% if lead.city %}’{% endif %}", DANA, lead("x", city="Reno"))
    assert (found.cause, found.without) == (Cause.WORDS, 1)


def test_a_long_name_in_a_branch_of_fewer_words_is_the_cause() -> None:
    body = "{% if lead.city %}b{% else %}" + "a" * 140 + "{% endif %}" + "c" * 10 + NAME
    long = lead("x", first_name="B" * 161, city="Reno")
    assert extra(body, DANA, long).cause is Cause.LENGTH


def test_the_dearest_come_first() -> None:
    found = cost(NAME + "a" * 145, [BART, DANA, ZOE]).extras
    assert [(each.texts, each.leads) for each in found] == [(3, ("zoe",)), (2, ("bart",))]


def test_one_substitution_saves_all_leads_whose_text_costs_less_for_it() -> None:
    found = saving("it’s it’s " + NAME + "a" * 100, DANA, BART, ZOE)
    assert (found.before, found.after, found.is_safe) == (("’",), "'", True)
    assert (found.texts, found.leads, found.price) == (2, 2, None)


def test_an_opening_and_a_closing_quote_are_one_substitution() -> None:
    found = saving("A “great” day “it was” " + "a" * 100, DANA)
    assert (found.before, found.after, found.texts) == (("“", "”"), '"', 1)


def test_what_it_saves_in_money_is_at_the_rate_of_each_lead() -> None:
    rates = (Rate(country="US", price=0.01), Rate(country="CA", price=0.5))
    leads = (DANA, lead("cleo", first_name="Cleo", country="CA"), lead("x", country="FR"))
    assert saving("’" + "a" * 100, *leads, rates=rates).price == Decimal("0.51")


@pytest.mark.parametrize(
    "body",
    [
        "it’s short",  # already one text
        "’ and 小" + "a" * 100,  # another sign still stands
        "小" + "a" * 100,  # nothing to write for it
        NAME + "a" * 100,  # the lead's own
        "{{ brand.name }}" + "a" * 100,  # a setting's
    ],
)
def test_nothing_is_said_to_save_that_does_not(body: str) -> None:
    obrien = lead("x", first_name="O’Brien")
    assert cost(body, [obrien], brand="Rosie’s").saving is None


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

from simulator import bound_segments
from simulator.model.branch import Case
from simulator.model.settings import Settings
from simulator.rendering.bounds import Prover

FIELDS = {
    "first_name": {"type": "text", "max": 20, "missing": ["absent"]},
    "city": {"type": "choice", "values": ["Austin", "Łódź"]},
    "notes": {"type": "unknown"},
}


def test_a_text_without_fields_costs_what_it_costs() -> None:
    bound = bound_segments("a" * 161)
    assert (bound.proved, bound.least, bound.most) == (True, 2, 2)
    assert bound.worst == {"id": "worst"}


def test_plain_letters_cost_less_than_any() -> None:
    text = "a" * 130 + "{{ lead.first_name }}"
    plain = bound_segments(text, FIELDS, names="plain")
    anything = bound_segments(text, FIELDS)
    assert (plain.most, anything.most) == (1, 3)
    assert anything.shown == anything.most


def test_a_lead_that_costs_the_most_is_shown() -> None:
    bound = bound_segments("a" * 69 + "{{ lead.city }}", FIELDS)
    assert bound.most == bound.shown == 2
    assert bound.worst is not None
    assert bound.worst["city"] == "Łódź"


def test_what_is_not_proved_says_where_and_what_to_write() -> None:
    fields = {"size": {"type": "text"}, **FIELDS}
    text = "Hi {{ lead.size }}"
    bound = bound_segments(text, fields)
    assert not bound.proved
    assert bound.reason == "lead.size has no longest length: give it max under [fields]."
    assert bound.place is not None
    assert text[bound.place.start : bound.place.end] == "{{ lead.size }}"


def test_a_field_of_which_nothing_is_known_may_be_tested_but_not_shown() -> None:
    tested = bound_segments("{% if lead.notes %}yes{% endif %}", FIELDS)
    shown = bound_segments("{{ lead.notes }}", FIELDS)
    assert (tested.proved, shown.proved) == (True, False)
    assert "lead.notes" in shown.reason


def test_what_was_handed_in_is_never_an_error() -> None:
    assert not bound_segments("{% if %}").proved
    assert not bound_segments("Hi", {"about": {"type": "text"}}).proved
    assert not bound_segments("Hi", {"car": {"type": "colour"}}).proved
    assert not bound_segments("Hi", provider="pigeon").proved
    assert bound_segments("").most == 1


def test_each_way_has_a_lead_that_goes_it_or_is_known_to_have_none() -> None:
    prover = Prover(Settings.model_validate({"fields": FIELDS}))
    text = "{% if lead.city == 'Paris' %}a{% endif %}{{ lead.first_name|default('you') }}"
    found = {(each.place.start, each.case): reach for each, reach in prover.reach(text).items()}
    dead = found.pop((0, Case.YES))
    assert (dead.lead, dead.is_dead) == (None, True)
    assert all(reach.lead is not None for reach in found.values())
    fallback = next(reach for (_, case), reach in found.items() if case is Case.FALLBACK)
    assert fallback.lead is not None
    assert "first_name" not in fallback.lead


def test_what_is_handed_in_wrongly_is_answered_in_our_own_words() -> None:
    wrong = bound_segments("hi {{ lead.car }}", {"car": {"type": "text", "max": -3}})
    assert wrong.reason == "fields.car.max cannot be read: max is -3. Write a number from 0 on."
    assert "Write any or plain" in bound_segments("hi", names="fancy").reason

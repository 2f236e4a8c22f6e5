from collections.abc import Callable
from dataclasses import replace

import pytest

from simulator.explore import completing
from simulator.explore.completing import Completion
from simulator.explore.new_leads import plain_lead
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.workspace import Include
from simulator.review.reviewer import Reviewer

Make = Callable[..., Reviewer]
BILL = {"type": "integer", "min": 0, "max": 500, "missing": ["absent"]}
FORM = {"type": "list", "of": {"type": "choice", "values": ["a", "b"]}, "max": 2}


def completed(reviewer: Reviewer) -> Completion:
    return completing.completed(reviewer, reviewer.copies_by_file)


@pytest.mark.parametrize(
    ("body", "name", "value"),
    [
        ('{{ lead.last_name | default("x", true) }}', "last_name", str),
        ("{% if lead.country %}x{% else %}y{% endif %}", "country", type(None)),
        ('{% if lead.city == "Waco" %}W{% endif %}', "city", "Waco"),
        ("{% if lead.first_name | length > 12 %}long{% endif %}", "first_name", str),
        ('{% if lead.stage == "customer" %}thanks{% endif %}', "stage", "customer"),
        ('{% if "solar" in lead.last_action | default("") %}W{% endif %}', "last_action", "solar"),
    ],
)
def test_the_lead_that_is_missing_is_one_there_is_but_for_what_it_takes(
    reviewer: Make, body: str, name: str, value: object
) -> None:
    found = completed(reviewer(body))
    assert not found.left
    (lead,) = found.leads
    got = lead.fields().get(name)
    assert isinstance(got, value) if isinstance(value, type) else got == value


def test_one_lead_is_written_for_several_messages(reviewer: Make) -> None:
    found = completed(
        reviewer(
            '{% if lead.city == "Waco" %}W{% endif %}',
            '{% if lead.stage == "customer" %}thanks{% endif %}',
            '{% if lead.city == "Waco" %}{% if lead.last_name %}W{% endif %}{% endif %}',
        )
    )
    assert not found.left
    assert found.leads[0].id == "city-waco-holds"
    assert len(found.leads) <= 2
    assert "Waco" in (found.leads[0].about or "")
    assert "new/m0" in (found.leads[0].about or "")


def test_new_leads_are_what_fields_allow(reviewer: Make) -> None:
    body = (
        "{% if lead.bill | default(0) > 100 %}big{% endif %}"
        "{% for each in lead.form %}{{ each }}{% if not loop.last %}, {% endif %}{% endfor %}"
    )
    fields = {"bill": BILL, "form": {**FORM, "missing": ["absent"]}}
    found = completed(reviewer(body, fields=fields))
    assert not found.left
    bills = [lead.custom["bill"] for lead in found.leads if "bill" in lead.custom]
    assert bills
    assert all(isinstance(each, int) and each <= 500 for each in bills)
    assert any(len(lead.custom.get("form", ())) == 2 for lead in found.leads)  # type: ignore[arg-type]


def test_what_no_lead_can_reach_is_left_with_the_reason(reviewer: Make) -> None:
    found = completed(reviewer('{% if lead.country == "us" %}x{% endif %}'))
    (left,) = found.left
    assert not found.leads
    assert left.place.file == "templates/new/m0.sms.j2"
    assert left.why


def test_nothing_is_missing_where_all_words_are_seen(reviewer: Make) -> None:
    found = completed(reviewer('Hi {{ lead.first_name | default("you", true) }}'))
    assert found == Completion((), 0, ())


def test_a_message_that_cannot_be_filled_for_all_is_mended_first(reviewer: Make) -> None:
    found = completed(reviewer("{{ lead.city | round }}{% if lead.last_name %}x{% endif %}"))
    assert not found.leads


def test_ids_are_those_of_no_other_lead(reviewer: Make) -> None:
    taken = (Persona(id="with-last-name", country="US"), Persona(id="nobody"))
    (lead,) = completed(reviewer("{% if lead.last_name %}x{% endif %}", leads=taken)).leads
    assert lead.id == "with-last-name-2"


def test_a_lead_is_told_as_a_file_holds_it(reviewer: Make) -> None:
    (lead,) = completed(reviewer("{% if lead.last_name %}x{% endif %}")).leads
    assert list(plain_lead(lead))[:2] == ["id", "about"]
    assert Persona.model_validate(plain_lead(lead)) == lead
    assert "email" not in plain_lead(lead)


def spanish(body: str) -> Message:
    return Message("m0", "new", Channel.SMS, "templates/new/m0.es.sms.j2", body, language="es")


def with_spanish(reviewer: Reviewer, body: str, **audience: list[str]) -> Reviewer:
    sequence = Sequence.model_validate({"audience": audience, "steps": [{"id": "m0"}]})
    messages = (*reviewer.workspace.messages, spanish(body))
    workspace = replace(reviewer.workspace, messages=messages, sequences={"new": sequence})
    return Reviewer(workspace, now=reviewer.now)


def test_a_language_that_nobody_speaks_gets_a_lead_who_does(reviewer: Make) -> None:
    made = with_spanish(reviewer("Hi"), "Hola{% if lead.city %}, {{ lead.city }}{% endif %}")
    found = completed(made)
    assert not found.left
    assert {lead.language for lead in found.leads} == {"es"}
    assert {bool(lead.city) for lead in found.leads} == {True, False}
    assert "whose language is es (Spanish)" in (found.leads[0].about or "")
    assert "new/m0 (es)" in (found.leads[0].about or "")


def test_who_gets_a_message_is_inside_the_audience(reviewer: Make) -> None:
    made = with_spanish(reviewer("Hi"), "Hola", countries=["GB"], languages=["es-MX"])
    found = completed(made)
    assert {(lead.country, lead.language) for lead in found.leads} <= {("GB", "es"), ("GB", None)}
    assert len(found.leads) == 2


def test_a_language_that_the_audience_shuts_out_is_left_with_the_reason(reviewer: Make) -> None:
    found = completed(with_spanish(reviewer("Hi"), "Hola", languages=["en"]))
    (left,) = found.left
    assert not found.leads
    assert (left.place.file, left.place.line, left.is_dead) == (spanish("").file, 1, True)
    assert "audience" in left.why


def test_who_was_written_is_missing_no_more_and_is_asked_of_too(reviewer: Make) -> None:
    body = (
        "{% if lead.city == 'Waco' %}{% if lead.last_name %}x{% else %}y{% endif %}{% endif %}"
        "{% if 'US' in lead.form | default([]) %}z{% endif %}"
    )
    made = with_spanish(reviewer(body), body)
    first = completed(made)
    personas = (*first.leads, *made.workspace.personas)
    again = completed(Reviewer(replace(made.workspace, personas=personas), now=made.now))
    assert first.leads
    assert again == Completion((), 0, first.left)


def test_what_a_file_of_leads_cannot_hold_is_in_no_new_lead(reviewer: Make) -> None:
    nothing = Persona(id="a", country="US", last_name=None, custom={"bill": None, "note": None})
    fields = {"bill": {**BILL, "missing": ["none"]}}
    body = "{% if lead.city %}x{% endif %}{{ lead.bill }}{{ lead.last_name }}"
    (lead, *_) = completed(reviewer(body, leads=(nothing,), fields=fields)).leads
    assert lead.city
    assert isinstance(lead.custom["bill"], int)
    assert "note" not in lead.custom
    assert None not in plain_lead(lead).values()


def test_an_include_is_looked_at_in_all_messages_that_take_it_in(reviewer: Make) -> None:
    inner = Include("_shared/x.j2", "templates/_shared/x.j2", "{% if lead.city %}x{% endif %}")
    taking = '{% include "_shared/x.j2" %}'
    made = reviewer(taking, f"{{% if lead.city == 'Waco' %}}{taking}{{% endif %}}")
    workspace = replace(made.workspace, includes={inner.name: inner})
    found = completing.completed(Reviewer(workspace, now=made.now), {workspace.messages[1].file})
    assert len(found.leads) == 1

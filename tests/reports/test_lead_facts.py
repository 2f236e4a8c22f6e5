import datetime as dt

import pytest

from simulator.model.persona import Persona
from simulator.reports.lead_facts import all_facts, facts_of, phone_words, short_words

DANA = Persona.model_validate(
    {
        "id": "dana",
        "about": "two zones",
        "first_name": "Dana",
        "phone": "+18505550123",
        "city": "Pensacola",
        "region": "FL",
        "country": "US",
        "stage": "awareness",
        "last_action": "sent the form",
        "consent": {
            "at": dt.datetime(2026, 11, 2, 10, tzinfo=dt.UTC),
            "source": "web form",
            "scope": "offers",
            "channels": ["sms"],
        },
        "custom": {"roof": "tile", "interests": ["a", "b"], "bill": None, "owner": True},
    }
)


def test_a_lead_is_told_in_a_few_rows() -> None:
    rows = {fact.label: fact.text for fact in facts_of(DANA, ("first_name", "bill", "email"))}
    assert rows == {
        "place": "Pensacola FL, US",
        "time": "The region is Florida, Eastern and Central time.",
        "phone": "+1 850 555 0123",
        "consent": "web form, 2 Nov 2026",
        "habits": "awareness, sent the form",
        "fields": "first_name, roof, interests, owner",
        "empty": "bill, email",
    }


def test_a_leads_page_tells_how_and_for_what_consent_was_given_and_each_value() -> None:
    rows = {fact.label: fact.text for fact in all_facts(DANA, ("bill",))}
    assert rows["consent"] == "2 Nov 2026 10:00 UTC"
    assert (rows["how"], rows["for what"], rows["channels"]) == ("web form", "offers", "sms")
    assert (rows["roof"], rows["interests"], rows["owner"]) == ("tile", "a, b", "yes")
    assert rows["empty"] == "bill, which these texts use"
    assert "email" in rows["not set"]
    assert "bill" not in rows


def test_what_is_not_on_record_is_said() -> None:
    nobody = Persona(id="nobody")
    assert short_words(nobody) == "no consent on record"
    assert {fact.label for fact in all_facts(nobody, ()) if fact.is_lacking} == {"consent"}


def test_half_a_line_tells_where_and_how_a_lead_came() -> None:
    assert short_words(DANA) == "Pensacola FL, US, consent 2 Nov 2026 by web form"


@pytest.mark.parametrize(
    ("phone", "words"),
    [("+442079460123", "+442079460123"), ("+1850555", "+1850555"), (None, "")],
)
def test_other_numbers_are_told_as_they_are_written(phone: str | None, words: str) -> None:
    assert phone_words(phone) == words


@pytest.mark.parametrize(
    ("fields", "time"),
    [
        ({"phone": "+18135550123"}, "813 is Florida, Eastern time."),
        ({"region": "CA", "country": "US", "phone": "+12135550123"}, None),
        ({"country": "GB", "phone": "+447700900123"}, None),
        ({"country": "US"}, None),
        ({"country": "US", "region": "TX", "timezone": "America/Chicago"}, None),
        (
            {"country": "US", "region": "MT", "phone": "+16175550123", "postal_code": "59701"},
            ("Postal codes that start with 597 are Montana, Mountain time. 617 is Massachusetts."),
        ),
    ],
)
def test_the_time_is_told_where_it_is_not_plain_from_the_record(
    fields: dict[str, str], time: str | None
) -> None:
    rows = {fact.label: fact.text for fact in all_facts(Persona(id="ann", **fields), ())}
    assert rows.get("time") == time


def test_a_zone_that_is_none_is_no_place_and_is_told() -> None:
    lead = Persona(id="ann", country="US", region="CA", timezone="PST")
    rows = {fact.label: fact for fact in facts_of(lead, ())}
    assert rows["place"].text == "CA, US"
    assert rows["unclear"].text == (
        "“PST” is no time zone and is not used. Write America/Los_Angeles."
    )
    assert rows["unclear"].is_lacking

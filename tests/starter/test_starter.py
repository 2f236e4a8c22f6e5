"""The starter workspace: it loads, its personas differ in what matters, its texts fill."""

import re
from pathlib import Path

import pytest

from simulator.length import measure
from simulator.loading import load_workspace
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona, Role
from simulator.personas.generated import generate
from simulator.personas.hostile import hostile
from simulator.personas.pools import faker_version
from simulator.personas.recorded import differences
from simulator.places.fictional import is_fictional
from simulator.rendering.engine import Filled
from simulator.review.desk import engine_for

STARTER = Path(__file__).parents[2]
WORKSPACE = load_workspace(STARTER)
PERSONAS = tuple(lead for lead in WORKSPACE.personas if lead.role is Role.LEAD)
ENGINE = engine_for(WORKSPACE)
FOR_SPANISH_READERS = sorted(
    name for name, sequence in WORKSPACE.sequences.items() if "es" in sequence.audience.languages
)
READY = [message for message in WORKSPACE.messages if not message.front.draft]
TEXTS = [message for message in READY if message.channel is Channel.SMS]
RESERVED_DOMAIN = re.compile(r"[^@\s]+@([a-z0-9.-]+\.example|example\.(com|org|net))")
HOLE = re.compile(r"  | [,.!]|None")
AN_ORDINARY_LEAD = "dana"
ONE_WHO_READS_SPANISH = "guadalupe"


def fill(message: Message, lead: Persona) -> Filled:
    return ENGINE.compile(message.file, message.body.removesuffix("\n")).fill(lead.fields())


def lead_called(name: str) -> Persona:
    return next(lead for lead in PERSONAS if lead.id == name)


def test_the_starter_loads_without_a_fault() -> None:
    assert WORKSPACE.faults == ()


def test_the_starter_has_nine_campaigns() -> None:
    assert set(WORKSPACE.sequences) == {
        "appointment-reminder",
        "fewer-texts",
        "fresh-lead",
        "gone-quiet",
        "kit-delivery",
        "left-basket",
        "open-house",
        "pricing-visitor",
        "three-questions",
    }


@pytest.mark.parametrize("campaign", sorted(WORKSPACE.sequences))
def test_each_sequence_states_what_it_is_for(campaign: str) -> None:
    sequence = WORKSPACE.sequences[campaign]
    assert sequence.objective
    assert sequence.stage


@pytest.mark.parametrize("campaign", sorted(WORKSPACE.sequences))
def test_each_message_but_a_draft_is_sent_by_a_step(campaign: str) -> None:
    written = {message.id for message in READY if message.campaign == campaign}
    assert set(WORKSPACE.sequences[campaign].message_ids) == written


def test_the_starter_shows_exactly_one_draft() -> None:
    drafts = [message.name for message in WORKSPACE.messages if message.front.draft]
    assert drafts == ["pricing-visitor/flash-offer"]


@pytest.mark.parametrize("campaign", FOR_SPANISH_READERS)
def test_each_message_of_a_campaign_for_spanish_readers_is_there_in_spanish(campaign: str) -> None:
    of_campaign = [message for message in READY if message.campaign == campaign]
    base = {message.id for message in of_campaign if message.language is None}
    assert {message.id for message in of_campaign if message.language == "es"} == base


def test_at_least_fifteen_personas_say_what_makes_them_special() -> None:
    assert len({lead.about for lead in PERSONAS if lead.about}) >= 15


@pytest.mark.parametrize("lead", WORKSPACE.personas, ids=lambda lead: lead.id)
def test_each_number_is_reserved_for_fiction(lead: Persona) -> None:
    assert lead.phone is None or is_fictional(lead.phone)


@pytest.mark.parametrize("lead", WORKSPACE.personas, ids=lambda lead: lead.id)
def test_each_mail_address_is_at_a_reserved_domain(lead: Persona) -> None:
    assert lead.email is None or RESERVED_DOMAIN.fullmatch(lead.email)


def test_no_two_personas_share_a_number() -> None:
    phones = [lead.phone for lead in PERSONAS if lead.phone]
    assert len(set(phones)) == len(phones) > 50


def test_names_stand_in_several_writing_systems() -> None:
    first_letters = {(lead.first_name or " ")[0] for lead in PERSONAS}
    blocks = {ord(letter) >> 8 for letter in first_letters}
    assert len(blocks) >= 3


def test_a_name_in_latin_letters_leaves_the_basic_sms_alphabet() -> None:
    assert measure(lead_called("zoe").first_name or "").encoding == "UCS-2"


def test_a_name_may_be_absent_and_may_be_blank() -> None:
    assert any(lead.first_name is None for lead in PERSONAS)
    assert any(lead.first_name is not None and not lead.first_name.strip() for lead in PERSONAS)


def test_names_differ_widely_in_length() -> None:
    lengths = [len(lead.first_name) for lead in PERSONAS if lead.first_name]
    assert min(lengths) <= 2
    assert max(lengths) >= 20


def test_names_hold_an_apostrophe_and_a_hyphen() -> None:
    letters = set("".join(lead.first_name or "" for lead in PERSONAS))
    assert {"'", "-"} <= letters


def test_personas_live_in_at_least_three_zones() -> None:
    assert len({lead.timezone for lead in PERSONAS if lead.timezone}) >= 3


def test_one_area_code_spans_two_zones_and_the_lead_names_none() -> None:
    dana = lead_called("dana")
    assert (dana.phone or "").startswith("+1850")
    assert dana.timezone is None


def test_personas_read_at_least_three_languages() -> None:
    assert len({lead.language.split("-")[0] for lead in PERSONAS if lead.language}) >= 3


def test_personas_live_in_three_countries() -> None:
    assert {lead.country for lead in PERSONAS if lead.country} == {"US", "CA", "GB"}


def test_a_pack_is_generated_and_is_what_its_record_says() -> None:
    (pack,) = [pack for pack in WORKSPACE.packs if pack.generated and pack.role is Role.LEAD]
    assert 40 <= len(pack.leads) <= 60
    made = pack.generated
    if not made or made.faker != faker_version():
        pytest.skip("another Faker is installed, which knows other names")
    assert list(differences(pack, WORKSPACE.settings)) == []
    again = list(
        generate(made.count or 0, made.seed or 0, WORKSPACE.settings, countries=made.countries)
    )
    by_id = {lead.id: lead for lead in PERSONAS}
    assert [by_id[lead["id"]] for lead in again] == [Persona.model_validate(lead) for lead in again]


def test_consent_is_at_times_absent_at_times_two_years_old() -> None:
    years = {lead.consent.at.year if lead.consent else None for lead in PERSONAS}
    assert {None, 2024, 2026} <= years


def test_somebody_agreed_to_mail_but_not_to_texts() -> None:
    assert any(lead.consent and lead.consent.channels == ("email",) for lead in PERSONAS)


def test_personas_stand_at_every_stage() -> None:
    stages = {lead.stage.value for lead in PERSONAS if lead.stage}
    assert stages == {"awareness", "consideration", "decision", "customer", "dormant"}


def test_some_have_an_appointment_and_some_have_none() -> None:
    assert len({"appointment" in lead.custom for lead in PERSONAS}) == 2


def test_the_hostile_pack_is_what_fields_makes_of_it() -> None:
    (pack,) = [pack for pack in WORKSPACE.packs if pack.role is Role.HOSTILE]
    assert list(differences(pack, WORKSPACE.settings)) == []
    held = [lead for lead in WORKSPACE.personas if lead.role is Role.HOSTILE]
    made = [
        Persona.model_validate({**each, "role": "hostile"}) for each in hostile(WORKSPACE.settings)
    ]
    assert held == made


@pytest.mark.parametrize("message", READY, ids=lambda message: message.file)
def test_each_message_fills_for_each_persona_without_a_gap(message: Message) -> None:
    assert {lead.id: fill(message, lead).missing for lead in PERSONAS} == {
        lead.id: () for lead in PERSONAS
    }


def test_the_draft_leaves_a_gap_where_a_name_is_missing() -> None:
    draft = next(message for message in WORKSPACE.messages if message.front.draft)
    assert [gap.field for gap in fill(draft, lead_called("no-name")).missing] == ["lead.first_name"]


@pytest.mark.parametrize("message", TEXTS, ids=lambda message: message.file)
def test_a_text_costs_at_most_two_for_a_lead_with_an_ordinary_name(message: Message) -> None:
    reader = ONE_WHO_READS_SPANISH if message.language == "es" else AN_ORDINARY_LEAD
    measured = measure(fill(message, lead_called(reader)).text)
    assert (measured.encoding, measured.segments <= 2) == ("GSM-7", True)


@pytest.mark.parametrize("message", TEXTS, ids=lambda message: message.file)
def test_a_text_begins_with_the_brand(message: Message) -> None:
    assert fill(message, lead_called(AN_ORDINARY_LEAD)).text.startswith("Brightwell: ")


@pytest.mark.parametrize("message", TEXTS, ids=lambda message: message.file)
def test_no_text_leaves_a_hole_where_a_field_would_stand(message: Message) -> None:
    texts = [fill(message, lead).text for lead in PERSONAS]
    assert [text for text in texts if HOLE.search(text) or text != text.strip()] == []

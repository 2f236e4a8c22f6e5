"""Who gets which file."""

import pytest

from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.sequence import Audience, Sequence
from simulator.review.audience import share_out
from simulator.review.positions import positions
from simulator.timing.enrolment import is_in


def message(language: str | None) -> Message:
    return Message("hi", "c", Channel.SMS, f"hi.{language}.sms.j2", "Hi", language=language)


def lead(**fields: str) -> Persona:
    return Persona.model_validate({"id": "a", **fields})


@pytest.mark.parametrize(
    ("tag", "gets"),
    [
        ("es-MX", "es-MX"),
        ("es-US", "es"),
        ("es", "es"),
        ("ES-mx", "es-MX"),
        ("fr", None),
        ("", None),
    ],
)
def test_a_lead_gets_the_nearest_language(tag: str, gets: str | None) -> None:
    versions = [message(None), message("es"), message("es-MX")]
    shares = share_out(versions, [lead(language=tag) if tag else lead()])
    assert shares[f"hi.{gets}.sms.j2"] == (lead(language=tag) if tag else lead(),)


def test_a_file_that_no_lead_would_get_has_no_leads() -> None:
    shares = share_out([message(None), message("fr")], [lead(), lead(language="en")])
    assert shares["hi.fr.sms.j2"] == ()


@pytest.mark.parametrize(
    ("audience", "fields", "inside"),
    [
        ({"countries": ["US"]}, {"country": "US"}, True),
        ({"countries": ["US"]}, {"country": "CA"}, False),
        ({"countries": ["US"]}, {}, True),
        ({"languages": ["es"]}, {"language": "es-MX"}, True),
        ({"languages": ["es-MX"]}, {"language": "es"}, True),
        ({"languages": ["es"]}, {"language": "en"}, False),
        ({"languages": ["es"]}, {}, True),
        ({}, {"country": "CA", "language": "fr"}, True),
    ],
)
def test_an_audience_keeps_out_only_whom_it_excludes(
    audience: dict[str, list[str]], fields: dict[str, str], inside: bool
) -> None:
    assert is_in(Audience.model_validate(audience), lead(**fields)) is inside


def test_positions_count_texts_alone() -> None:
    sequence = Sequence.model_validate(
        {
            "steps": [
                {"id": "mail", "message": "story", "channel": "email"},
                {"id": "first", "variants": [{"message": "a"}, {"message": "b"}]},
                {"id": "ring", "channel": "call"},
                {
                    "id": "second",
                    "message": "c",
                    "fallback": {"message": "d", "after": {"hours": 4}},
                },
                {"id": "again", "message": "a"},
            ]
        }
    )
    found = positions(sequence, {"a", "b", "c", "d"})
    assert found == {"story": 1, "a": 1, "b": 1, "c": 2, "d": 3}

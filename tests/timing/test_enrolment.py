"""Who gets into a sequence, and why others don't."""

import datetime as dt

import pytest

from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.timing.enrolment import Why, enrolled

AT = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
AGREED = {"at": "2026-11-02T10:00:00Z", "scope": "offers"}


def _lead(id_: str, **fields: object) -> Persona:
    return Persona.model_validate({"id": id_, "consent": AGREED, **fields})


def _sequence(**keys: object) -> Sequence:
    return Sequence.model_validate({"steps": [{"id": "a"}], **keys})


def test_leads_without_a_recorded_consent_are_left_out_and_counted() -> None:
    found = enrolled(_sequence(), [_lead("ana"), _lead("bo", consent=None)], AT)
    assert [lead.id for lead in found.leads] == ["ana"]
    assert found.counts == {"without a recorded consent": 1}


def test_where_nobody_wrote_down_any_consent_none_is_asked_for() -> None:
    assert len(enrolled(_sequence(), [_lead("bo", consent=None)], AT).leads) == 1


def test_everyone_means_everyone() -> None:
    leads = [_lead("ana"), _lead("bo", consent=None)]
    assert len(enrolled(_sequence(enrol="everyone"), leads, AT).leads) == 2


def test_the_audience_is_judged_before_the_consent() -> None:
    sequence = _sequence(audience={"countries": ["US"], "languages": ["en"]})
    leads = [
        _lead("ana", country="CA", consent=None),
        _lead("bo", country="US", language="fr"),
        _lead("cy", language="en-GB"),
    ]
    found = enrolled(sequence, leads, AT)
    assert {why: [lead.id for lead in who] for why, who in found.left_out.items()} == {
        Why.COUNTRY: ["ana"],
        Why.LANGUAGE: ["bo"],
    }


@pytest.mark.parametrize(
    ("enrol", "consent", "why"),
    [
        ({"scopes": ["Offers"]}, AGREED, None),
        ({"scopes": ["news"]}, AGREED, Why.OTHER_SCOPE),
        ({"scopes": ["news"]}, {"at": AGREED["at"]}, Why.OTHER_SCOPE),
        ({"within_days": 22}, AGREED, None),
        ({"within_days": 21}, AGREED, Why.OLD_CONSENT),
        ({"within_days": 21}, {"at": "0001-01-01T00:00:00Z"}, Why.OLD_CONSENT),
        ("consented", {"at": "2026-11-24T10:00:01Z"}, Why.LATER_CONSENT),
        ("consented", {"at": "2026-11-24T10:00:00Z"}, None),
    ],
)
def test_a_consent_counts_for_its_scope_and_for_so_long(
    enrol: object, consent: dict[str, str], why: Why | None
) -> None:
    found = enrolled(_sequence(enrol=enrol), [_lead("ana", consent=consent)], AT)
    assert list(found.left_out) == ([] if why is None else [why])


def test_leads_may_enter_each_at_an_instant_of_their_own() -> None:
    early = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
    found = enrolled(
        _sequence(), [_lead("ana"), _lead("bo")], lambda lead: early if lead.id == "bo" else AT
    )
    assert [lead.id for lead in found.leads] == ["ana"]

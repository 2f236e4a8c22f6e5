"""What the rules on claims, channels and stages make of a lead's own data and of other rules."""

import pytest

from simulator import check_text
from simulator.model.place import Place
from simulator.model.rendering import Run
from simulator.rules.channel.chn01_wrong_channel import WrongChannel
from simulator.rules.claims.clm01_unproven import Unproven
from simulator.rules.plain_language.read01_hard_to_read import HardToRead
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit
from simulator.rules.sequence.seq03_stage_mismatch import StageMismatch

LONG = "Orchard Lane: " + "we press cider and bake bread all day. " * 14


def with_field(text: str, value: str, about: Circumstances | None = None) -> Reading:
    """A text in which the first `value` comes from a lead's field."""
    start, end = text.index(value), text.index(value) + len(value)
    tag = Place("t", start, start)
    runs = (
        Run(start, Place("t", 0, start), 0, None),
        Run(end - start, tag, None, "lead.left"),
        Run(len(text) - end, Place("t", start, start + len(text) - end), start, None),
    )
    return Reading(text, about or Circumstances(), trace=lambda: tuple(r for r in runs if r.length))


def claims(reading: Reading) -> list[Hit]:
    return list(Unproven().check(reading))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nordpine: only 2 tents left.", "2"),
        ("Nordpine: the tent was $80, now $40.", "$40"),
        ("Nordpine: the tent was $80, now $40.", "$80"),
        ("Nordpine: results guaranteed.", "results guaranteed"),
    ],
)
def test_what_comes_from_a_field_is_its_own_proof(text: str, value: str) -> None:
    assert len(claims(Reading(text))) == 1
    assert claims(with_field(text, value)) == []


def test_no_note_vouches_for_a_hidden_fee() -> None:
    text = "Teal Tea: a free box and selling fast, just pay $4 shipping."
    told = [hit.what for hit in claims(Reading(text, Circumstances(evidence="a list")))]
    assert told == ["The text says “free”, and asks for money: “just pay $4 shipping”."]


def test_each_claim_is_told_at_its_own_words() -> None:
    text = "Fern: selling fast. Everyone qualifies!"
    spans = [hit.span or (0, 0) for hit in claims(Reading(text))]
    assert [text[slice(*span)] for span in spans] == ["selling fast", "Everyone qualifies"]


def test_words_that_press_are_told_as_pressure_alone() -> None:
    text = "Fern: the mugs won't last long. See them: https://fern.example/m"
    assert [hit.unless for hit in claims(Reading(text))] == [("TON02",)]
    assert [hit.unless for hit in claims(Reading("Fern: selling fast."))] == [()]


def test_jargon_in_a_field_is_the_leads_own() -> None:
    text = "Your goal: leverage our synergies."
    assert list(HardToRead().check(Reading(text)))
    assert not list(HardToRead().check(with_field(text, "leverage our synergies")))


def test_a_word_of_jargon_is_told_with_what_to_write() -> None:
    (hit,) = HardToRead().check(Reading("Utilize the pass. We facilitate it."))
    assert hit.remedy == "Write “use”, and mend 1 more such word."


def test_a_long_text_is_told_once() -> None:
    assert list(WrongChannel().check(Reading(LONG)))
    rules = [found.rule for found in check_text(LONG + "Reply STOP to opt out.")]
    assert "LEN01" in rules
    assert "CHN01" not in rules


@pytest.mark.parametrize("stage", [None, "consideration", "decision", "dormant"])
def test_only_a_stage_that_a_price_comes_too_early_for_is_held_to_it(stage: str | None) -> None:
    text = "Loft: rooms from $18,400, 10% off, last call."
    assert not list(StageMismatch().check(Reading(text, Circumstances(stage=stage))))


def test_the_worst_of_what_comes_too_early_is_told() -> None:
    text = "Loft: rooms from $18,400, 10% off, last call."
    (hit,) = StageMismatch().check(Reading(text, Circumstances(stage="awareness")))
    assert hit.span == (text.index("last call"), text.index("last call") + 9)

"""What the rules on asks and tone make of a lead's own data, and of each other."""

import pytest

from simulator import check_text
from simulator.model.place import Place
from simulator.model.rendering import Run
from simulator.rules.call_to_action.cta02_vague_ask import VagueAsk
from simulator.rules.call_to_action.cta03_several_asks import SeveralAsks
from simulator.rules.call_to_action.cta04_heavy_question import HeavyQuestion
from simulator.rules.claims.clm01_unproven import Unproven
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.sequence.seq03_stage_mismatch import StageMismatch
from simulator.rules.tone.ton01_shouting import Shouting
from simulator.rules.tone.ton02_pressure import Pressure
from simulator.rules.tone.ton03_unlike import UnlikeTone

MENU = "See the spring menu: https://harbour.example/m"
WORDY = (
    "Alder Bikes: please be advised that the new frames are in. The workshop stays open on "
    "Saturday from nine to five, and coffee is ready for all who come by with a bike or without."
)


def filled(before: str, value: str, behind: str, field: str = "lead.thing") -> Reading:
    """A text in the midst of which `value` comes from a field."""
    text = before + value + behind
    start, end = len(before), len(before) + len(value)
    runs = (
        Run(start, Place("t", 0, start), 0, None),
        Run(len(value), Place("t", start, start), None, field),
        Run(len(behind), Place("t", start, start + len(behind)), start, None),
    )
    about = Circumstances(stage="awareness")
    assert text[start:end] == value
    return Reading(text, about, trace=lambda: tuple(run for run in runs if run.length))


def hits(rule: TextRule, reading: Reading) -> list[Hit]:
    return list(rule.check(reading))


@pytest.mark.parametrize(
    ("rule", "before", "value", "behind"),
    [
        (SeveralAsks(), "", "Join", f", hello. {MENU}"),
        (SeveralAsks(), "Harbour Tea: hi ", "Reply YES", f". {MENU}"),
        (SeveralAsks(), "Harbour Tea: ", "Order", f". {MENU}"),
        (SeveralAsks(), "Harbour Tea: ", "Booking.example", f". {MENU}"),
        (VagueAsk(), "Harbour Tea in ", "Click Here", f": {MENU}"),
        (VagueAsk(), "", "Call", f". {MENU}"),
        (
            HeavyQuestion(),
            "",
            "Tell Me More",
            ", Harbour Tea here. Would Tuesday or Friday suit you?",
        ),
        (HeavyQuestion(), "", "What?", " Harbour Tea here. Does Tuesday suit you?"),
        (StageMismatch(), "Harbour Tea: ", "20% off", f". {MENU}"),
        (StageMismatch(), "Harbour Tea: ", "Last Chance", f". {MENU}"),
        (Shouting(), "Thanks, ", "Wow!!", f"! {MENU}"),
        (Shouting(), "Hi! ", "Oh! Oh!", f" {MENU}!"),
    ],
)
def test_what_a_leads_own_data_says_is_no_fault_of_the_copy(
    rule: TextRule, before: str, value: str, behind: str
) -> None:
    assert hits(rule, Reading(before + value + behind, Circumstances(stage="awareness")))
    assert hits(rule, filled(before, value, behind)) == []


def test_a_name_that_looks_like_a_link_asks_for_nothing() -> None:
    text = ("Harbour Tea: hi ", "https://x.example/a", f". {MENU}")
    assert hits(SeveralAsks(), filled(*text, "lead.first_name")) == []
    assert hits(SeveralAsks(), filled(*text, "lead.form"))


def test_asks_of_the_copy_beside_a_leads_data_are_told() -> None:
    (hit,) = hits(SeveralAsks(), filled("Hi ", "Book", f". {MENU} and follow us on x.example/h"))
    assert hit.what.startswith("The text asks for 2 things")
    assert hits(VagueAsk(), filled("Hi ", "Mark", ". Click here: https://harbour.example/m"))
    assert hits(HeavyQuestion(), filled("Hi ", "Will", ". Tell us about your kitchen and why."))


def test_a_price_that_the_copy_asks_for_may_come_from_a_field() -> None:
    assert hits(StageMismatch(), filled("Loft: rooms from ", "$18,400", f". {MENU}"))


def test_blame_for_silence_is_told_once() -> None:
    text = "Tom here. You never replied and you still ignore us. Why no answer?"
    rules = [found.rule for found in check_text(text, position=3, brand="Tom")]
    assert rules.count("TON05") == 1
    assert "TON02" not in rules


def test_what_threatens_is_told_beside_blame() -> None:
    text = "Tom here. Why no answer? You'll regret it. Act now!"
    found = hits(Pressure(), Reading(text))
    assert [hit.unless for hit in found] == [(), (), ("TON05",)]


@pytest.mark.parametrize("phrase", ["pursuant to your order", "the aforementioned order", "hereby"])
def test_a_stiff_phrase_is_no_jargon_beside(phrase: str) -> None:
    found = check_text(f"Alder Bikes: {phrase} we close at 6.", kind="conversational", position=3)
    assert [each.rule for each in found] == ["TON03"]


def test_a_stiff_phrase_that_is_wordy_too_is_mended_as_such() -> None:
    (found,) = check_text(WORDY, kind="transactional", brand="Alder Bikes")
    assert (found.rule, found.remedy) == ("TON03", "Leave out “please be advised that”.")
    assert found.fix is not None


def test_a_stiff_phrase_in_a_field_is_not_mended() -> None:
    reading = filled("Alder: your note said ", "please be advised that", " we are late.")
    assert hits(UnlikeTone(), reading) == []


def test_a_claim_is_told_once_however_often_it_is_made() -> None:
    assert len(hits(Unproven(), Reading("Fern: selling fast. " * 9))) == 1


@pytest.mark.parametrize("text", ["\u0300", "Ok \u0301", "\u0345 \u0345"])
def test_marks_without_a_letter_are_read(text: str) -> None:
    check_text(text, kind="conversational")

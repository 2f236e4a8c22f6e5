"""What the rules on ways out say of keywords, languages and fixes, and which one speaks."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.data.keywords import folded, keywords_of
from simulator.data.opt_out.lines import EVERYWHERE, LINES, LINKS, opt_out_line
from simulator.data.providers import providers
from simulator.length import measure
from simulator.model.change import changed
from simulator.model.finding import Severity
from simulator.model.sending import SenderType
from simulator.review.places import Source
from simulator.review.selection import Selection
from simulator.review.texts import check_text, review_text
from simulator.rules.opt_out.opt02_unclear import UnclearWayOut
from simulator.rules.opt_out.opt06_unknown_keyword import UnknownKeyword
from simulator.rules.opt_out.opt07_other_language import OtherLanguage
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit

TEA = "Harbour Tea: the spring teas are in. Book a tasting: https://harbourtea.example/t "
TE = "Té del Puerto: ya llegaron los tés de primavera y te esperan en la tienda. "


def only(hits: Iterable[Hit]) -> Hit:
    (hit,) = hits
    return hit


@pytest.mark.parametrize("language", LINES)
def test_a_line_costs_nothing_extra_in_any_language(language: str) -> None:
    assert measure(opt_out_line(language)).encoding == "GSM-7"


@pytest.mark.parametrize("language", LINES)
@pytest.mark.parametrize("provider", providers())
def test_a_line_uses_a_word_that_the_provider_knows(provider: str, language: str) -> None:
    about = Circumstances(provider=provider, country="GB", language=language)
    known = keywords_of(provider, country="GB")
    reading = Reading(f"X: {opt_out_line(language, known)}", about)
    assert reading.analysis.opt_out
    assert list(UnknownKeyword().check(reading)) == []
    assert list(OtherLanguage().check(reading)) == []


def test_each_language_with_a_line_has_one_for_senders_without_replies() -> None:
    assert LINKS.keys() == LINES.keys()


@pytest.mark.parametrize("provider", [None, "nobody", *providers()])
@pytest.mark.parametrize("sender", list(SenderType))
@pytest.mark.parametrize("country", ["US", "DE", "ZA", ""])
def test_everybody_takes_stop(provider: str | None, sender: SenderType, country: str) -> None:
    assert EVERYWHERE in keywords_of(provider, sender=sender, country=country)


def test_only_stop_leaves_a_toll_free_number() -> None:
    assert keywords_of("aws", sender=SenderType.TOLL_FREE, country="US") == {"STOP"}
    assert len(keywords_of("aws", sender=SenderType.TOLL_FREE, country="GB")) > 1


@pytest.mark.parametrize(
    ("written", "keyword"),
    [("Arrêt", "ARRET"), (" stop  all ", "STOP ALL"), ("opt-out", "OPT-OUT")],
)
def test_a_keyword_is_compared_without_case_accents_and_room(written: str, keyword: str) -> None:
    assert folded(written) == keyword


@pytest.mark.parametrize(
    ("ending", "severity"),
    [("Reply ADIEU to opt out.", Severity.ERROR), ("Reply REMOVE to opt out.", Severity.WARNING)],
)
def test_a_word_on_no_list_is_worse_than_one_that_others_know(
    ending: str, severity: Severity
) -> None:
    (finding,) = [each for each in check_text(TEA + ending) if each.rule.startswith("OPT")]
    assert (finding.rule, finding.severity) == ("OPT06", severity)


@pytest.mark.parametrize(
    ("text", "about", "code"),
    [
        (TEA + "Reply STOP to opt out. A fee of $2 applies.", {}, "OPT05"),
        (TEA + "Reply STOP to opt out.", {"one_way": True}, "OPT10"),
        (TEA + "You can opt out at any time.", {}, "OPT03"),
        (TEA, {}, "OPT01"),
        (TEA + "Not for you? Let us know.", {}, "OPT02"),
        (TE + "Reply STOP to opt out.", {"country": "ES", "language": "es"}, "OPT07"),
    ],
)
def test_one_fault_of_a_way_out_is_one_finding(
    text: str, about: dict[str, object], code: str
) -> None:
    circumstances = Circumstances(**about)  # type: ignore[arg-type]  # as cases have them
    findings = review_text(Source("<text>", text), circumstances, Selection())
    assert [each.rule for each in findings if each.rule.startswith("OPT")] == [code]


@pytest.mark.parametrize(
    ("kind", "position", "country", "severity"),
    [
        ("marketing", 1, "US", None),
        ("marketing", 4, "US", Severity.WARNING),
        ("marketing", 4, "GB", None),
        ("transactional", 1, "GB", Severity.WARNING),
    ],
)
def test_an_unclear_way_out_is_an_error_where_there_must_be_one(
    kind: str, position: int, country: str, severity: Severity | None
) -> None:
    about = Circumstances(kind=kind, position=position, country=country)
    hit = only(UnclearWayOut().check(Reading(TEA + "Not for you? Let us know.", about)))
    assert hit.severity is severity


@pytest.mark.parametrize(
    ("ending", "mended"),
    [
        ("Not for you? Let us know.", "Reply STOP to opt out."),
        ("See you! Txt NOMORE to opt out", "See you! Reply STOP to opt out."),
        ("To leave reply ADIEU twice.", None),
    ],
)
def test_a_way_out_is_rewritten_where_it_stands_alone(ending: str, mended: str | None) -> None:
    hit = only(UnclearWayOut().check(Reading(TEA + ending)))
    if mended is None:
        assert hit.changes == ()
    else:
        assert changed(TEA + ending, hit.changes).endswith(mended)
    assert not hit.is_safe


def test_a_fix_is_safe_where_the_language_is_told_and_the_word_stays() -> None:
    text = TE + "Reply STOP to opt out."
    told = only(OtherLanguage().check(Reading(text, Circumstances(language="es", country="ES"))))
    read = only(OtherLanguage().check(Reading(text, Circumstances(country="ES"))))
    assert changed(text, told.changes) == TE + "Responde STOP para darte de baja."
    assert (told.is_safe, told.confidence) == (True, "high")
    assert (read.is_safe, read.confidence) == (False, "medium")


@pytest.mark.parametrize("language", LINES)
@pytest.mark.parametrize("country", ["US", "GB", "ES"])
def test_a_way_out_in_the_texts_own_language_is_fine(language: str, country: str) -> None:
    about = Circumstances(language=language, country=country)
    assert list(OtherLanguage().check(Reading(f"X: {opt_out_line(language)}", about))) == []


@given(st.text(max_size=30), st.sampled_from([None, "generic", "twilio", "x"]))
def test_any_words_can_be_looked_up(word: str, provider: str | None) -> None:
    assert (folded(word) in keywords_of(provider)) in {True, False}

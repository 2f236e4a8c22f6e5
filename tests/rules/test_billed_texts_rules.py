"""What LEN01, LEN03, ENC01 and ENC02 make of limits, of a lead's own data, and of each other."""

from collections.abc import Iterable
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.length import measure
from simulator.model.change import changed
from simulator.model.finding import Severity
from simulator.model.place import Place
from simulator.model.rendering import Run, added
from simulator.model.sending import Limit
from simulator.review.selection import Selection
from simulator.review.texts import hits_of
from simulator.rules.encoding.enc01_typographic import TypographicSigns
from simulator.rules.encoding.enc02_special_sign import SpecialSign
from simulator.rules.length.len01_too_many_texts import TooManyTexts
from simulator.rules.length.len03_few_over import FewCharactersOver
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit

BILLED = {"LEN01", "LEN03", "ENC01", "ENC02"}
BARN = "the barn is open from nine until six on every day of the week, rain or shine. "
ONE, TWO = Limit(plain=1), Limit(plain=2)
PIECES = st.sampled_from([*"ab .€", "’", "…", "\u200b", "🍏", "á", "the barn is open "])


def about(
    limit: Limit = TWO, language: str | None = None, brand: str | None = None
) -> Circumstances:
    return Circumstances(kind="transactional", limit=limit, language=language, brand=brand)


def with_name(text: str, name: str, limit: Limit = TWO) -> Reading:
    """A text that the template writes but for a first name."""
    start = text.index(name)
    end = start + len(name)
    runs = (
        Run(start, Place("t", 0, start), 0, None),
        Run(end - start, Place("t", start, start + 2), None, "lead.first_name"),
        Run(len(text) - end, Place("t", start + 2, start + 2 + len(text) - end), start + 2, None),
    )
    return Reading(text, about(limit), trace=lambda: tuple(run for run in runs if run.length))


def written(text: str, *rows: Run) -> Reading:
    """A text that begins with `rows`, and goes on as the template's own."""
    start = sum(row.length for row in rows)
    own = Run(len(text) - start, Place("t", 50, 50 + len(text) - start), 50, None)
    sources = {"t": "{{ a }}".ljust(50) + text[start:]}
    return Reading(text, about(), trace=lambda: (*rows, own), sources=sources)


def only(hits: Iterable[Hit]) -> Hit:
    (hit,) = hits
    return hit


def said(reading: Reading) -> list[str]:
    found = [rule.code for rule, _ in hits_of(reading, Selection())]
    return [code for code in found if code in BILLED]


def test_len01_is_silent_where_a_leads_own_letters_cost_the_text() -> None:
    reading = with_name("Hi Łucja, " + BARN + "Come.", "Łucja", ONE)
    assert reading.measurement.segments > 1
    assert said(reading) == []


def test_len01_blames_the_length_where_plain_letters_would_not_fit_either() -> None:
    reading = with_name("Hi Łucja, " + BARN * 3, "Łucja", ONE)
    assert "costs 2 texts" in only(TooManyTexts().check(reading)).what


def test_len01_says_how_many_characters_to_cut() -> None:
    hit = only(TooManyTexts().check(Reading("x" * 170, about(ONE))))
    assert "10 characters too long" in hit.why
    assert "Cut 10 characters" in hit.remedy


@pytest.mark.parametrize(
    ("text", "why", "remedy"),
    [
        (
            "It’s on: " + BARN * 3,
            "2 texts, and is 83",
            "Write it so, and cut 83 characters, or set",
        ),
        ("On 🍏: " + BARN * 3, "2 texts, and is 79", "Write it so, and cut 79 characters, or set"),
    ],
)
def test_len01_counts_what_is_too_long_once_the_signs_are_plain(
    text: str, why: str, remedy: str
) -> None:
    hit = only(TooManyTexts().check(Reading(text, about(ONE))))
    assert hit.why.startswith(f"In plain letters and signs it costs {why} characters too long.")
    assert hit.remedy.startswith(remedy)


def test_len01_leaves_a_language_its_letters() -> None:
    text = "El barn abre hoy y cada día. " + BARN * 3
    hit = only(TooManyTexts().check(Reading(text, about(ONE, language="es"))))
    assert "characters too long, and every text is billed." in hit.why


def test_len01_speaks_of_the_text_as_it_is_where_nobody_asks_for_other_signs() -> None:
    hit = only(TooManyTexts().check(Reading("It’s on: " + BARN, about(ONE))))
    assert hit.remedy == "Cut 17 characters, or set limit_segments = 2."


def test_len01_says_which_letters_of_a_lead_pass_the_limit_for_any_name() -> None:
    reading = with_name("Hi Zoë, " + BARN * 2 + "Bye.", "Zoë", Limit(plain=2, any=2))
    hit = only(TooManyTexts().check(reading))
    assert hit.what == "The ë in *Zoë,* makes this cost 3 texts; the limit for any name is 2."
    assert hit.remedy == "Cut 34 characters, so that such names fit too."
    assert hit.span == (5, 6)


def test_a_text_cut_as_said_keeps_to_the_limit_for_any_name() -> None:
    text = "Hi Zoë, " + BARN * 2 + "Bye."
    assert measure(text[:-34]).segments == 2 < measure(text[:-33]).segments


def test_len01_is_silent_within_the_limit_for_any_name() -> None:
    assert said(with_name("Hi Zoë, " + BARN + "Bye.", "Zoë", Limit(plain=1, any=2))) == []


def test_len01_says_how_much_the_provider_adds() -> None:
    footer = " Reply STOP to opt out"
    text = "x" * 150 + footer
    rows = (Run(150, Place("t", 50, 200), 50, None), Run(22, added("sending.footer", 22), 0, None))
    hit = only(TooManyTexts().check(Reading(text, about(ONE), trace=lambda: rows)))
    assert hit.why.endswith("22 characters of it are added when it is sent.")


@pytest.mark.parametrize(
    ("text", "limit", "codes"),
    [
        ("It’s on: " + BARN, 1, ["ENC01"]),
        ("It’s on: " + BARN * 4, 1, ["ENC01", "LEN01"]),
        ("It’s on 🍏: " + BARN, 1, ["ENC02"]),
        ("It’s on 🍏: " + BARN * 4, 2, ["ENC02", "LEN01"]),
        ("y" * 165, 1, ["LEN03"]),
        ("y" * 171, 1, ["LEN01"]),
        ("y" * 165, 2, ["LEN03"]),
        ("Сидр уже готов, " * 5, 1, ["LEN03"]),
        ("Сидр уже готов, " * 6, 1, ["LEN01"]),
        ("Hi 🍏", 1, []),
    ],
)
def test_one_fault_is_one_finding(text: str, limit: int, codes: list[str]) -> None:
    assert said(Reading(text, about(Limit(plain=limit)))) == codes


def test_a_curly_quote_costs_nothing_beside_a_lead_whose_letters_cost_anyway() -> None:
    text = "Hi Zoë, it’s on: " + BARN
    assert said(with_name(text, "Zoë", ONE)) == []
    assert said(with_name(text.replace("ë", "e"), "Zoe", ONE)) == ["ENC01"]


def test_an_emoji_costs_nothing_beside_a_lead_whose_letters_cost_anyway() -> None:
    text = "Hi Zoë, it is on 🍏: " + BARN
    assert said(with_name(text, "Zoë", ONE)) == []
    assert said(with_name(text.replace("ë", "e"), "Zoe", ONE)) == ["ENC02"]


def test_enc01_names_the_letter_its_word_and_what_to_write() -> None:
    hit = only(TypographicSigns().check(Reading("Lane: it’s on. " + BARN, about())))
    assert hit.what == "The ’ in *it’s* makes this cost 2 texts instead of 1."
    assert (hit.remedy, hit.span) == ("Use a straight '.", (8, 9))
    assert (hit.changes[0][:3], hit.is_safe, hit.saves) == ((8, 9, "'"), True, 1)


def test_enc01_leaves_a_leads_own_quotes_alone() -> None:
    assert said(with_name("Hi D’Arcy, " + BARN, "D’Arcy")) == []


@pytest.mark.parametrize(
    ("run", "where"),
    [
        (Run(6, Place("t", 0, 7), None, "brand.name"), "It comes from brand.name in the settings."),
        (Run(6, added("provider", 6), 0, None), "It comes from provider in the settings."),
        (Run(6, Place("t", 0, 7), 3, None), "It stands between {{ and }} or {% and %}."),
        (Run(6, Place("t", 0, 7), None, None), "It stands between {{ and }} or {% and %}."),
    ],
)  # fmt: skip
def test_enc01_says_where_to_mend_what_no_edit_of_the_text_can(run: Run, where: str) -> None:
    hit = only(TypographicSigns().check(written("Joe’s: " + BARN, run)))
    assert hit.remedy == f"Use a straight '. {where}"
    assert hit.changes == ()


def test_enc01_leaves_the_brands_name_to_its_owner() -> None:
    reading = Reading("Joe’s: " + BARN, about(brand="Joe’s"))
    hit = only(TypographicSigns().check(reading))
    assert hit.remedy.endswith("It stands in your brand's name, which is left to you.")
    assert hit.changes == ()


def test_enc01_finds_a_brands_name_ten_thousand_times_in_no_second() -> None:
    reading = Reading("Joe’s " * 10_000, about(brand="Joe’s"))
    begun = process_time()
    assert only(TypographicSigns().check(reading)).changes == ()
    assert process_time() - begun < 1


@pytest.mark.parametrize(
    ("text", "language", "limit", "finds"),
    [
        ("El barn abre hoy y cada día. " + BARN, "es", 2, False),
        ("El barn abre hoy y cada día. " + BARN, "es", 1, True),
        ("A naïve day at the barn. " + BARN, "en", 2, True),
        ("A day at the barn 🍏. " + BARN, "es", 2, True),
    ],
)
def test_enc02_leaves_a_letter_alone_that_the_language_needs_within_the_limit(
    text: str, language: str, limit: int, *, finds: bool
) -> None:
    reading = Reading(text, about(Limit(plain=limit), language=language))
    assert [hit.severity for hit in SpecialSign().check(reading)] == [None] * finds


@pytest.mark.parametrize(
    ("text", "words"),
    [("cada día", "words without it"), ("cada día y más", "words without them")],
)
def test_enc02_counts_the_letters_to_do_without(text: str, words: str) -> None:
    one = Limit(plain=1)
    reading = Reading(f"El barn abre hoy y {text}. " + BARN, about(one, language="es"))
    assert words in only(SpecialSign().check(reading)).remedy


def test_enc02_offers_what_changes_the_meaning_and_makes_the_rest_plain_too() -> None:
    hit = only(SpecialSign().check(Reading("It’s from ₹50. " + BARN, about())))
    assert [each.text for each in hit.changes] == ["'", "Rs"]
    assert (hit.is_safe, hit.saves) == (False, 1)


def test_enc02_seeks_no_setting_for_an_accent_behind_a_leads_name() -> None:
    hit = only(SpecialSign().check(with_name("Ana\u0301: " + BARN, "Ana")))
    assert hit.remedy == "Leave it out."


def test_enc02_offers_no_edit_for_an_emoji() -> None:
    assert only(SpecialSign().check(Reading("Now 🍏. " + BARN, about()))).changes == ()


@pytest.mark.parametrize("limit", [1, 2])
def test_len03_quotes_the_words_that_do_not_fit(limit: int) -> None:
    reading = Reading("Come by, " + BARN * 2, about(Limit(plain=limit)))
    hit = only(FewCharactersOver().check(reading))
    assert hit.what == "This message is 5 characters longer than 1 text holds."
    assert hit.why == "“shine.” costs a text more."
    assert hit.severity is (None if limit == 1 else Severity.INFO)


def test_len03_gives_no_hint_for_a_long_name() -> None:
    text = "Hi Bartholomew, " + BARN + BARN[:72]
    assert said(with_name(text, "Bartholomew")) == []
    assert said(Reading(text, about())) == ["LEN03"]


@given(st.lists(PIECES, min_size=20, max_size=120).map("".join), st.integers(1, 3))
def test_a_fix_saves_what_its_finding_says(text: str, limit: int) -> None:
    reading = Reading(text, about(Limit(plain=limit)))
    for _, hit in hits_of(reading, Selection()):
        if hit.changes and hit.saves:
            after = measure(changed(text, hit.changes)).segments
            assert after == reading.measurement.segments - hit.saves


@given(st.lists(PIECES, min_size=20, max_size=120).map("".join), st.integers(1, 3))
def test_a_text_over_its_limit_has_one_of_these_findings(text: str, limit: int) -> None:
    reading = Reading(text, about(Limit(plain=limit)))
    if reading.measurement.segments > limit and not reading.measurement.unsendable:
        found = {rule.code for rule, hit in hits_of(reading, Selection())}
        assert found & {*BILLED, "ENC04"}

"""The report on one text: nothing is wider than the screen, and JSON is what it says."""

import datetime as dt
import json

import pytest
import wcwidth
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.length import measure
from simulator.model.settings import Settings
from simulator.rendering.as_sent import account_of
from simulator.reports.measured import measured_lines
from simulator.reports.measured_json import measured_json
from simulator.review.billed import Prices
from simulator.review.measured import Counting, Measured

DAY = dt.date(2026, 11, 24)
ODD = "\n\r\t \x00\x1b\x9b\xa0\u0301\u200b\u200d\u202e\ufe0f\ud83d\U0001f1e9\U0001f468王ש’–…™"
ANY = st.text(st.one_of(st.sampled_from(ODD), st.characters(codec=None)), max_size=400)


def measured(text: str, provider: str | None = None) -> Measured:
    settings = Settings.model_validate({"provider": provider or "generic", "brand": "Acme"})
    account = account_of(settings, DAY) if provider else None
    return Counting(account=account).measured(text, kind="marketing", country="US")


def lines_of(found: Measured, width: int = 80) -> list[str]:
    return list(measured_lines(found, currency="USD", width=width))


@given(ANY, st.integers(24, 140), st.sampled_from([None, "klaviyo", "twilio"]))
def test_no_line_is_wider_than_told(text: str, width: int, provider: str | None) -> None:
    lines = lines_of(measured(text, provider), width)
    assert all(0 <= wcwidth.wcswidth(line) <= width for line in lines)


@pytest.mark.parametrize("width", [-1, 0, 1, 23])
def test_a_screen_too_narrow_gets_the_narrowest_lines(width: int) -> None:
    found = measured("it’s 👨\u200d👩 " * 30)
    assert lines_of(found, width) == lines_of(found, 24)


@given(ANY)
def test_no_line_holds_a_control_character(text: str) -> None:
    joined = "".join(lines_of(measured(text)))
    assert all(each.isprintable() for each in joined if wcwidth.wcwidth(each) < 2)


@given(ANY)
def test_json_agrees_with_measure(text: str) -> None:
    found = json.loads("\n".join(measured_json(measured(text), currency="USD")))
    expected = measure(text)
    assert tuple(part["text"] for part in found["parts"]) == expected.parts
    assert sum(part["units"] for part in found["parts"]) == found["units"] == expected.units
    assert [(each["character"], each["offset"]) for each in found["not_gsm"]] == [*expected.not_gsm]
    assert [(each["reason"], each["offset"]) for each in found["unsendable"]] == [
        *expected.unsendable
    ]


@given(ANY)
def test_what_is_said_to_save_saves(text: str) -> None:
    found = measured(text)
    assert found.plain.segments <= found.measurement.segments
    assert found.cut is None or found.cut.segments < found.measurement.segments
    assert found.without is None or found.without.segments < found.measurement.segments


@pytest.mark.parametrize(
    ("text", "provider", "told"),
    [
        ("a" * 130 + "’", "klaviyo", (1, 1)),  # prefix and footer stay, and take 27
        ("a" * 140, "klaviyo", (7, 1)),
        ("’" + "a" * 100, "klaviyo", (58, 1)),
        ("a" * 161, "twilio", (1, 1)),
        ("a" * 161, None, (1, 1)),
        ("a" * 160, None, None),
    ],
)
def test_the_fewest_characters_of_what_is_typed_are_cut(
    text: str, provider: str | None, told: tuple[int, int] | None
) -> None:
    assert measured(text, provider).cut == told


@settings(max_examples=30)
@given(st.text(st.sampled_from("a ’€."), min_size=100, max_size=400))
def test_no_shorter_cut_saves_a_text_as_it_is_sent(text: str) -> None:
    found = measured(text, "klaviyo")
    ends = range(len(text) - 1, -1, -1)
    billed = (measured(text[:end], "klaviyo").measurement.segments for end in ends)
    expected = next((n for n, each in enumerate(billed, 1) if each < found.measurement.segments), 0)
    assert (found.cut.characters if found.cut else 0) == expected


@given(ANY, st.sampled_from(["klaviyo", "attentive", "notify"]))
def test_what_is_altered_gives_the_typed_text_back(text: str, provider: str) -> None:
    found = measured(text, provider)
    typed, at = "", 0
    for each in found.altered:
        assert found.text[each.start : each.end] == each.after
        typed += found.text[at : each.start] + each.before
        at = each.end
    assert typed + found.text[at:] == text


def test_the_ruler_marks_what_costs_and_says_what_the_marks_mean() -> None:
    lines = lines_of(measured("a’b\x1b"))
    at = lines.index("  a’b\\x1b")
    assert lines[at + 1] == "   ^ !!!!"
    assert lines[at + 3] == "! cannot be sent  ^ special letter"


def test_a_plain_text_has_no_legend_and_no_lists() -> None:
    assert len(lines_of(measured("Hi Dana"))) == 6


@pytest.mark.parametrize(
    ("text", "details"),
    [
        ("a", "GSM-7  1 septet  160 in"),
        ("ab", "GSM-7  2 septets  160 in"),
        ("’", "UCS-2  1 unit  70"),
    ],
)
def test_one_unit_is_no_plural(text: str, details: str) -> None:
    assert lines_of(measured(text))[1].startswith(details)


def test_figures_that_fit_no_line_go_to_the_next_one_whole() -> None:
    assert lines_of(measured("Hi"), 40)[:2] == [
        "1 text billed  2 characters",
        "158 to spare  special letters: no",
    ]


def test_long_lists_are_cut_and_counted() -> None:
    lines = lines_of(measured("".join(map(chr, range(0x4E00, 0x4E00 + 30)))))
    assert "  and 10 more; --format json holds them all" in lines


@pytest.mark.parametrize("text", ["à" * 5, "Привет", "e\u0301"])
def test_a_special_letter_is_named(text: str) -> None:
    found = measured(text)
    joined = "\n".join(lines_of(found))
    assert all(each.name in joined for each in found.measurement.not_gsm)


def test_a_price_is_exact_in_json() -> None:
    settings = Settings.model_validate({"rates": [{"price": 0.0079}]})
    found = Counting(prices=Prices(settings, DAY)).measured("Hi", kind="marketing", country="")
    document = json.loads("\n".join(measured_json(found, currency="USD")))
    assert document["price"] == {"currency": "USD", "each": "0.0079", "total": "0.0079"}

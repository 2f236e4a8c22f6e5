"""`measure` against the limits of 3GPP TS 23.038 and 23.040, and against a slow obvious twin."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.data.gsm7 import DEFAULT, EXTENSION
from simulator.length import measure

GSM = st.text(st.sampled_from([*DEFAULT, *EXTENSION]), max_size=700)
ANY = st.text(st.characters(codec=None), max_size=300)


def slow_parts(text: str) -> list[str]:
    """Fill parts one character at a time."""
    gsm = all(character in DEFAULT or character in EXTENSION for character in text)
    widths = [
        (2 if character in EXTENSION else 1)
        if gsm
        else len(character.encode("utf-16-le", "surrogatepass")) // 2
        for character in text
    ]
    single, each = (160, 153) if gsm else (70, 67)
    if sum(widths) <= single:
        return [text] if text else []
    parts, room = [""], each
    for character, width in zip(text, widths, strict=True):
        if width > room:
            parts.append("")
            room = each
        parts[-1] += character
        room -= width
    return parts


@pytest.mark.parametrize(
    ("text", "encoding", "units", "segments"),
    [
        ("", "GSM-7", 0, 0),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("a" * 152 + "€" + "b" * 152, "GSM-7", 306, 3),
        ("€" * 80, "GSM-7", 160, 1),
        ("\f" * 81, "GSM-7", 162, 2),
        ("é" * 160, "GSM-7", 160, 1),
        ("ë" + "a" * 69, "UCS-2", 70, 1),
        ("’" + "a" * 70, "UCS-2", 71, 2),
        ("😀" * 35, "UCS-2", 70, 1),
        ("a" * 66 + "😀" + "a" * 10, "UCS-2", 78, 2),
        ("😀" * 67, "UCS-2", 134, 3),
        ("Ω" * 160, "GSM-7", 160, 1),
        ("\u2126", "UCS-2", 1, 1),
        ("`", "UCS-2", 1, 1),
        ("ç", "UCS-2", 1, 1),
        ("Ç", "GSM-7", 1, 1),
        ("\t", "UCS-2", 1, 1),
        ("\u00a0", "UCS-2", 1, 1),
        ("e\u0301", "UCS-2", 2, 1),
    ],
)
def test_known_texts_cost_what_carriers_bill(
    text: str, encoding: str, units: int, segments: int
) -> None:
    found = measure(text)
    assert (found.encoding, found.units, found.segments) == (encoding, units, segments)


@given(GSM | ANY)
@example("a" * 152 + "€" + "b" * 152)
def test_parts_are_those_of_the_slow_twin(text: str) -> None:
    assert list(measure(text).parts) == slow_parts(text)


@given(GSM | ANY)
def test_parts_joined_are_the_text(text: str) -> None:
    assert "".join(measure(text).parts) == text


def test_characters_outside_gsm7_are_named_with_their_offset() -> None:
    assert measure("Hi Zoë, it’s").not_gsm == (("ë", 5), ("’", 10))


@pytest.mark.parametrize(
    ("text", "reason", "offset"),
    [
        ("ab\x1b", "escape", 2),
        ("a\ud83d", "lone surrogate", 1),
        ("a" * (153 * 255 + 1), "too many parts", 153 * 255),
        ("\u0416" * (67 * 255 + 1), "too many parts", 67 * 255),
    ],
)
def test_what_no_phone_can_be_sent_is_reported(text: str, reason: str, offset: int) -> None:
    assert measure(text).unsendable == ((reason, offset),)


def test_the_longest_sendable_text_is_not_reported() -> None:
    found = measure("a" * 153 * 255)
    assert (found.segments, found.unsendable) == (255, ())

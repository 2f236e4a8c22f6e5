"""How single rules put what they found: what is named, what is counted, what is advised."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.length import measure
from simulator.model.sending import Limit
from simulator.rules.call_to_action.cta03_several_asks import SeveralAsks
from simulator.rules.encoding.enc01_typographic import TypographicSigns
from simulator.rules.encoding.enc02_special_sign import SpecialSign
from simulator.rules.length.len01_too_many_texts import TooManyTexts
from simulator.rules.length.len06_subject import LongSubject
from simulator.rules.length.len07_push import LongPush
from simulator.rules.personalisation.tok01_broken_field import BrokenField
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule
from simulator.rules.tone.ton01_shouting import Shouting

BARN = "Orchard Lane: the barn is open from nine until six on every day of the week, rain or shine"
PAGE = "Put it on a page and link to it."


def hits(rule: TextRule, text: str, limit_segments: int = 2) -> list[Hit]:
    return list(rule.check(Reading(text, Circumstances(limit=Limit(plain=limit_segments)))))


def costly(text: str) -> Hit:
    (hit,) = [*hits(TypographicSigns(), text), *hits(SpecialSign(), text)]
    return hit


def too_long(text: str, limit_segments: int = 1) -> Hit:
    (hit,) = hits(TooManyTexts(), text, limit_segments)
    return hit


@pytest.mark.parametrize(
    ("ending", "subject"),
    [
        (" \u00a0", "A hard space after *shine*"),
        (" for 5\u00a0km", "A hard space before *km*"),
        (" for 5\u202fkm", "A narrow hard space before *km*"),
        (" for 5\u2009km", "A narrow space before *km*"),
        (" a\ttent", "A tab before *tent*"),
        (" wel\u200bcome", "A zero-width space in *welcome*"),
        (" soft\u00adness", "A soft hyphen in *softness*"),
        (" a\u200db", "A joiner in *ab*"),
        (" \ufeffnow", "A byte-order mark in *now*"),
        (" \ud83d now", "A broken emoji before *now*"),
        (" a\x92b", "A broken apostrophe in *ab*"),
        (" for 5\u2800km", "A blank sign before *km*"),
        (" for 5\u3164km", "A blank letter before *km*"),
        (" a\x02b", "An invisible sign in *ab*"),
        (" it’s", "The ’ in *it’s*"),
        (" 👩‍👩‍👧 now", "The 👩‍👩‍👧"),
        (" 🇺🇸", "The 🇺🇸"),
        (" a👋🏽", "The 👋🏽 in *a👋🏽*"),
        (" 1️⃣", "The 1️⃣"),
    ],
)
def test_a_special_sign_is_named_with_the_word_about_it(ending: str, subject: str) -> None:
    assert costly(BARN + ending).what == f"{subject} makes this cost 2 texts instead of 1."


@pytest.mark.parametrize(
    ("ending", "subject"),
    [
        (" ’ “ ”", "The ’ “ ”"),
        (" ’ “ ” …", "The ’ “ ” …"),
        (" ’ 5\u00a0km", "The ’ and hard space"),
        (" \tx\u200b ’", "The tab, zero-width space and ’"),
        (" \u2800 \u3164 “", "The blank sign, blank letter and “"),
        (" ’ “ ’", "The ’ “"),
    ],
)
def test_different_signs_are_listed_in_the_texts_order(ending: str, subject: str) -> None:
    assert costly(BARN + ending).what == f"{subject} make this cost 2 texts instead of 1."


@pytest.mark.parametrize(
    ("ending", "remedy"),
    [
        (" it’s", "Use a straight '."),
        (" it’s…", "Use a straight ' and three dots."),
        (" “it’s” – now…", "Write plain letters and signs."),
        (" 5\u00a0km", "Use an ordinary space."),
        (" a\u200bb", "Delete it."),
        (" a\u200bb\u200bc", "Delete them."),
        (" 5\u00a0km\u200b", "Use an ordinary space, and delete what shows nothing."),
        (" 🍏", "Leave it out."),
        (" 🍏🍎", "Write plain letters and signs, or leave them out."),
        (" it’s 🍏", "Write plain letters and signs, or leave them out."),
        (" \x19", "Delete it."),
        (" It\ufffds", "Write the letter that was lost here."),
        (" ₹50", "Write Rs."),
        (" Łodz", "Write a plain L."),
        (" Łódz", "Write a plain L and a plain o."),
        (" SAVE–20", "Write a plain -."),
        (" 85 m²", "Write a plain 2."),
        (" 5\x80", "Write €."),
        (" at https://barn.example/\ufffdb", "Write the letter that was lost here."),
        (" at https://barn.example/a’b", "It stands in a link: use one in plain letters."),
    ],
)
def test_it_is_said_what_to_do_with_each_kind_of_sign(ending: str, remedy: str) -> None:
    assert costly(BARN + ending).remedy == remedy


@pytest.mark.parametrize(
    ("length", "limit", "remedy"),
    [
        (161, 1, "Cut 1 character, or set limit_segments = 2."),
        (310, 2, "Cut 4 characters, or set limit_segments = 3."),
        (460, 2, "Cut 154 characters, or put it on a page and link to it."),
        (153 * 254 + 1, 254, "Cut 1 character, or set limit_segments = 255."),
        (153 * 256 + 1, 255, "Cut 154 characters, or put it on a page and link to it."),
        (153 * 255 + 1, 255, "Cut 1 character, or put it on a page and link to it."),
        (900, 1, PAGE),
        (100_000, 2, PAGE),
    ],
)
def test_len01_advises_only_what_helps(length: int, limit: int, remedy: str) -> None:
    assert too_long("x" * length, limit).remedy == remedy


def test_len01_writes_large_numbers_with_commas() -> None:
    hit = too_long("x" * 200_000, 2)
    assert "1,308 texts" in hit.what
    assert "199,694 characters too long" in hit.why


@pytest.mark.parametrize(("rule", "channel"), [(LongSubject(), "subject"), (LongPush(), "push")])
def test_a_very_long_line_is_counted_with_commas(rule: TextRule, channel: str) -> None:
    (hit,) = rule.check(Reading("x" * 1_234, Circumstances(channel=channel)))
    assert "the room of 1,234 letters" in hit.what


@given(st.text(st.sampled_from("ab €’🍏"), min_size=71, max_size=900), st.integers(1, 4))
def test_a_text_cut_by_as_much_as_len01_says_keeps_to_the_limit(text: str, limit: int) -> None:
    for hit in hits(TooManyTexts(), text, limit):
        if hit.remedy.startswith("Cut "):
            over = int(hit.remedy.split()[1].replace(",", ""))
            assert measure(text[:-over]).segments <= limit


def test_ton01_speaks_once_of_each_different_row_of_words() -> None:
    found = hits(Shouting(), "BIG SALE on, LAST CHANCE for it. See the BIG SALE now")
    assert [hit.what for hit in found] == [
        "“BIG SALE” reads as shouting.",
        "“LAST CHANCE” reads as shouting.",
    ]


def test_ton01_speaks_once_of_a_text_that_is_mostly_in_capitals() -> None:
    text = "BIG SALE on, LAST CHANCE for it, COME TODAY and BRING FRIENDS"
    (hit,) = hits(Shouting(), text)
    assert hit.what == "“BIG SALE” and 3 more rows of capitals shout."


def test_ton01_speaks_once_of_each_different_mark() -> None:
    found = hits(Shouting(), "Ready?? Go!! Now!!! Sure??")
    assert [hit.span for hit in found] == [(5, 7), (10, 12)]


def test_ton01_points_at_the_third_exclamation_mark() -> None:
    (hit,) = hits(Shouting(), "Hi! Cider is back! Come by!")
    assert (hit.what, hit.span) == ("The third ! in one text reads as shouting.", (26, 27))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Read a.example/1, buy at a.example/2", "“Read a.example/1” and “buy at a.example/2”."),
        ("Scan, share and vote", "“Scan”, “share” and “vote”."),
        ("Scan, join, share and vote", "“Scan”, “join”, “share” and 1 more."),
    ],
)
def test_cta03_names_the_asks(text: str, what: str) -> None:
    (hit,) = hits(SeveralAsks(), text)
    assert hit.what.endswith(what)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Hi FNAME, it is ready.", "“FNAME” is not filled in."),
        ("Hi _____, it is ready.", "“_____” is not filled in."),
        ("Hi (first name), it is ready.", "“(first name)” is not filled in."),
        ("Here you save $ today.", "A number is missing at “save $”."),
        ("Take % off today.", "A number is missing at “% off”."),
        ("Your table on  is set.", "A word is missing at “on is”."),
        ("Hi , it is ready.", "A word is missing at “Hi ,”."),
    ],
)
def test_tok01_says_what_is_missing(text: str, what: str) -> None:
    (hit,) = hits(BrokenField(), text)
    assert hit.what == what

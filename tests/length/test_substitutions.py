"""Which signs of a text give way, to what, and which must stay as they are."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.length import is_gsm7, measure
from simulator.length.substitutions import Substitution, substituted, substitutions

CHARACTERS = st.characters(exclude_categories=())
PIECES = st.sampled_from(
    [
        *"a eEA9.,’“”–—•…-'\"{}%@/:\n\t½™é→₹",
        "\u00a0", "\u200b", "\u200d", "\u200c", "\u00ad", "\u2060", "\ufeff", "\u0301", "\u0303",
        "\ufe0f", "\u202d", "\u202e", "\u202c", "\u2126", "\u212a", "\u0430", "\u0435", "\u03bf",
        "\uff21", "\uff0d", "\uff12", "\ufb01", "\u1100", "\u1161", "👩", "🇺", "🏽", "\ud83d",
        "SAVE", "20", "10AM", "https://x.example/a", "acme.example", "ann@x.example", "سلام", "你",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(CHARACTERS, max_size=60), st.lists(PIECES, max_size=40).map("".join))


def safely(text: str) -> str:
    return substituted(text, safe(text))


def safe(text: str) -> list[Substitution]:
    return [each for each in substitutions(text) if each.is_safe]


def offered(text: str) -> list[str]:
    return [each.after for each in substitutions(text) if not each.is_safe]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("it’s ‘so’", "it's 'so'"),
        ("“Tee” and „Tee“", '"Tee" and "Tee"'),
        ("geht´s, it`s", "geht's, it's"),
        ("can\u0092t \u0093wait\u0094", 'can\'t "wait"'),
        ("5′10″", "5'10\""),
        ("Mon–Fri, 9–5, 10AM–5PM, 9AM–NOON", "Mon-Fri, 9-5, 10AM-5PM, 9AM-NOON"),
        ("May 5–Jun 6, $5–$10, 5K–10K", "May 5-Jun 6, $5-$10, 5K-10K"),
        ("512\u2011555\u20110142", "512-555-0142"),
        ("\u22125 degrees", "-5 degrees"),
        ("now — or never", "now - or never"),
        ("soon…", "soon..."),
        ("soon\u0085", "soon..."),
        ("5\u00a0km, 10\u202f000, a\tb", "5 km, 10 000, a b"),
        ("one\u2028two\vthree", "one\ntwo\nthree"),
        ("wel\u200bcome, soft\u00adness, \ufeffnow", "welcome, softness, now"),
        ("\u202d+1 512-555-0142\u202c", "+1 512-555-0142"),
        ("• One\n•Two\nThree • four", "- One\n- Two\nThree - four"),
        ("ﬁne oﬀer", "fine offer"),
        ("Ｓａｌｅ！", "Sale!"),
        ("20\u2126 \u212a \u212b", "20Ω K Å"),
        ("Cafe\u0301 nin\u0303o", "Café niño"),
        ("Fr\u0435\u0435 s\u0430le", "Free sale"),
    ],
)
def test_what_means_the_same_is_written_plainly(text: str, plain: str) -> None:
    assert safely(text) == plain
    assert is_gsm7(plain)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("sugar—free", "sugar - free"),
        ("“Wow”—Ann", '"Wow" - Ann'),
        ("9—5", "9-5"),
        ("wait—", "wait-"),
        ("a——b", "a--b"),
        ("•5% off", "- 5% off"),
    ],
)
def test_a_sign_gets_the_room_that_its_meaning_needs(text: str, plain: str) -> None:
    assert safely(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "https://x.example/a–b",
        "x.example/it’s",
        "ann–b@x.example"[3:],
        "SAVE–20",
        "A\u20114",
        "\uff33\uff21\uff36\uff25\uff12\uff10",
        "visit–acme.example",
        "see\u200bhttps://x.example/a",
        "{\u200b{ x",
        "👩\u200d👩\u200d👧",
        "❤\ufe0f\u200d🔥",
        "🇺\u200b🇸",
        "1\ufe0f\u20e3",
        "سلام\u200cدنیا",
        "שלום\u200f!",
        "क्\u200dष",
        "\u202eabc\u202c",
        "你好，我",
        "\u0421\u043e\u0440",
        "Card ••1234",
        "3•4",
        "’\u0301",
        "｛｛ x ｝｝",
        "🍏",
        "á",
    ],
)
def test_what_has_a_meaning_of_its_own_stays(text: str) -> None:
    assert safely(text) == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("á", ["a"]),
        ("Łódź", ["L", "o", "z"]),
        ("Acme™", ["(TM)"]),
        ("Acme™\ufe0f", ["(TM)"]),
        ("₹500", ["Rs"]),
        ("1½ or ½", [" 1/2", "1/2"]),
        ("1\u20442", ["/"]),
        ("85 m², 3 m³", ["2", "3"]),
        ("col·legi, COL·LEGI", []),
        ("\u00805 off Acme\u0099", ["€", "(TM)"]),
        ("→", ["->"]),
        ("𝗦𝗔", ["S", "A"]),
        ("« thé »", ['"', '"']),
        ("3•4", [" - "]),
        ("Йод", []),
        ("10²", []),
        ("🍏", []),
    ],
)
def test_what_changes_the_meaning_is_offered_only(text: str, plain: list[str]) -> None:
    assert offered(text) == plain
    assert safe(text) == []


def test_a_hard_space_becomes_one_space() -> None:
    (found,) = substitutions("a\u00a0b")
    assert found == Substitution(
        1, 2, "\u00a0", " ", "hard space", is_safe=True, advice="an ordinary space"
    )


def test_what_shows_nothing_behind_a_bullet_is_no_word() -> None:
    assert offered("•\ufe0f item") == ["-"]


def test_what_the_caller_keeps_stays() -> None:
    assert substituted("it’s Joe’s", substitutions("it’s Joe’s", kept=[(5, 10)])) == "it's Joe’s"


def test_a_letter_is_composed_where_the_alphabet_lacks_it_too() -> None:
    assert [each.after for each in safe("a\u0301")] == ["á"]


def test_korean_in_pieces_is_composed() -> None:
    assert safely("\u1112\u1161\u11ab") == "\ud55c"


@given(TEXTS)
@example("\u200b•x")
@example("с\u0301a")
@example("\u00ad´")
@example("\u200b\u2212")
@example("a\uff0d\u21260")
@example("a\uff3f\u21260")
def test_safe_substitutions_are_made_once(text: str) -> None:
    assert safely(safely(text)) == safely(text)


@given(TEXTS)
def test_substitutions_rise_and_hold_what_stands_there(text: str) -> None:
    done = 0
    for each in substitutions(text):
        assert done <= each.start < each.end
        assert text[each.start : each.end] == each.before != each.after
        done = each.end


@given(TEXTS)
def test_a_safe_substitution_is_plain_or_a_composed_letter(text: str) -> None:
    for each in safe(text):
        assert is_gsm7(each.after) or each.after == unicodedata.normalize("NFC", each.before)


@given(TEXTS)
def test_composing_never_costs_more(text: str) -> None:
    composed = [each for each in safe(text) if each.name == "loose accent"]
    assert measure(substituted(text, composed)).segments <= measure(text).segments


@given(TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_nothing_within_a_kept_stretch_changes(text: str, first: int, second: int) -> None:
    start, end = sorted((first, second))
    for each in substitutions(text, kept=[(start, end)]):
        assert each.end <= start or end <= each.start or start == end


@pytest.mark.parametrize("link", ["https://x.example/a–b", "shop.example", "ann@x.example"])
@pytest.mark.parametrize("sign", ["’", "“", "–", "—", "…", "\u200b", "\u00a0", "•", "\uff21"])
def test_a_link_is_the_same_whatever_stands_about_it(link: str, sign: str) -> None:
    for text in (f"see {sign}{link} now", f"see {link}{sign} now", f"a{sign}{link}{sign}b"):
        assert link in safely(text)


def test_a_plain_text_has_nothing_to_write_otherwise() -> None:
    assert substitutions("plain €") == ()


@pytest.mark.parametrize("address", ["o\u2019neil@shop.example", "ann\u2013marie@shop.example"])
def test_a_sign_in_an_e_mail_address_stays(address: str) -> None:
    assert substitutions(f"Write to {address} by Friday") == ()


def test_a_quote_about_an_e_mail_address_is_plain() -> None:
    found = substitutions("Write to \u201csam@shop.example\u201d today")
    assert [each.after for each in found] == ['"', '"']

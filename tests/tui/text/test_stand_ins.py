import sys
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from textual.widgets.text_area import Document

from simulator.data.invisible_signs import INVISIBLE_SIGNS
from simulator.tui.screens.editor.stand_ins import as_drawn, with_stand_ins, without_stand_ins

EVERY = "".join(
    map(chr, (each for each in range(sys.maxunicode + 1) if not 0xD800 <= each < 0xE000))
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


def test_every_character_there_is_comes_back() -> None:
    held = with_stand_ins(EVERY)
    assert without_stand_ins(held) == EVERY
    assert len(set(held)) == len(EVERY)


@given(TEXTS)
def test_every_text_comes_back_at_the_same_offsets(text: str) -> None:
    held = with_stand_ins(text)
    assert len(held) == len(as_drawn(held)) == len(text)
    assert without_stand_ins(held) == text


@given(TEXTS)
def test_lines_end_at_line_feeds_alone(text: str) -> None:
    document = Document(with_stand_ins(text))
    assert [without_stand_ins(each) for each in document.lines] == text.split("\n")
    assert without_stand_ins(document.text) == text


def test_nothing_is_drawn_that_a_terminal_acts_upon_or_that_cannot_be_seen() -> None:
    drawn = as_drawn(with_stand_ins(EVERY.replace("\n", "")))
    unseen = {
        each
        for each in set(drawn) - {" "}
        if unicodedata.category(each) in {"Cc", "Cf", "Cs", "Zl", "Zp", "Zs"}
        or each in INVISIBLE_SIGNS
    }
    assert not unseen


def test_half_a_character_becomes_the_sign_for_a_lost_one() -> None:
    assert without_stand_ins(with_stand_ins("a\ud800b")) == "a\ufffdb"


def test_tabs_and_line_ends_are_told_from_other_unseen_signs() -> None:
    assert as_drawn(with_stand_ins("a\tb\rc\u2028d\u200be\x1b[31m")) == "a→b¶c¶d·e·[31m"

"""Of length and cost: which rate goes first, what is a link, and what gives way beside what."""

import datetime as dt

import pytest

from simulator.length.cost import rate_for
from simulator.length.links import link_spans
from simulator.length.substitutions import substituted, substitutions
from simulator.model.sending import Rate, SenderType
from simulator.rules.encoding.enc01_typographic import TypographicSigns
from simulator.rules.reading import Reading

TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("since", [None, TODAY])
def test_a_rate_for_the_country_goes_before_one_for_the_sender_type(
    order: int, since: dt.date | None
) -> None:
    sender = Rate(sender_type=SenderType.LONG_CODE, price=2, since=since)
    country = Rate(country="US", price=3)
    rates = [sender, country][::order]
    found = rate_for(rates, country="US", sender_type=SenderType.LONG_CODE, on=TODAY)
    assert found is country


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("Come To.me/path now", ["To.me/path"]),
        ("COME TO.ME/x", ["TO.ME/x"]),
        ("Come To.me/ now", []),
        ("Come to.me/ now", ["to.me/"]),
    ],
)
def test_a_path_makes_a_link_of_a_capitalised_word(text: str, links: list[str]) -> None:
    assert [text[start:end] for start, end in link_spans(text)] == links


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("from 5—then off", "from 5 - then off"),
        ("from nine—5 left", "from nine - 5 left"),
        ("x\u0301\u200bb", "x\u0301b"),
        ("\U0001f34f\u200bb", "\U0001f34f\u200bb"),
    ],
)
def test_a_sign_gives_way_as_its_neighbours_let_it(text: str, plain: str) -> None:
    safe = [each for each in substitutions(text) if each.is_safe]
    assert substituted(text, safe) == plain


@pytest.mark.parametrize(
    ("sign", "plain"),
    [
        ("\u24d0", "a"),
        ("\U0001d7cf", "1"),
        ("\u2460", None),
    ],
)
def test_a_shaped_letter_or_digit_has_a_plain_one_to_offer(sign: str, plain: str | None) -> None:
    offered = [(each.after, each.is_safe) for each in substitutions(f"go {sign} go")]
    assert offered == ([(plain, False)] if plain else [])


def special_that_is_three_too_long(*signs: str) -> str:
    """A text that an apple makes special, of 73 units, so that 3 fewer make it one text."""
    text = "\U0001f34f a" + "b".join(signs)
    return text + "c" * (72 - len(text))


def chosen(text: str) -> list[str]:
    (hit,) = TypographicSigns().check(Reading(text))
    return [text[each.start : each.end] for each in hit.changes]


INVISIBLE = "\u200b"
TWO_ACCENTS = "e\u0323\u0302"


def test_where_no_kind_of_sign_alone_saves_a_text_all_kinds_together_may() -> None:
    text = special_that_is_three_too_long(INVISIBLE, INVISIBLE, TWO_ACCENTS)
    assert chosen(text) == [INVISIBLE, TWO_ACCENTS]


def test_of_all_kinds_those_that_save_most_room_are_chosen_first() -> None:
    text = special_that_is_three_too_long(INVISIBLE, TWO_ACCENTS, INVISIBLE)
    assert TWO_ACCENTS in chosen(text)
    assert len(chosen(text)) == 2


def test_signs_of_one_kind_are_chosen_where_they_are_enough() -> None:
    text = special_that_is_three_too_long(INVISIBLE, "e\u0301", INVISIBLE, INVISIBLE)
    assert chosen(text) == [INVISIBLE] * 3

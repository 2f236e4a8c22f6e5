"""What rules over a campaign read of its texts: gist, questions, the answers that are asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis import analyze
from simulator.analysis.asks.answers import read_answers
from simulator.analysis.asks.qualifying import read_questions
from simulator.analysis.gist import Gist, gist_of
from simulator.analysis.tokens import tokenize

PIECES = st.sampled_from(
    [
        *("hi", "Dana", ",", "?", "!", ".", "reply", "Reply", "1", "2", "for", "YES", "no", "or"),
        *("/", "do you", "shall we", "what", "how many", "Msg & data rates may apply.", "STOP"),
        *(" ", "\n", "to 55155", "https://tea.example/a", "¿", "té", "𝒳", "\ufffc", "'"),
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=200)


def gist(text: str) -> Gist:
    opt_outs = [each.span for each in analyze(text).opt_outs]
    return gist_of(text, tokenize(text), opt_outs)


def answers(text: str) -> tuple[str, ...]:
    return read_answers(text, tokenize(text), analyze(text))


def weights(text: str) -> list[str]:
    tokens = tokenize(text)
    return [each.weight for each in read_questions(text, tokens, {each.word for each in tokens})]


def test_greeting_way_out_and_small_print_are_no_part_of_what_a_text_says() -> None:
    said = "The April teas are in, picked by hand."
    plain = gist(said).words
    assert gist(f"Hi Dana, {said} Msg & data rates may apply. Reply STOP to end.").words == plain
    assert gist(f"{said} Up to 4 msgs a month. Reply HELP for help, STOP to end.").words == plain


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        ("The April teas are in today.", "The April teas are in today.", 1.0, 1.0),
        (
            "The April teas are in, picked by hand.",
            "Our April teas are in, picked by hand.",
            0.6,
            1,
        ),
        ("The April teas are in, picked by hand.", "Oolong likes water at 95 degrees.", 0, 0.1),
        ("Hi!", "Hello!", 0, 0),
        ("Still there?", "Still there?", 1, 1),
        ("", "", 0, 0),
    ],
)
def test_texts_are_alike_as_far_as_they_share_words_and_their_order(
    one: str, other: str, least: float, most: float
) -> None:
    assert least <= gist(one).likeness(gist(other)) <= most


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Reply 1 for a visit, 2 for later. Reply STOP to end.", ("1", "2")),
        ("How was it? Reply A for great, B for fine, C for poor. STOP to end", ("A", "B", "C")),
        ("How was it? Answer 1 (great), 2 (fine) or 3 (poor). STOP to end", ("1", "2", "3")),
        ("Reply yes to book, no to pass. Reply STOP to end", ("yes", "no")),
        ("Shall we keep one for you? Y/N Reply STOP to end", ("Y", "N")),
        ("Is it warm? The AC/DC charger is here: https://tea.example/a STOP to end", ()),
        ("Reply YES to keep it.", ("YES",)),
        ("Just reply yes or no.", ("yes", "no")),
        ("Reply Y/N", ("Y", "N")),
        ("Responde 1 para una visita, 2 para luego.", ("1", "2")),
        ("Another time? Reply R.", ("R",)),
        ("Reply with 1, 2 or 3.", ("1", "2", "3")),
        ("Text TEA to 55155 to join.", ()),
        ("Send 10 photos of your roof.", ()),
        ("Text us ASAP.", ()),
        ("Reply HELP for help, STOP to end.", ()),
        ("Just reply to this text.", ()),
        ("Order 2 tins: https://tea.example/a", ()),
    ],
)
def test_the_words_that_a_text_asks_to_be_sent(text: str, asked: tuple[str, ...]) -> None:
    assert answers(text) == asked


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Shall I send one?", ["offer"]),
        ("Would Tuesday suit you?", ["offer"]),
        ("Questions? Just ask.", ["offer"]),
        ("Did you know that tea has a season?", ["offer"]),
        ("Do you own your home?", ["choice"]),
        ("Start within 2 weeks? Reply 1 or 2", ["choice"]),
        ("Is it the price or the timing?", ["offer"]),
        ("Harbour Tea: hi Dana, how many of you will come?", ["short"]),
        ("What are you looking for in a home?", ["long"]),
        ("What are you looking for? Reply 1 for a flat, 2 for a house.", ["choice"]),
        ("¿Cuándo quieres empezar?", ["short"]),
        ("¿Tienes tu propia casa?", ["choice"]),
        ("¿Vemos juntos tu techo?", ["offer"]),
        ("The teas are in.", []),
    ],
)
def test_questions_by_what_it_takes_to_answer_them(text: str, found: list[str]) -> None:
    assert weights(text) == found


@given(TEXTS)
def test_any_text_can_be_read(text: str) -> None:
    tokens = tokenize(text)
    said = gist(text)
    assert said.likeness(said) in (0.0, 1.0)
    assert 0 <= said.held_by(gist(text[: len(text) // 2])) <= 1
    assert all(answer in text for answer in answers(text))
    for each in read_questions(text, tokens, {token.word for token in tokens}):
        assert 0 <= each.span[0] < each.span[1] <= len(text)


@given(TEXTS, TEXTS)
def test_likeness_is_the_same_both_ways(one: str, other: str) -> None:
    first, second = gist(one), gist(other)
    assert first.likeness(second) == second.likeness(first)
    assert 0 <= first.likeness(second) <= 1

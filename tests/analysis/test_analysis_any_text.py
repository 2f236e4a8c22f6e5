"""What holds of the analysis of any text at all."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from simulator.analysis import analyze
from simulator.analysis.analysis import analyze_tokens
from simulator.analysis.tokens import MOST_READ, sentences, tokenize

PIECES = st.sampled_from(
    [
        *"abZ19 .,!?:;-–'’\"()[]{}<>%$#*|_@/&=\n\t\u00a0\u0301İß日🍏",
        "STOP", "reply ", "to opt out", "https://x.example/a", "512-555-0100", "{{", "}}", "None",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join))
LONG = ["a", "a.", "!?", " ", "{", "[a", "<<", "STOP ", "reply ", "1 ", "'a", "-", "%a", "opt out ",
        "x.example ", "A B", "é", "\u0301", "_", "no more "]  # fmt: skip


@given(TEXTS)
@example("www.")
@example("https://)")
@example("-")
def test_every_span_lies_in_the_text_and_holds_something(text: str) -> None:
    found = analyze(text)
    spans = [*found.shouting, *found.broken_tokens, *(call.span for call in found.calls_to_action)]
    spans += [found.opt_out.span] if found.opt_out else []
    assert all(0 <= start < end <= len(text) for start, end in spans)


@given(TEXTS)
def test_tokens_follow_each_other_without_overlap(text: str) -> None:
    tokens = tokenize(text)
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    assert all(token.start < token.end for token in tokens)


@given(TEXTS)
def test_sentences_keep_every_token_but_the_marks_between_them(text: str) -> None:
    tokens = tokenize(text)
    kept = [token for sentence in sentences(text, tokens) for token in sentence.tokens]
    assert [token for token in tokens if token.kind != "mark"] == [
        token for token in kept if token.kind != "mark"
    ]


@given(TEXTS)
def test_the_same_text_reads_the_same_twice(text: str) -> None:
    assert analyze(text) == analyze(text)


@given(TEXTS, st.sampled_from([None, "es", "de"]), st.sampled_from([None, "Acme"]))
def test_what_is_read_of_broken_fields_alone_is_what_the_whole_says(
    text: str, language: str | None, brand: str | None
) -> None:
    whole = analyze(text, language=language, brand=brand)
    alone = analyze_tokens(text, language=language, brand=brand)
    assert (alone.language, alone.broken_tokens) == (whole.language, whole.broken_tokens)


@pytest.mark.parametrize("piece", LONG)
def test_a_text_of_a_million_characters_is_read(piece: str) -> None:
    text = (piece * (1_000_000 // len(piece) + 1))[:1_000_000]
    found = analyze(text)
    ends = [end for _, end in (*found.shouting, *found.broken_tokens)]
    assert all(end <= len(text) for end in ends)


def test_what_no_phone_can_be_sent_is_not_read() -> None:
    assert tokenize("x " * MOST_READ)[-1].end <= MOST_READ

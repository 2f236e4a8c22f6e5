import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.tokens import tokenize
from simulator.length.links import link_spans

MESSAGES = Path(__file__).parents[1] / "data" / "sms_messages.jsonl"


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("See https://brightwell.example/visit.", ["https://brightwell.example/visit"]),
        ("See brightwell.example/visit!", ["brightwell.example/visit"]),
        ("(www.brightwell.example)", ["www.brightwell.example"]),
        ("a.example b.example", ["a.example", "b.example"]),
        ("Hier: HTTP://A.EXAMPLE/x?y=1", ["HTTP://A.EXAMPLE/x?y=1"]),
        ("write to sam@brightwell.example", []),
        ("Come here.Order now", []),
        ("Come to.me", ["to.me"]),
        ("it is done.It works", []),
        ("at 5.30 or 12.11.2026", []),
        ("no dots at all", []),
        ("", []),
    ],
)
def test_a_link_is_what_phones_make_one_of(text: str, links: list[str]) -> None:
    assert [text[start:end] for start, end in link_spans(text)] == links


def test_real_messages_hold_the_links_that_their_reading_finds() -> None:
    texts = [json.loads(line)["text"] for line in MESSAGES.read_text().splitlines()]
    read = [[each.span for each in tokenize(text) if each.kind == "link"] for text in texts]
    assert [list(link_spans(text)) for text in texts] == read


PIECES = st.sampled_from(["a", "To", ".", ".com", ".me", "https://", "www.", "/", " ", "@", "-"])


@given(st.lists(PIECES, max_size=20).map("".join))
def test_links_rise_and_do_not_overlap(text: str) -> None:
    spans = [0, *(at for span in link_spans(text) for at in span)]
    assert spans == sorted(spans)


@pytest.mark.parametrize("piece", ["a.zz/", "a.example/.", "-", "a-", "www.", "a.", "https://"])
def test_a_megabyte_without_end_is_read_in_time(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert len(link_spans(text)) <= len(text)

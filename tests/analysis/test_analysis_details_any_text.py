"""What holds of details of health, restricted offers and broken fields in any text at all."""

import re

from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis import analyze
from simulator.analysis.remembered import Analyst

NAMES = ("Dana", "Josephine", "Zoë", "Anne-Marie", "San Luis", "Björk Olsen")
PIECES = st.sampled_from(
    [
        *("your", "Your", "Hi", "Reminder:", "our", "you", "are", "due", "for", "the", "if"),
        *(
            "biopsy",
            "appointment",
            "with",
            "oncology",
            "team",
            "Oncology",
            "results",
            "are",
            "normal",
        ),
        *("flu shot", "Tuesday", "at 3 pm", "free", "vet", "CAT scan", "diabetes", "walk", "Mr."),
        *(
            "wine",
            "Wine",
            "tasting",
            "$5",
            "loan",
            "borrow",
            "casino",
            "Casino",
            "free spins",
            "bet",
        ),
        *("null", "None", "[", "]", "{", "}", "%", "@", "|", "~", "  ", ",", ".", ":", "!", "\n"),
        *("#", "'s", "first_name", "XX", "order #", "from to", "“", "…", "é", "日", "NAME", "NAME"),
    ]
)
TEXTS = st.lists(PIECES, max_size=30).map(" ".join)


@given(TEXTS)
def test_every_span_lies_in_the_text_and_holds_something(text: str) -> None:
    found = analyze(text)
    spans = [*found.health_details, *found.smart_punctuation, *found.broken_tokens]
    spans += [each.span for each in found.restricted]
    assert all(0 <= start < end <= len(text) for start, end in spans)


@given(TEXTS)
def test_a_category_is_told_once_at_most(text: str) -> None:
    categories = [found.category for found in analyze(text).restricted]
    assert len(categories) == len(set(categories))


@given(TEXTS, st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_what_was_read_for_another_name_is_the_names_own(
    text: str, first: str, second: str
) -> None:
    analyst = Analyst()
    for name in (first, second):
        own = re.sub(" ([,.!?:])(?= |$)", r"\1", text.replace("NAME", name))
        assert analyst.analyze(
            own, (name,), language=None, country="US", kind="marketing", brand="Acme"
        ) == analyze(own, brand="Acme")

"""By how much a text cuts a price."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.analysis.price_cuts import read_price_cuts
from simulator.analysis.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "cuts"),
    [
        ("20% off all teas", {"20%"}),
        ("Take 20 percent off", {"20%"}),
        ("-15 % on green teas", {"15%"}),
        ("Save 10% today", {"10%"}),
        ("Save $10 on a tin", {"$10"}),
        ("$5.00 off your first tin", {"$5"}),
        ("10% off one, 20% off two", {"10%", "20%"}),
        ("20 % de descuento", {"20%"}),
        ("20 % Rabatt", {"20%"}),
        ("spar 100 kr", {"kr100"}),
        ("15% korting op thee", {"15%"}),
        ("half price on any tin", {"50%"}),
        ("Half-price teas", {"50%"}),
        ("Tee zum halben Preis", {"50%"}),
        ("té a mitad de precio", {"50%"}),
        ("up to half price", set()),
        ("half of our teas are green", set()),
        ("up to 50% off", set()),
        ("hasta 50% de descuento", set()),
        ("bis zu 50 % Rabatt", set()),
        ("12% of our teas are green", set()),
        ("A tin is $5", set()),
        ("100% cotton", set()),
        ("We are off at 5", set()),
        ("", set()),
    ],
)
def test_a_cut_is_a_share_or_a_sum_with_a_word_for_it(text: str, cuts: set[str]) -> None:
    assert read_price_cuts(tokenize(text)) == cuts


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    assert all(read_price_cuts(tokenize(text)))

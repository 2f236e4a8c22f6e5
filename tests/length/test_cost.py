"""Which rate holds, what texts cost by it, and how an amount is written."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.length.cost import money, price_of, rate_for
from simulator.model.sending import Rate, SenderType

TODAY = dt.date(2026, 11, 24)
LONG, SHORT = SenderType.LONG_CODE, SenderType.SHORT_CODE
ALL = Rate(price=1)
SENDER = Rate(sender_type=LONG, price=2)
COUNTRY = Rate(country="US", price=3)
BOTH = Rate(country="US", sender_type=LONG, price=4)
OLD, NEW, FUTURE = (
    Rate(country="CA", since=since, price=number)
    for number, since in enumerate([dt.date(2025, 1, 1), TODAY, dt.date(2026, 11, 25)], 5)
)
RATES = (ALL, SENDER, COUNTRY, BOTH, OLD, NEW, FUTURE)


@pytest.mark.parametrize(
    ("country", "sender_type", "found"),
    [
        ("US", LONG, BOTH),
        ("US", SHORT, COUNTRY),
        ("US", None, COUNTRY),
        ("FR", LONG, SENDER),
        ("FR", None, ALL),
        ("", LONG, SENDER),
        ("", None, ALL),
    ],
)
@pytest.mark.parametrize("order", [1, -1])
def test_the_most_specific_rate_holds(
    country: str, sender_type: SenderType | None, found: Rate, order: int
) -> None:
    rates = RATES[::order]
    assert rate_for(rates, country=country, sender_type=sender_type, on=TODAY) is found


@pytest.mark.parametrize(
    ("on", "found"),
    [
        (dt.date(2024, 12, 31), ALL),
        (dt.date(2025, 1, 1), OLD),
        (dt.date(2026, 11, 23), OLD),
        (TODAY, NEW),
        (dt.date(2026, 11, 25), FUTURE),
    ],
)
def test_the_newest_rate_that_is_not_of_the_future_holds(on: dt.date, found: Rate) -> None:
    assert rate_for(RATES, country="CA", sender_type=None, on=on) is found


def test_a_dated_rate_takes_the_place_of_an_undated_one() -> None:
    dated = Rate(price=2, since=dt.date(2020, 1, 1))
    assert rate_for([ALL, dated], country="US", sender_type=None, on=TODAY) is dated


def test_an_old_rate_for_the_country_holds_against_a_new_one_for_all() -> None:
    dated = Rate(price=2, since=TODAY)
    assert rate_for([COUNTRY, dated], country="US", sender_type=None, on=TODAY) is COUNTRY


@pytest.mark.parametrize(
    ("country", "sender_type"), [("CA", SHORT), ("", SHORT), ("US", LONG), ("US", None)]
)
def test_no_rate_is_guessed(country: str, sender_type: SenderType | None) -> None:
    only = Rate(country="US", sender_type=SHORT, price=1)
    assert rate_for([only], country=country, sender_type=sender_type, on=TODAY) is None


def test_a_price_is_the_platforms_and_the_carriers_for_each_text() -> None:
    assert price_of(3, Rate(price=0.0079, carrier_fee=0.003)) == Decimal("0.0327")


@given(st.integers(0, 10**6), st.integers(0, 255))
def test_a_price_is_exact(units: int, texts: int) -> None:
    rate = Rate(price=units / 10**6)
    assert price_of(texts, rate) * 10**6 == units * texts


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        ("0", "$0.00"),
        ("0.0079", "$0.0079"),
        ("0.05", "$0.05"),
        ("0.5", "$0.50"),
        ("0.0237", "$0.0237"),
        ("0.123456", "$0.1235"),
        ("0.99999", "$1.00"),
        ("0.000012345", "$0.000012"),
        ("1", "$1.00"),
        ("3.1415", "$3.14"),
        ("1204.5", "$1,204.50"),
        ("1E+3", "$1,000.00"),
    ],
)
def test_an_amount_shows_cents_from_one_on_and_more_below(amount: str, written: str) -> None:
    assert money(Decimal(amount), "USD") == written


@pytest.mark.parametrize(
    ("currency", "written"),
    [("EUR", "€2.00"), ("gbp", "£2.00"), ("CHF", "CHF 2.00"), ("points", "points 2.00")],
)
def test_a_currency_has_its_sign_or_its_code(currency: str, written: str) -> None:
    assert money(Decimal(2), currency) == written


@given(st.floats(0, 1e308, exclude_min=True))
def test_no_price_is_written_as_nothing(price: float) -> None:
    written = money(price_of(1, Rate(price=price)), "USD")
    assert set(written) & set("123456789")

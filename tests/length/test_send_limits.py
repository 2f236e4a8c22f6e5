"""Which limits of the platform and the country a text breaks."""

import pytest

from simulator.length import measure
from simulator.length.limits import broken_limits
from simulator.model.sending import SendLimit

CHARACTERS = SendLimit(5, "characters")
WITHOUT_PREFIX = SendLimit(5, "characters", with_prefix=False)
TEXTS = SendLimit(1, "texts")
LETTERS = SendLimit(1, "special")


@pytest.mark.parametrize(
    ("limit", "text", "amount"),
    [
        (CHARACTERS, "a" * 5, None),
        (CHARACTERS, "a" * 6, 6),
        (TEXTS, "a" * 160, None),
        (TEXTS, "a" * 307, 3),
        (LETTERS, "é’", None),
        (LETTERS, "’…", 2),
    ],
)
def test_a_limit_is_broken_by_more_than_it_allows(
    limit: SendLimit, text: str, amount: int | None
) -> None:
    expected = [] if amount is None else [(limit, amount)]
    assert list(broken_limits([limit], measure(text))) == expected


def test_a_limit_on_one_encoding_holds_for_that_alone() -> None:
    limits = (SendLimit(1, "characters", encoding="UCS-2"), SendLimit(2, "characters"))
    assert [each.limit for each in broken_limits(limits, measure("aaa"))] == [limits[1]]
    assert [each.limit for each in broken_limits(limits, measure("aa’"))] == list(limits)


def test_a_prefix_counts_where_the_limit_says_so() -> None:
    limits = (CHARACTERS, WITHOUT_PREFIX)
    found = broken_limits(limits, measure("a" * 8), prefix=3)
    assert list(found) == [(CHARACTERS, 8)]


def test_a_prefix_is_free_of_characters_alone() -> None:
    limit = SendLimit(1, "texts", with_prefix=False)
    assert list(broken_limits([limit], measure("a" * 161), prefix=100)) == [(limit, 2)]


def test_special_letters_may_be_counted_by_the_caller() -> None:
    assert list(broken_limits([LETTERS], measure("’…"), special=1)) == []

"""The tables of letters against what 3GPP TS 23.038 fixes of them."""

import pytest

from simulator.data.gsm7 import DEFAULT, EXTENSION, LOCKING, SINGLE_SHIFT

ESCAPE_CODE = 0x1B
# The letters that a language writes and plain English does not.
LETTERS = {
    "turkish": "çÇğĞıİöÖşŞüÜ",
    "spanish": "áÁéÉíÍñÑóÓúÚüÜ¡¿",
    "portuguese": "ãÃáÁàÀâÂçÇéÉêÊíÍõÕóÓôÔúÚüÜ",
}
SEPTETS = [("default", DEFAULT), *LOCKING.items()]
"""The tables of one septet a character, by language."""


def at(table: str, code: int) -> str:
    """The character of a code; the tables leave the escape out."""
    return table[code if code < ESCAPE_CODE else code - 1]


@pytest.mark.parametrize(("language", "table"), SEPTETS)
def test_a_table_holds_127_different_characters(language: str, table: str) -> None:
    assert (len(table), len(set(table))) == (127, 127), language


@pytest.mark.parametrize(("language", "table"), SEPTETS)
def test_latin_letters_digits_and_line_ends_have_their_own_codes(language: str, table: str) -> None:
    own = [10, 13, 32, *range(0x30, 0x3A), *range(0x41, 0x5B), *range(0x61, 0x7B)]
    assert [at(table, code) for code in own] == [chr(code) for code in own], language


@pytest.mark.parametrize(
    ("language", "code", "character"),
    [
        *[("turkish", 0x04, "€"), ("turkish", 0x07, "ı"), ("turkish", 0x0B, "Ğ")],
        *[("turkish", 0x0C, "ğ"), ("turkish", 0x1C, "Ş"), ("turkish", 0x1D, "ş")],
        *[("turkish", 0x40, "İ"), ("turkish", 0x60, "ç"), ("turkish", 0x7F, "à")],
        *[("portuguese", 0x04, "ê"), ("portuguese", 0x09, "ç"), ("portuguese", 0x0B, "Ô")],
        *[("portuguese", 0x12, "ª"), ("portuguese", 0x15, "∞"), ("portuguese", 0x16, "^")],
        *[("portuguese", 0x17, "\\"), ("portuguese", 0x18, "€"), ("portuguese", 0x1A, "|")],
        *[("portuguese", 0x1C, "Â"), ("portuguese", 0x1F, "É"), ("portuguese", 0x24, "º")],
        *[("portuguese", 0x40, "Í"), ("portuguese", 0x5D, "Ú"), ("portuguese", 0x60, "~")],
        *[("portuguese", 0x7B, "ã"), ("portuguese", 0x7D, "`"), ("portuguese", 0x7F, "à")],
    ],
)
def test_a_locking_table_differs_from_the_default_where_the_standard_says(
    language: str, code: int, character: str
) -> None:
    assert at(LOCKING[language], code) == character


@pytest.mark.parametrize(
    ("language", "size"), [("turkish", 17), ("spanish", 19), ("portuguese", 37)]
)
def test_a_single_shift_table_holds_as_many_characters_as_the_standard_gives_it(
    language: str, size: int
) -> None:
    assert len(SINGLE_SHIFT[language]) == len(set(SINGLE_SHIFT[language])) == size


@pytest.mark.parametrize("language", SINGLE_SHIFT)
def test_a_single_shift_table_adds_to_the_extension(language: str) -> None:
    assert set(EXTENSION) < set(SINGLE_SHIFT[language])


@pytest.mark.parametrize("language", SINGLE_SHIFT)
def test_the_default_with_its_single_shift_writes_the_language(language: str) -> None:
    assert set(LETTERS[language]) <= set(DEFAULT + SINGLE_SHIFT[language])


@pytest.mark.parametrize("language", LOCKING)
def test_a_locking_table_writes_the_language(language: str) -> None:
    assert set(LETTERS[language]) <= set(LOCKING[language])

"""Signs that word processors put in the place of plain ones."""

import pytest

from simulator.analysis import analyze


@pytest.mark.parametrize("sign", "‘’‛“”„‟‐‑–—―…\u0092\u0085")
def test_a_typographic_sign_is_found(sign: str) -> None:
    assert analyze(f"Tea{sign} it is").smart_punctuation == ((3, 4),)


@pytest.mark.parametrize("text", ['it\'s - "so" ...', "Zoë: 5 €", "« Bonjour »", "日本 🍏"])
def test_plain_signs_letters_and_angle_quotes_are_none(text: str) -> None:
    assert analyze(text).smart_punctuation == ()

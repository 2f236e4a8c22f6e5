"""What makes a share or a sum a price cut: words behind it and words before it, folded.

As shops' texts in eleven languages wrote it in November 2026: "20% off", "-15 %", "save $10".
"""

from simulator.data.word_lists import phrases, words

PERCENTS = words("% percent pct prozent procent prosent procento procenti pourcent")

BEHIND = words(
    """
    off discount rabatt nachlass korting rabat rabatu sconto desconto descuento reduction remise
    rabais gunstiger billigere taniej dto reduccion rebaja
    """
)
"""Right behind the figure, perhaps with one word between."""

BEFORE = words(
    """
    save discount ahorra ahorre descuento economisez economise reduction remise spare sparen spar
    rabatt economize economiza desconto risparmia sconto bespaar korting spara rabat rabatten
    zaoszczedz znizka znizki
    """
)
"""Shortly before the figure."""

HALF = phrases(
    """
    half price, half - price, half the price, half off, a mitad de precio, mitad de precio
    moitie prix, a moitie prix, zum halben preis, halber preis, a meta prezzo, meta prezzo
    pela metade do preco, metade do preco, halve prijs, halva priset, halv pris, halve prisen
    za pol ceny, polowa ceny
    """
)
"""What says without a figure that half of the price is cut."""

UP_TO = phrases(
    """
    up to, as much as, hasta, hasta un, jusqu'a, bis zu, ate, fino a, fino al, tot, tot wel
    upp till, op til, opp til, inntil, nawet do, do
    """
)
"""Right before the figure they make it the most of several."""

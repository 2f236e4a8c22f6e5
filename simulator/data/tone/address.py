"""Words by which a language says "you" to a friend, and those by which it does to a stranger.

In small letters without accents; `CAPITAL` ones count in the middle of a sentence with a capital.
From the grammars of these languages, November 2026.
"""

from typing import Final, NamedTuple

from simulator.data.word_lists import words


class Address(NamedTuple):
    """The words of a language for one reader, close and polite.

    `orders` are polite where a clause begins. `polite_capital` are polite with a capital letter
    where no sentence begins: "Sie" and "Lei" are also "they" and "she".
    """

    close: frozenset[str]
    polite: frozenset[str]
    orders: frozenset[str] = frozenset()
    polite_capital: frozenset[str] = frozenset()


ADDRESSES: Final = {
    "es": Address(
        words("tu tus ti tuyo tuya contigo eres tienes puedes quieres necesitas prefieres"),
        words("usted"),
        orders=words(
            """
            responda llame visite haga envie confirme escriba elija venga descargue consulte pida
            acceda acuda traiga recoja pague
            """
        ),
    ),
    "fr": Address(
        words("tu toi tes ton ta tiens peux veux"),
        words("vous votre vos"),
        orders=words(
            """
            repondez appelez visitez faites envoyez confirmez ecrivez choisissez venez telechargez
            consultez commandez reservez cliquez profitez
            """
        ),
    ),
    "de": Address(
        words("du dich dir dein deine deinen deinem deiner deines"),
        frozenset(),
        polite_capital=words("sie ihnen ihr ihre ihren ihrem ihrer ihres"),
    ),
    "pt": Address(
        words("tu teu tua teus tuas contigo tens podes queres preferes"),
        words("voce senhor senhora"),
    ),
    "it": Address(
        words("tu tuo tua tuoi tue ti puoi vuoi preferisci"),
        frozenset(),
        polite_capital=words("lei suo sua suoi"),
    ),
    "nl": Address(words("je jij jou jouw"), words("u uw")),
    "sv": Address(words("du dig din ditt dina"), frozenset(), polite_capital=words("ni er ert")),
    "no": Address(words("du deg din ditt dine"), frozenset(), polite_capital=words("deres")),
    "da": Address(words("du dig din dit dine"), frozenset(), polite_capital=words("deres")),
    "pl": Address(
        words("ty twoj twoja twoje twoim ciebie ci masz mozesz chcesz"),
        words("pana pani panu panstwa panstwo"),
    ),
}
"""By the language's code."""

TITLES: Final = words("senhor senhora pana pani panu panstwa panstwo")
"""Polite words that before a name speak of somebody else."""

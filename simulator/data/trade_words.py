"""How times, days, amounts and keywords to send are written in the languages of text messages.

Months and weekdays come from `DATE_WORDS`; Polish and the short forms are ours, collected in
November 2026. Words are folded: small letters, no accents.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from simulator.data.date_words import DATE_WORDS
from simulator.data.word_lists import words

_POLISH_MONTHS = """
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada
    grudnia
    """
_POLISH_DAYS = "poniedzialek wtorek sroda czwartek piatek sobota niedziela"
_SHORT_DAYS = (
    "mon lun mo ma man pon",
    "tue tues mar di dins tir tis wt",
    "wed mie mer mi ons sr qua",
    "thu thur thurs jue jeu do tor czw qui gio",
    "fri vie ven fr fre pt sex vr",
    "sat sab sam sa lor lor. sob za",
    "sun dom dim so son sn nd zo",
)
_NO_ACCENTS: Final = str.maketrans("áàâäãåçéèêëíìîïñóòôöõúùûüýź", "aaaaaaceeeeiiiinooooouuuuyz")


def _plain(word: str) -> str:
    return word.lower().translate(_NO_ACCENTS).rstrip(".")


def _months() -> Iterator[tuple[str, int]]:
    lists = [each for row in DATE_WORDS.values() for each in (row.months, row.short_months)]
    lists.append(tuple(_POLISH_MONTHS.split()))
    for names in lists:
        yield from ((_plain(name), number) for number, name in enumerate(names, 1))
    yield from {"sept": 9, "set": 9, "abr": 4, "avr": 4, "marzec": 3, "maj": 5, "fevr": 2}.items()


def _weekdays() -> Iterator[tuple[str, int]]:
    for names in (*(row.weekdays for row in DATE_WORDS.values()), _POLISH_DAYS.split()):
        yield from ((_plain(name), number) for number, name in enumerate(names, 1))
    for names in ("segunda terca quarta quinta sexta sabado domingo", "lunedi martedi mercoledi"):
        yield from ((name, number) for number, name in enumerate(names.split(), 1))
    yield from {"giovedi": 4, "venerdi": 5, "srode": 3, "sobote": 6, "niedziele": 7}.items()
    yield from {"sonnabend": 6, "samstags": 6, "sonntags": 7, "montags": 1}.items()


MONTHS: Final[Mapping[str, int]] = dict(_months())
WEEKDAYS: Final[Mapping[str, int]] = dict(_weekdays())
SHORT_WEEKDAYS: Final[Mapping[str, int]] = {
    name: number for number, names in enumerate(_SHORT_DAYS, 1) for name in names.split()
}
"""Many are words too: a day only where a number follows."""

NEAR_DAYS: Final[Mapping[str, str]] = {
    word: day
    for day, names in {
        "today": "today hoy aujourd'hui aujourdhui heute hoje oggi vandaag idag idag dzis dzisiaj",
        "tonight": "tonight tonite",
        "tomorrow": "tomorrow tmrw demain amanha domani imorgon jutro",
        "yesterday": "yesterday ayer hier ontem ieri gisteren igar wczoraj",
    }.items()
    for word in names.split()
    if word != "hier"
}
"""Words whose day hangs on when the text is read; German `hier` is no day."""

OF_WORDS: Final = words("de of d the the. den del di")
"""What may stand between a day's number and its month."""

AT_WORDS: Final = words("at by from until till til las a as alle um ab bis om kl vanaf g godz o")
"""Behind which a bare number may be an hour: `at 10`, `a las 10`, `kl. 10`."""

FORENOON: Final = words("am a.m a.m.")
AFTERNOON: Final = words("pm p.m p.m.")
NOON: Final = words("noon midday mediodia midi mittag mittags mezzogiorno meio-dia middag poludnie")

CODE_WORDS: Final = words(
    """
    code codes coupon voucher promo codigo cupon cupom gutschein gutscheincode rabattcode rabattkod
    kod kode codice kortingscode kupongkod passcode pin
    """
)

REPLY_VERBS: Final = words(
    """
    reply replying respond answer text txt sms send message responde responda contesta conteste
    envia envie manda mande texto repondez reponds envoyez envoie tapez textez antworte antworten
    antwortet sende senden schick schicke schreib schreibe schicken digite rispondi invia scrivi
    antwoord stuur svara svar skicka send skriv odpisz wyslij
    """
)

BEFORE_KEYWORD: Final = words(
    """
    with the word by a us to mit dem wort avec le mot con la palabra com palavra met het woord med
    just only please simply back sms und sie bitte einfach
    """
)
BETWEEN_KEYWORDS: Final = words("or and o ou oder y e et of eller lub / , u")

UNITS: Final[Mapping[str, str]] = {
    sign: unit
    for unit, signs in {
        "$": "$ us$ c$ a$ nz$ s$ usd cad aud nzd sgd dollar dollars dolares dollari",
        "€": "€ eur euro euros",
        "£": "£ gbp quid pounds pound",
        "R$": "r$ brl reais real",
        "kr": "kr kr. sek nok dkk kronor kroner",
        "zl": "zl zł pln zlotych zloty",
        "CHF": "chf fr. sfr. franken",
        "R": "r zar rand",
        "¥": "¥ jpy yen",
        "₹": "₹ inr rs rs. rupees",
        "%": "% percent prozent procent prosent procenta",
    }.items()
    for sign in signs.split()
}
"""Signs and words of an amount's unit, by the sign that stands for all of them."""

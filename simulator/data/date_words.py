"""How dates and times are written, by language, in letters that cost nothing extra where they can.

Names and order are those of Unicode CLDR 47 (2025). Letters outside the GSM default alphabet lose
their accent where the word stays plain without it (sábado, août, março); no-break spaces, which
CLDR puts into times, are plain ones.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateWords:
    """One language's words; a date's pattern has `{day}` and `{month}`."""

    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    short_months: tuple[str, ...]
    pattern: str
    short_pattern: str
    first_day: str = "1"


def _words(
    weekdays: str,
    months: str,
    short_months: str,
    pattern: str = "{day} {month}",
    *,
    short_pattern: str | None = None,
    first_day: str = "1",
) -> DateWords:
    return DateWords(
        tuple(weekdays.split()),
        tuple(months.split()),
        tuple(short_months.split()),
        pattern,
        short_pattern or pattern,
        first_day,
    )


DATE_WORDS = {
    "en": _words(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        "{month} {day}",
    ),
    "es": _words(
        "lunes martes miércoles jueves viernes sabado domingo",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago sept oct nov dic",
        "{day} de {month}",
        short_pattern="{day} {month}",
    ),
    "fr": _words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche",
        "janvier février mars avril mai juin juillet aout septembre octobre novembre décembre",
        "janv. févr. mars avr. mai juin juil. aout sept. oct. nov. déc.",
        first_day="1er",
    ),
    "de": _words(
        "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
        "{day}. {month}",
    ),
    "pt": _words(
        "segunda-feira terca-feira quarta-feira quinta-feira sexta-feira sabado domingo",
        "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
        "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
        "{day} de {month}",
    ),
    "it": _words(
        "lunedì martedì mercoledì giovedì venerdì sabato domenica",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
        " dicembre",
        "gen feb mar apr mag giu lug ago set ott nov dic",
    ),
    "nl": _words(
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
    ),
    "sv": _words(
        "måndag tisdag onsdag torsdag fredag lördag söndag",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec.",
    ),
    "da": _words(
        "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        "januar februar marts april maj juni juli august september oktober november december",
        "jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.",
        "{day}. {month}",
    ),
    "nb": _words(
        "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        "januar februar mars april mai juni juli august september oktober november desember",
        "jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.",
        "{day}. {month}",
    ),
}


def _countries(codes: str) -> frozenset[str]:
    return frozenset(codes.split())


MONTH_FIRST_ENGLISH = _countries("AS BI CA GU MH MP PH PR UM US VI")
"""Countries whose English puts the month before the day, as English does without a country."""

TWELVE_HOURS = _countries(
    "AE AG AS AU BB BM BS CA CO CY DM ER FJ FM GD GH GM GU GY HK IN JM KI KN KY LC LR LS MH MO MP"
    " MW MX MY NA NZ PG PH PK PR PW SB SD SG SL SS SZ TC TO TT UM US VC VG VI VU WS ZM"
)
"""Countries that write 2:30 PM."""

TWENTY_FOUR_HOUR_LANGUAGES = frozenset({"da", "de", "fr", "it", "nb", "nl", "sv"})
"""Languages that write 14:30 wherever they are spoken."""

"""What to write in the place of signs that the plain alphabet lacks.

Sources, as of 2026-11: the Unicode Standard 16.0 (General Punctuation, Spacing Modifier Letters,
Alphabetic Presentation Forms, Halfwidth and Fullwidth Forms, confusables of UTS 39); what word
processors, phones and web pages put into copied text; and the code page of Windows, whose quotes
are left behind as control characters where text was read in the wrong one.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from simulator.data.invisible_signs import INVISIBLE_SIGNS


class Where(StrEnum):
    """Where a sign may give way unseen; elsewhere it is offered only, or stays."""

    ANYWHERE = "anywhere"
    BETWEEN_WORDS = "between words"  # with no space about it, its plain sign gets some
    LIST = "list"  # at the start of a line, or between spaces
    NO_JOINING_SCRIPT = "no joining script"  # where nothing is written that needs it to be read
    NO_WIDE_SCRIPT = "no wide script"  # where no Chinese, Japanese or Korean is written
    BEHIND_LETTER = "behind a letter"  # as in m2; behind a number it would make another number
    LATIN_WORD = "Latin word"  # among Latin letters, for which it stands in


class Plain(NamedTuple):
    """What stands in the place of a sign.

    `name` is what a writer calls the sign, `advice` says what to write. One that is not safe
    changes the meaning, the spelling or the looks.
    """

    text: str
    name: str
    advice: str
    is_safe: bool = True
    where: Where = Where.ANYWHERE


def _each(signs: str, plain: Plain) -> dict[str, Plain]:
    return dict.fromkeys(signs, plain)


def _unseen(
    signs: str, text: str, advice: str, *, is_safe: bool = True, where: Where = Where.ANYWHERE
) -> dict[str, Plain]:
    """Signs that cannot be seen, each by its own name."""
    return {sign: Plain(text, INVISIBLE_SIGNS[sign].name, advice, is_safe, where) for sign in signs}


def _spelt(
    table: Mapping[str, str], name: str, *, is_safe: bool, where: Where = Where.ANYWHERE
) -> dict[str, Plain]:
    """Signs that are each written in another way."""
    kind = "" if name == "sign" else "a plain "
    return {
        sign: Plain(text, name, f"{kind}{text}", is_safe, where) for sign, text in table.items()
    }


def _in_latin(letters: str, plain: str) -> dict[str, Plain]:
    pairs = zip(letters, plain, strict=True)
    return {
        letter: Plain(latin, "look-alike letter", f"a Latin {latin}", where=Where.LATIN_WORD)
        for letter, latin in pairs
    }


_APOSTROPHE = Plain("'", "curly apostrophe", "a straight '")
_QUOTE = Plain('"', "curly quote", 'a straight "')
_HYPHEN = Plain("-", "special hyphen", "a plain -")
_LONG_DASH = Plain("-", "long dash", "a plain -")
_BULLET = Plain("-", "bullet", "a plain -", where=Where.LIST)

SAFE: Mapping[str, Plain] = {
    **_each("\u2018\u2019\u201b", _APOSTROPHE),
    **_each("`\u00b4", Plain("'", "accent for an apostrophe", "a straight '")),
    **_unseen("\u0091\u0092", "'", "a straight '"),
    **_each("\u2032", Plain("'", "prime mark", "a straight '")),
    **_each("\u201c\u201d\u201e\u201f", _QUOTE),
    **_unseen("\u0093\u0094", '"', 'a straight "'),
    **_each("\u2033", Plain('"', "prime mark", 'a straight "')),
    **_each("\u2010\u2011", _HYPHEN),
    **_each("\u2212", Plain("-", "minus sign", "a plain -")),
    **_each("\u2012\u2013", _LONG_DASH),
    **_each("\u2014\u2015", _LONG_DASH._replace(where=Where.BETWEEN_WORDS)),
    **_unseen("\u0096", "-", "a plain -"),
    **_unseen("\u0097", "-", "a plain -", where=Where.BETWEEN_WORDS),
    **_each("\u2026", Plain("...", "three dots in one sign", "three dots")),
    **_unseen("\u0085", "...", "three dots"),
    **_unseen("\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005", " ", "an ordinary space"),
    **_unseen("\u2006\u2007\u2008\u2009\u200a\u202f\u205f", " ", "an ordinary space"),
    **_unseen("\u3000", " ", "an ordinary space", where=Where.NO_WIDE_SCRIPT),
    **_unseen("\v\u2028\u2029", "\n", "an ordinary line end"),
    **_unseen(
        "\u00ad\u180e\u200b\u200c\u200d\u2060\ufeff"
        "\u200e\u200f\u202a\u202b\u202c\u202d\u2066\u2067\u2068\u2069",
        "",
        "nothing",
        where=Where.NO_JOINING_SCRIPT,
    ),
    **_each("\u2022\u2023\u2043\u25e6\u2219\u00b7", _BULLET),
    **_spelt(
        {
            "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
            "\ufb05": "st", "\ufb06": "st", "\u0132": "IJ", "\u0133": "ij",
        },
        "joined letters",
        is_safe=True,
    ),
    **_spelt(
        # Braces, % and # might make a tag of a template.
        {chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F) if chr(code) not in "{}%#"},
        "full-width sign",
        is_safe=True,
        where=Where.NO_WIDE_SCRIPT,
    ),
    **_each("\uff40", Plain("'", "full-width sign", "a straight '", where=Where.NO_WIDE_SCRIPT)),
    **_in_latin("\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0456\u0458\u0455", "aceopxyijs"),
    **_in_latin("\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e", "ABCEHIJKMO"),
    **_in_latin("\u0420\u0405\u0422\u0425\u03bf", "PSTXo"),
    **_in_latin("\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f", "ABEZHIKMNO"),
    **_in_latin("\u03a1\u03a4\u03a5\u03a7", "PTYX"),
}  # fmt: skip
"""What keeps the meaning, so that a careful writer would accept it unseen."""

UNSAFE: Mapping[str, Plain] = {
    **_each("\u00ab\u00bb", Plain('"', "angle quote", 'a straight "', is_safe=False)),
    **_each("\u2039\u203a\u201a", Plain("'", "single quote", "a straight '", is_safe=False)),
    **_each("\u02bb\u02bc", Plain("'", "letter apostrophe", "a straight '", is_safe=False)),
    **_spelt(
        {"\u00b2": "2", "\u00b3": "3"}, "raised number", is_safe=False, where=Where.BEHIND_LETTER
    ),
    **_unseen("\u0080", "\u20ac", "\u20ac", is_safe=False),
    **_unseen("\u0099", "(TM)", "(TM)", is_safe=False),
    **_each("\u25aa\u25cf\u25a0\u25b8\u25ba", Plain("-", "bullet", "a plain -", is_safe=False)),
    **_spelt(
        {
            "\u2122": "(TM)", "\u00ae": "(R)", "\u00a9": "(C)", "\u2116": "No.",
            "\u20b9": "Rs", "\u20a8": "Rs", "\u20a9": "KRW", "\u20bd": "RUB", "\u20ba": "TL",
            "\u20aa": "ILS", "\u20ab": "VND", "\u20b1": "PHP", "\u20a6": "NGN", "\u00a2": "c",
            "\u00d7": "x", "\u00f7": "/", "\u00b1": "+/-", "\u2248": "~", "\u2264": "<=",
            "\u2265": ">=", "\u2192": "->", "\u279c": "->", "\u27a1": "->", "\u21d2": "=>",
            "\u2190": "<-", "\u203c": "!!", "\u2047": "??", "\u2048": "?!", "\u2049": "!?",
            "\u00bd": "1/2", "\u00bc": "1/4", "\u00be": "3/4", "\u2153": "1/3", "\u2154": "2/3",
            "\u215b": "1/8", "\u215c": "3/8", "\u215d": "5/8", "\u215e": "7/8", "\u2044": "/",
        },
        "sign",
        is_safe=False,
    ),
    **_spelt(
        {
            "\u0152": "OE", "\u0153": "oe", "\u0141": "L", "\u0142": "l", "\u0110": "D",
            "\u0111": "d", "\u00d0": "D", "\u00f0": "d", "\u00de": "Th", "\u00fe": "th",
            "\u0126": "H", "\u0127": "h", "\u0131": "i", "\u1e9e": "SS",
        },
        "special letter",
        is_safe=False,
    ),
}  # fmt: skip
"""What changes the meaning, the spelling or the looks. Accented letters need no row here: their
base letter is what Unicode decomposes them to. Emoji have nothing that means the same."""

JOINING_SCRIPTS = (
    "\u0590-\u08ff\u0900-\u109f\u1780-\u180d\u180f-\u18af\u1900-\u1cff\ua840-\uabff"
    "\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U00011000-\U00011fff\U0001e800-\U0001efff\u202e"
)
"""Ranges of the scripts that need invisible signs to be read right (Hebrew, Arabic, the scripts of
India and South-East Asia, Mongolian), and the sign that turns the reading direction by force."""

WIDE_SCRIPTS = (
    "\u1100-\u11ff\u2e80-\u2fff\u3040-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff65-\uffdc"
)
"""Ranges of the scripts beside which full-width signs are the ordinary ones."""

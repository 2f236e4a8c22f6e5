"""How a finding speaks of special signs: which ones, in what word, and what to write."""

from collections.abc import Iterable, Sequence
from typing import Final

from simulator.length.substitutions import Substitution
from simulator.model.counted import counted
from simulator.rules.encoding.special_signs import Sign, without_invisible
from simulator.rules.reading import Reading

WHY: Final = "With a special letter in it, a text holds less than half as much."

_LONGEST_WORD = 18
_FARTHEST = 40
_MOST_NAMED = 3


def what_they_cost(text: str, signs: Sequence[Sign], before: int, after: int) -> str:
    """What the lead meets: "The ’ in *it’s* makes this cost 3 texts instead of 1."."""
    return f"{subject(text, signs)} this cost {counted(before, 'text')} instead of {after}."


def subject(text: str, signs: Sequence[Sign]) -> str:
    """The signs, each different one once, and the verb: "The ’ and tab make"."""
    different = sorted({sign.shown: sign for sign in reversed(signs)}.values())
    if len(different) == 1:
        return f"{_one(text, signs[0])} makes"
    return f"{_several(different)} make"


def advice_of(chosen: Iterable[Substitution]) -> str:
    """What to write, as an order: "Use a straight ', and delete what shows nothing."."""
    chosen = tuple(chosen)
    different = list(dict.fromkeys(each.advice for each in chosen if each.after))
    deletes = any(not each.after for each in chosen)
    if not different:
        return "Delete it." if len(chosen) == 1 else "Delete them."
    if len(different) > _MOST_NAMED:
        use = "Write plain letters and signs"
    else:
        *others, last = different
        use = f"Use {', '.join(others)} and {last}" if others else f"Use {last}"
    return f"{use}, and delete what shows nothing." if deletes else f"{use}."


def where_it_comes_from(reading: Reading, at: int) -> str:
    """Where to mend a sign that the template does not write as plain text; else nothing."""
    stretch = reading.stretch_at(at)
    if stretch.is_value:
        return ""
    if stretch.is_added:
        key = stretch.run.place.template.partition("#")[2]
        return f"It comes from {key} in the settings."
    if stretch.run.field:
        return f"It comes from {stretch.run.field} in the settings."
    if not reading.is_editable((at, at + 1)):
        return "It stands between {{ and }} or {% and %}."
    return ""


def where(text: str, sign: Sign) -> str:
    """Where an invisible sign stands, in words that can be seen: " in *welcome*"; else nothing."""
    before = text[max(0, sign.start - _FARTHEST) : sign.start]
    behind = text[sign.end : sign.end + _FARTHEST]
    if not sign.is_room and (word := without_invisible(_word_at(text, sign))):
        return f" in *{word}*"
    if following := [word for word in map(without_invisible, behind.split()) if word]:
        return f" before *{following[0][:_LONGEST_WORD]}*"
    if preceding := [word for word in map(without_invisible, before.split()) if word]:
        return f" after *{preceding[-1][-_LONGEST_WORD:]}*"
    return ""


def _one(text: str, sign: Sign) -> str:
    """A sign and the word where it stands: "The ’ in *it’s*", "A hard space before *km*"."""
    if not sign.name:
        word = without_invisible(_word_at(text, sign))
        return f"The {sign.shown}" + (f" in *{word}*" if word != sign.written else "")
    article = "An" if sign.name[0] in "aeiou" else "A"
    return f"{article} {sign.name}{where(text, sign)}"


def _several(signs: Sequence[Sign]) -> str:
    *others, last = (sign.shown for sign in signs[:_MOST_NAMED])
    if len(signs) > _MOST_NAMED:
        last += " …"
    elif any(sign.name for sign in signs):
        return f"The {', '.join(others)} and {last}"
    return f"The {' '.join(others)} {last}"


def _word_at(text: str, sign: Sign) -> str:
    """What stands about a sign between plain spaces or line ends, cut to what fits a line."""
    near = text[max(0, sign.start - _LONGEST_WORD) : sign.start]
    begin = sign.start - len(near) + max(near.rfind(" "), near.rfind("\n")) + 1
    rest = text[sign.end : sign.end + _LONGEST_WORD].replace("\n", " ").partition(" ")[0]
    word = text[begin : sign.end] + rest
    return word if len(word) <= _LONGEST_WORD else (sign.written + rest)[:_LONGEST_WORD]

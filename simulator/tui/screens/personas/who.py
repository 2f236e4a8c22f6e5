"""Whose rows are shown, in words, and what there is to choose from."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from simulator.model.counted import counted
from simulator.model.pack import Pack
from simulator.model.persona import Role
from simulator.reports.pack_list import size_words
from simulator.review.matrix import Matrix, Told
from simulator.review.matrix_filter import EVERYONE, Who
from simulator.tui.literal import cut
from simulator.tui.widgets.pick import Item
from simulator.tui.widgets.severity import LETTERS

FALLBACK = "fallback"
"""The id of the choice for which the leads must be looked up."""

_LONGEST = 30
_LONGEST_CHOICE = 42


class Choices(NamedTuple):
    """What can be picked, and what each means, by id: who, or the leads of which file."""

    items: tuple[Item, ...]
    meanings: dict[str, Who]
    files: dict[str, str]


def who_words(
    who: Who, shown: int, of: int, file: str = "", *, without_hostile: bool = False
) -> str:
    """`all`, or how many of how many, and which: `3 of 24 with “Falls back to …”`."""
    if who.is_everyone and not file:
        return "all but the hostile" if without_hostile else "all"
    parts = [f"in {cut(file, _LONGEST)}"] if file else []
    if who.finding:
        parts.append(f"with “{cut(who.finding[1], _LONGEST)}”")
    if who.ids is not None:
        parts.append("who get the fallback")
    if who.texts:
        parts.append(f"who cost {who.texts}")
    if who.words:
        parts.append(f"“{cut(who.words, _LONGEST)}”")
    return f"{shown:,} of {of:,} {', '.join(parts)}"


def choices_of(matrix: Matrix, packs: Sequence[Pack], all_told: Sequence[Told]) -> Choices:
    """Everyone, those who get the fallback, those who cost so much, of each file, each finding."""
    items = [
        Item("everyone", "everyone", counted(len(matrix.leads), "lead")),
        Item(FALLBACK, "all who get the fallback", "where a field is empty"),
    ]
    meanings = {"everyone": EVERYONE}
    most = [matrix.most_texts(lead.id) for lead in matrix.leads]
    for texts in range(2, max(most, default=0) + 1):
        count = sum(each >= texts for each in most)
        name = f"all who cost {texts}"
        aside = f"or more, {counted(count, 'lead')}"
        items.append(Item(f"texts-{texts}", name, aside))
        meanings[f"texts-{texts}"] = replace(EVERYONE, texts=texts)
    by_role = sorted(packs, key=lambda pack: pack.role is Role.HOSTILE)
    files = {f"file-{at}": pack for at, pack in enumerate(by_role)}
    items += [Item(id_, each.file, size_words(each)) for id_, each in files.items()]
    for at, told in enumerate(all_told):
        name = f"{LETTERS[told.severity]} {cut(told.what, _LONGEST_CHOICE)}"
        items.append(Item(f"told-{at}", name, counted(len(told.leads), "lead")))
        meanings[f"told-{at}"] = replace(EVERYONE, finding=(told.rule, told.what))
    return Choices(tuple(items), meanings, {id_: each.file for id_, each in files.items()})

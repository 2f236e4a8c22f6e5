"""Which rows of the library fit the words of a filter."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from simulator.tui.screens.library.outline import Kind, Node

FEW = 2
"""So many letters are too few to be looked for within words."""


class Matches(NamedTuple):
    """The keys of the rows that fit, and how many of how many messages these are."""

    hits: frozenset[str]
    found: int
    total: int


def matches(nodes: Iterable[Node], typed: str) -> Matches:
    """The rows that hold every word of `typed`, in whatever case, or stand under one that does.

    One or two letters count at the start of a word alone, or `es` would find `fresh`. Rows with
    others below them are never hits themselves: they stay for what they hold. The row of a
    campaign's steps fits by the campaign's name.
    """
    words = typed.casefold().split()
    leaves = list(_leaves(nodes, ""))
    hits = [node for node, text in leaves if all(_holds(text, word) for word in words)]
    return Matches(
        frozenset(node.key for node in hits),
        len({node.file for node in hits if node.kind is Kind.MESSAGE}),
        len({node.file for node, _ in leaves if node.kind is Kind.MESSAGE}),
    )


def _holds(text: str, word: str) -> bool:
    if len(word) > FEW:
        return word in text
    return any(each.startswith(word) for each in text.replace("-", " ").split())


def _leaves(nodes: Iterable[Node], above: str) -> Iterator[tuple[Node, str]]:
    for node in nodes:
        text = f"{above} {node.name} {node.message}".casefold()
        if node.kind is Kind.SEQUENCE:
            yield node, text
        elif node.below:
            yield from _leaves(node.below, text)
        else:
            yield node, f"{text} {node.aside}".casefold()

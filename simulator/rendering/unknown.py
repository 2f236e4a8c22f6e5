"""Which of a template's paths nobody knows, and what they may have been meant to be."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol

from simulator.data.other_names import OTHER_NAMES
from simulator.model.place import Place
from simulator.rendering.filters import DATE_FILTERS
from simulator.rendering.given import INSTANTS, TABLES
from simulator.rendering.nearest import nearest
from simulator.rendering.references import Reference

MOST_NEAREST = 100  # names that a nearest one is looked for, in one template

_OWN_TO_EACH = "name"
_ALONE = ""
"""The table of the names that stand alone."""
_ROOT = re.compile(r"[^.\[(]+")


class Unknown(NamedTuple):
    """A path that is not among the known names; `nearest` is a known one much like it."""

    path: str
    place: Place
    nearest: str | None


class HasReferences(Protocol):
    """A template or a condition."""

    @property
    def references(self) -> tuple[Reference, ...]:
        """The paths that it reads."""


def unknown_references(
    template: HasReferences | Iterable[Reference],
    *,
    lead: Collection[str] = (),
    brand: Collection[str] = (),
    sender: Collection[str] = (),
    links: Collection[str] = (),
    is_sent: bool = True,
) -> tuple[Unknown, ...]:
    """Return the paths that name no known field; of a record only its own name is judged.

    What is not sent, such as a condition, knows no `send_at` and the like.
    """
    known = {"lead": lead, "brand": brand, "sender": sender, "link": links}
    if is_sent:
        known |= {**TABLES, _ALONE: INSTANTS}
    references = template if isinstance(template, Iterable) else template.references
    return tuple(_unknown(references, known))


def _unknown(
    references: Iterable[Reference], known: Mapping[str, Collection[str]]
) -> Iterator[Unknown]:
    found: dict[tuple[str, str | None], str | None] = {}
    for path, place in references:
        root, name = judged = _first_level(path)
        if root in known and (name is None or name in known[root]):
            continue
        if name is None and root in known.get(_ALONE, ()):
            continue
        if judged not in found:
            found[judged] = _nearest(root, name, known) if len(found) < MOST_NEAREST else None
        yield Unknown(path, place, found[judged])


def _first_level(path: str) -> tuple[str, str | None]:
    """`lead.car.model` as `lead` and `car`, `link("book")` as `link` and `book`."""
    root = _ROOT.match(path)
    start = root.end() if root else 0
    sign, rest = path[start : start + 1], path[start + 1 :]
    if sign == ".":
        return path[:start], rest.partition(".")[0].partition("[")[0]
    return path[:start], rest[1:].partition(rest[:1])[0] if rest[:1] in "\"'" and rest else None


def _nearest(root: str, name: str | None, known: Mapping[str, Collection[str]]) -> str | None:
    """The known path that is most like an unknown one.

    A name that stands alone, or with somebody unknown, is a lead's field before all others. One
    with a known root is sought there, and elsewhere only as it is: not as a lead's, for they are
    other people, and `name` not at all.
    """
    if root in known.get(_ALONE, ()):
        return f"{root} | {name}" if name in DATE_FILTERS else root
    head, _, rest = root.partition("_")
    if name is None and head in known and root not in known["lead"]:
        return _nearest(head, rest, known)
    wanted = (name or root).lower()
    for other in [root] if root in known else known:
        if close := _like(wanted, known[other]):
            return _written(other, close)
    for other, names in known.items():
        if other != "lead" and wanted in names and wanted != _OWN_TO_EACH:
            return _written(other, wanted)
    return None


def _like(wanted: str, names: Collection[str]) -> str | None:
    """The name among `names` that is spelled or meant alike."""
    if wanted in names:
        return wanted
    meant = OTHER_NAMES.get(wanted.replace(" ", "_"))
    return meant if meant in names else nearest(wanted, names)


def _written(root: str, name: str) -> str:
    if root == _ALONE:
        return name
    return f'link("{name}")' if root == "link" else f"{root}.{name}"

"""The rows in groups: hostile leads apart from the others, or the leads of each file together."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from simulator.model.counted import counted
from simulator.model.pack import Pack
from simulator.model.persona import Persona, Role
from simulator.reports.pack_list import made_words
from simulator.tui.literal import cut
from simulator.tui.roles import Role as Look
from simulator.tui.screens.personas.matrix_cells import Piece

_NAME = 44
HOSTILE = "in no sum: only what may break a text is asked of theirs"


class Group(NamedTuple):
    """Leads under a heading; without a `name` there is none."""

    name: str
    told: str
    leads: tuple[Persona, ...]


def is_hostile(lead: Persona) -> bool:
    """Whether a lead is there to break texts, and is in no sum."""
    return lead.role is Role.HOSTILE


def in_groups(
    leads: Sequence[Persona], packs: Mapping[str, Pack], *, by_file: bool, lent: str = ""
) -> tuple[Group, ...]:
    """The leads, in their order within each group; `packs` are the files by lead.

    Where the starter's leads stand in, `lent` says what to do about that.
    """
    groups = _by_file(leads, packs) if by_file else _by_role(leads)
    if lent:
        groups = (Group("No leads yet", lent, groups[0].leads), *groups[1:])
    return tuple(group for group in groups if group.leads)


def flat(groups: Iterable[Group]) -> tuple[Persona, ...]:
    """The leads of all groups."""
    return tuple(lead for group in groups for lead in group.leads)


def headings(groups: Iterable[Group]) -> dict[int, list[Piece]]:
    """The heading lines, each by the row that it stands before."""
    found: dict[int, list[Piece]] = {}
    row = 0
    for group in groups:
        if group.name:
            found[row] = [
                (f" {cut(group.name, _NAME)}", str(Look.HEAD)),
                (f"  {group.told}", str(Look.QUIET)),
            ]
        row += len(group.leads)
    return found


def pack_words(pack: Pack) -> str:
    """What is recorded of a pack, in half a line."""
    words = [made_words(pack.generated)] if pack.generated else []
    if pack.imported:
        people = "real people" if pack.imported.people == "kept" else "the people made up"
        words.append(f"from the list {cut(pack.imported.file, _NAME)}, {people}")
    return ", ".join(words)


def _short_words(pack: Pack) -> str:
    """The same where there is hardly room."""
    made, listed = pack.generated, pack.imported
    if made and made.seed is not None:
        return f"made up for {' '.join(made.countries)}, seed {made.seed}"
    return f"from {cut(listed.file, _NAME // 2)}" if listed else ""


def _by_role(leads: Sequence[Persona]) -> tuple[Group, ...]:
    hostile = tuple(lead for lead in leads if is_hostile(lead))
    others = tuple(lead for lead in leads if not is_hostile(lead))
    return Group("", "", others), Group(counted(len(hostile), "hostile lead"), HOSTILE, hostile)


def _by_file(leads: Sequence[Persona], packs: Mapping[str, Pack]) -> tuple[Group, ...]:
    by_file: dict[str, list[Persona]] = {}
    for lead in leads:
        pack = packs.get(lead.id)
        by_file.setdefault(pack.file if pack else "", []).append(lead)
    known = {pack.file: pack for pack in packs.values()}
    groups = [_of_file(file, known.get(file), tuple(each)) for file, each in by_file.items()]
    return tuple(sorted(groups, key=lambda each: (is_hostile(each.leads[0]), each.name)))


def _of_file(file: str, pack: Pack | None, leads: tuple[Persona, ...]) -> Group:
    kind = "hostile lead" if is_hostile(leads[0]) else "lead"
    told = ", ".join(filter(None, (counted(len(leads), kind), _short_words(pack) if pack else "")))
    return Group(file or "in no file", told, leads)

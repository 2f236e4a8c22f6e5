"""The packs of a workspace: what each file holds, and how it was made."""

import json
from collections.abc import Iterator, Mapping

from simulator.model.counted import counted
from simulator.model.pack import Generated, Imported, Pack
from simulator.model.persona import Persona, Role
from simulator.model.schema import Schema
from simulator.model.workspace import Workspace
from simulator.personas.recorded import command_of, differences
from simulator.reports.lead_facts import day_words
from simulator.reports.printable import one_line


def pack_lines(workspace: Workspace, *, leads: bool) -> Iterator[str]:
    """A line a file, how to mend one that is out of date, and with `leads` a line a lead."""
    known = {lead.id: lead for lead in workspace.personas}
    for pack in workspace.packs:
        yield one_line(f"{pack.file}  {size_words(pack)}{_origin(pack)}")
        stale = list(differences(pack, workspace.settings))
        if stale and pack.generated:
            yield f"  {one_line(' '.join(stale))}"
            yield "  It stays as it is; to make it anew:"
            yield f"  {one_line(command_of(pack.generated, pack.file))} --force"
        if leads:
            yield from _lead_lines(pack, known)
    yield _sum(workspace)


def packs_as_json(workspace: Workspace) -> str:
    """The same as one JSON list."""
    known = {lead.id: lead for lead in workspace.personas}
    rows = [_as_data(pack, workspace, known) for pack in workspace.packs]
    return json.dumps(rows, ensure_ascii=False, indent=1)


def size_words(pack: Pack) -> str:
    """`48 leads`, or `24 hostile leads`."""
    hostile = "hostile " if pack.role is Role.HOSTILE else ""
    return counted(len(pack.leads), f"{hostile}lead")


def made_words(made: Generated) -> str:
    """What is recorded of how a pack was made, in half a line."""
    if made.seed is None:
        return f"a fixed set, by {made.by}"
    countries = " ".join(made.countries)
    versions = f"{made.by}, Faker {made.faker}" if made.faker else made.by
    return (
        f"made up from seed {made.seed} for {countries}, dates as of {day_words(made.at)} "
        f"({versions})"
    )


def read_words(read: Imported) -> str:
    """What is recorded of the list that a pack was read from, in half a line."""
    people = "its people are real" if read.people == "kept" else "its people are made up"
    return f"read from {read.file}, {people} ({read.by})"


def _origin(pack: Pack) -> str:
    if pack.generated:
        return f": {made_words(pack.generated)}"
    return f": {read_words(pack.imported)}" if pack.imported else ""


def _lead_lines(pack: Pack, known: Mapping[str, Persona]) -> Iterator[str]:
    width = max((len(each) for each in pack.leads), default=0)
    for id_ in pack.leads:
        about = known[id_].about or ""
        yield f"    {one_line(f'{id_:{width}}  {about}').rstrip()}"


def _sum(workspace: Workspace) -> str:
    hostile = sum(len(pack.leads) for pack in workspace.packs if pack.role is Role.HOSTILE)
    ordinary = len(workspace.personas) - hostile
    beside = f" and {hostile} hostile ones" if hostile else ""
    return f"\n{counted(ordinary, 'lead')}{beside} in {counted(len(workspace.packs), 'file')}."


def _as_data(pack: Pack, workspace: Workspace, known: Mapping[str, Persona]) -> dict[str, object]:
    return {
        "file": pack.file,
        "role": pack.role.value,
        "generated": _recorded(pack.generated),
        "imported": _recorded(pack.imported),
        "differences": list(differences(pack, workspace.settings)),
        "leads": [{"id": each, "about": known[each].about} for each in pack.leads],
    }


def _recorded(record: Schema | None) -> object:
    return record.model_dump(mode="json", exclude_none=True) if record else None

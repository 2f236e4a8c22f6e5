"""Where the values of leads stand in the files of the workspace."""

from dataclasses import replace

from simulator.model.pack import Pack
from simulator.model.place import Location
from simulator.model.workspace import Workspace


def place_of(lead: str, field: str, workspace: Workspace) -> Location | None:
    """Where a field of a lead stands; nowhere for one of a list that is not the workspace's."""
    for pack in workspace.packs:
        if lead in pack.leads:
            return place_in(pack, pack.leads.index(lead), field, workspace)
    return None


def place_in(pack: Pack, number: int, field: str, workspace: Workspace) -> Location:
    """Where a field of one of a pack's leads stands; in a file of JSON lines the line."""
    where = pack.places[number] if number < len(pack.places) else Location(pack.file)
    table, dot, _ = where.key.rpartition(".")
    if not dot:
        return Location(pack.file, where.line)
    key = f"{table}.{field}"
    known = workspace.places.get(pack.file, {}).get(key)
    return replace(known, key=key) if known else where

"""Which campaign and which lead a command means, by the names that people give them."""

import difflib
from collections.abc import Iterable
from pathlib import PurePath

from simulator.errors import TemplateError, UsageError
from simulator.model.persona import Persona, Role
from simulator.model.workspace import Workspace
from simulator.review.desk import Desk
from simulator.review.timings import Runs

_FOLDER = "templates"
_FILE = "sequence.toml"


def campaign_named(wanted: str, desk: Desk) -> Runs:
    """How the campaign runs that a name, its folder or its sequence.toml stand for.

    Raises:
        UsageError: there is none, it has no steps, or its sequence can't be read.
    """
    name, workspace = _name(wanted), desk.workspace
    file = f"{_FOLDER}/{name}/{_FILE}"
    for fault in workspace.faults:
        if fault.location.file == file:
            raise UsageError(f"{fault.what} {fault.remedy}".rstrip(), fault.location)
    if name in desk.runs:
        _check_conditions(file, desk.runs[name])
        return desk.runs[name]
    if any(message.campaign == name for message in workspace.messages):
        raise UsageError(f"{name} has no {_FILE}, so nobody knows when its messages are sent")
    raise UsageError(f"there is no campaign {wanted}; {_hint(name, desk.runs)}")


def lead_named(wanted: str, workspace: Workspace) -> Persona:
    """The lead of that id.

    Raises:
        UsageError: there is none.
    """
    leads = {each.id: each for each in workspace.personas if each.role is Role.LEAD}
    if wanted in leads:
        return leads[wanted]
    if any(each.id == wanted for each in workspace.personas):
        raise UsageError(f"{wanted} is a hostile lead, who is never sent anything")
    near = difflib.get_close_matches(wanted, leads, n=1)
    hint = f"did you mean {near[0]}?" if near else "personas/ holds them"
    raise UsageError(f"there is no lead {wanted}; {hint}")


def _name(wanted: str) -> str:
    parts = [part for part in PurePath(wanted).parts if part not in (".", _FILE)]
    if _FOLDER in parts:
        parts = parts[parts.index(_FOLDER) + 1 :]
    return "/".join(parts)


def _hint(name: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(name, known, n=1)
    if near:
        return f"did you mean {near[0]}?"
    names = ", ".join(sorted(known))
    return f"there are {names}" if names else f"one is a folder with a {_FILE} in {_FOLDER}/"


def _check_conditions(file: str, runs: Runs) -> None:
    places = runs.desk.workspace.places.get(file, {})
    for number, step in enumerate(runs.sequence.steps):
        if not step.when:
            continue
        try:
            runs.desk.engine.compile_condition("when", step.when)
        except TemplateError as error:
            place = places.get(f"steps.{number}.when")
            raise UsageError(f"{error.message} {error.remedy}".rstrip(), place) from None

"""Which workspace a command means, and the paths in it as the review names them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import click

from simulator.errors import NothingToCheckError, UsageError
from simulator.loading import load_workspace
from simulator.loading.discovery import find_workspace
from simulator.loading.leads import with_leads
from simulator.loading.settings import load_settings
from simulator.loading.starter import starter_folder
from simulator.loading.styles import Styles, read_styles
from simulator.model.finding import Fault
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.reports.printable import one_line
from simulator.review.codes import check_codes


def open_workspace(paths: Sequence[Path] = ()) -> Workspace:
    """The workspace that the first of `paths`, or the current folder, belongs to.

    Raises:
        NothingToCheckError: there is none.
        UsageError: a path does not exist.
        SettingsError: its settings cannot be used.
    """
    return _with_leads(_checked(load_workspace(_root(paths))))


def _with_leads(workspace: Workspace) -> Workspace:
    """`workspace`, with the starter's leads where it has none of its own."""
    if not workspace.personas:
        click.echo("presend: personas/ holds no leads; those of the starter stand in", err=True)
    return with_leads(workspace)


def _checked(workspace: Workspace) -> Workspace:
    check_codes(workspace.settings, workspace.places, workspace.styles, workspace.partial_styles)
    return workspace


def open_settings(paths: Sequence[Path] = ()) -> Settings:
    """Its settings alone; without a workspace, the defaults."""
    root = find_workspace(_start(paths))
    if root is None:
        return Settings()
    settings, places = load_settings(root)
    names_rules = settings.severity or settings.select or settings.ignore
    styles = read_styles(root) if names_rules else Styles()
    check_codes(settings, places, styles.styles, styles.partial)
    return settings


def root_here() -> Path:
    """The folder of the workspace that the current folder belongs to, else that one itself."""
    return find_workspace(Path()) or Path()


def open_styles() -> Styles:
    """The styles of the workspace that the current folder belongs to; none without one."""
    root = find_workspace(Path())
    return read_styles(root) if root else Styles()


def tell_faults_of_styles(faults: Iterable[Fault]) -> None:
    """Say what is wrong with styles where no finding will, as only a text is reviewed."""
    for each in faults:
        what = f"presend: {each.location}: {each.what} {each.remedy} Its rule is left out."
        click.echo(one_line(what), err=True)


def workspace_or_starter() -> Workspace:
    """The workspace that the current folder belongs to, else the one shipped with presend.

    Texts are then judged as those of a brand that nobody knows.
    """
    root = find_workspace(Path())
    if root:
        return _with_leads(_checked(load_workspace(root)))
    click.echo("presend: no workspace here; the starter's settings and leads stand in", err=True)
    starter = load_workspace(starter_folder())
    return replace(starter, brand_stands_in=True, links_stand_in=True, styles=())


def relative_paths(paths: Sequence[Path], root: Path) -> tuple[str, ...]:
    """`paths` relative to the workspace at `root`, with forward slashes.

    Raises:
        UsageError: one of them does not exist, or lies outside.
    """
    return tuple(_relative(path, root) for path in paths)


def _relative(path: Path, root: Path) -> str:
    if not _is_there(path):
        raise UsageError(f"there is no {path}; give a file or folder of the workspace")
    whole = path.parent.resolve() / path.name if path.name else path.resolve()
    for candidate in (whole, path.resolve()):
        if candidate.is_relative_to(root.resolve()):
            return candidate.relative_to(root.resolve()).as_posix()
    raise UsageError(f"{path} is outside the workspace {root}; check one workspace at a time")


def _root(paths: Sequence[Path]) -> Path:
    start = _start(paths)
    root = find_workspace(start)
    if root is None:
        where = f"{paths[0]} is in no workspace" if paths else "no workspace here"
        raise NothingToCheckError(
            f"{where}: there is no presend.toml and no templates/ folder in that folder or above "
            "it; `presend init DIR` makes one"
        )
    return root


def _start(paths: Sequence[Path]) -> Path:
    if not paths:
        return Path()
    first = paths[0]
    if not _is_there(first):
        raise UsageError(f"there is no {first}; give a file or folder of the workspace")
    return first if first.is_dir() else first.parent


def _is_there(path: Path) -> bool:
    """Whether something has this name, were it a link that leads nowhere."""
    try:
        path.lstat()
    except OSError:
        return False
    return True

"""Reading a workspace behind the screen: all of it in a thread, returned as one piece."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from simulator.errors import PresendError
from simulator.loading.unsaved import SCRATCH
from simulator.model.finding import Finding
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace

if TYPE_CHECKING:
    from simulator.loading.stamps import Stamps
    from simulator.review.reviewer import Reviewer


class Read(NamedTuple):
    """A workspace as it was read: with a reviewer, or with the reason why there is none.

    `standing` are those of the `faults` that stand whatever the text of their file says. `sources`
    is what the open files hold, `None` for one that cannot be read. `stamps` are from before the
    reading began.
    """

    workspace: Workspace
    reviewer: "Reviewer | None"
    faults: tuple[Finding, ...]
    standing: tuple[Finding, ...]
    sources: Mapping[str, str | None]
    stamps: "Stamps"
    refusal: PresendError | None = None


def read(root: Path, now: dt.datetime, before: Workspace, open_files: Collection[str]) -> Read:
    """Read the workspace at `root`, with the starter's leads where it has none."""
    # Heavy, and wanted only now that the first screen has been painted.
    from simulator.loading.leads import with_leads  # noqa: PLC0415
    from simulator.loading.stamps import stamps  # noqa: PLC0415
    from simulator.loading.workspace import load_workspace  # noqa: PLC0415
    from simulator.review.codes import check_codes  # noqa: PLC0415
    from simulator.review.remembered import with_known_leads  # noqa: PLC0415
    from simulator.review.reviewer import Reviewer  # noqa: PLC0415

    seen = stamps(root)
    sources = {file: _source(root, file) for file in open_files if file != SCRATCH}
    try:
        workspace = with_known_leads(with_leads(load_workspace(root)), before)
        check_codes(
            workspace.settings, workspace.places, workspace.styles, workspace.partial_styles
        )
    except PresendError as error:
        return Read(Workspace(root, Settings()), None, (), (), sources, seen, error)
    reviewer = Reviewer(workspace, now=now)
    faults = tuple(reviewer.review_files())
    return Read(workspace, reviewer, faults, tuple(_standing(reviewer, faults)), sources, seen)


def _source(root: Path, file: str) -> str | None:
    from simulator.loading.sources import read_source  # noqa: PLC0415 - as above

    try:
        return read_source(root, file)
    except PresendError:
        return None


def _standing(reviewer: "Reviewer", faults: tuple[Finding, ...]) -> Iterator[Finding]:
    """Those of `faults` that no new content of their file mends, such as a name that is taken."""
    from simulator.loading.unsaved import read_unsaved  # noqa: PLC0415 - as above
    from simulator.review.faults import findings_of  # noqa: PLC0415 - as above

    workspace = reviewer.workspace
    of_text: dict[str, frozenset[Finding]] = {}
    for finding in faults:
        file = finding.place.file
        if not file.endswith(".j2"):
            continue
        if file not in of_text:
            source = _source(workspace.root, file)
            if source is None:
                continue  # What cannot be read is mended by writing it anew.
            _, found = read_unsaved(workspace, file, source)
            of_text[file] = frozenset(findings_of(found, reviewer.selection))
        if finding not in of_text[file]:
            yield finding

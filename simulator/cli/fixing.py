"""What `presend check --fix` does to files, and says of it."""

from collections.abc import Callable, Mapping

import click

from simulator.errors import UsageError
from simulator.loading.edits import bodies_of
from simulator.model.counted import counted
from simulator.model.workspace import Workspace
from simulator.reports.printable import one_line
from simulator.review.fixes import proposals
from simulator.review.mending import ROUNDS, Mended, mend
from simulator.review.paths import files_of
from simulator.review.result import Review


def check_fix_options(*, fix: bool, diff: bool, has_files: bool, form: str) -> None:
    """Let pass what goes together.

    Raises:
        UsageError: the texts are in no file, or two options ask for two things.
    """
    if not fix and not diff:
        return
    name = "--fix" if fix else "--diff"
    if fix and diff:
        raise UsageError("--diff shows what --fix would do: give one of the two")
    if not has_files:
        raise UsageError(f"{name} needs files of a workspace; --format json shows fixes of a text")
    if diff and form != "full":
        raise UsageError("--diff is a form of its own: leave out --format; json holds every fix")


def fix_files(
    workspace: Workspace, review: Review, again: Callable[[Workspace], Review]
) -> tuple[Workspace, Review, bool]:
    """Make the safe fixes of `review` and say so.

    Returns the workspace as it is then, its review, and whether no file refused its fixes.
    """
    mended = Mended()
    takers = takers_of(workspace)
    try:
        workspace, review = mend(workspace, review, again, mended)
    finally:
        # Also when the work is broken off: what is done is done.
        _tell(mended, takers)
    offered = sum(not each.fix.is_safe for each in proposals(review.findings, bodies_of(workspace)))
    if offered:
        _say(f"fixes not made, for they change the meaning: {offered:,}; --diff shows them")
    return workspace, review, not mended.refused


def takers_of(workspace: Workspace) -> Mapping[str, int]:
    """How many messages take in each include, by its file."""
    made_from = [files_of(message, workspace) for message in workspace.messages]
    return {
        each.file: sum(each.file in files for files in made_from)
        for each in workspace.includes.values()
    }


def _tell(mended: Mended, takers: Mapping[str, int]) -> None:
    places = mended.places
    if places:
        _say(f"mended {counted(places.total(), 'place')} in {counted(len(places), 'file')}")
    elif not mended.refused:
        _say("mended nothing: no fix to make unasked")
    for file, number in sorted(places.items()):
        also = f", taken in by {counted(takers[file], 'message')}" if file in takers else ""
        _say(f"{file}: {counted(number, 'place')}{also}")
    for error in mended.refused.values():
        _say(str(error))
    if not mended.is_settled:
        _say(f"stopped after {ROUNDS} rounds with fixes left; run the command again")


def _say(text: str) -> None:
    click.echo(f"presend: {one_line(text)}", err=True)

"""`presend personas complete`: the leads who are missing, written into a file of their own."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import click

from simulator.cli.named_messages import copies_named
from simulator.cli.workspace import open_workspace
from simulator.errors import UsageError
from simulator.explore.completed_file import LeadFile
from simulator.explore.completing import Completion, completed
from simulator.explore.new_leads import plain_lead
from simulator.model.counted import counted
from simulator.model.workspace import Workspace
from simulator.reports.printable import one_line
from simulator.review.copies import Copy, copies_of, parted
from simulator.review.reviewer import Reviewer


@click.command(name="complete")
@click.argument("messages", nargs=-1)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    default=Path("personas/completed.toml"),
    show_default=True,
    help="The file below personas/ that they are added to, in the workspace.",
)
@click.option("--dry-run", is_flag=True, help="Say who is missing; no file is changed.")
def command(messages: tuple[str, ...], *, output: Path, dry_run: bool) -> None:
    """Write the leads who get words that none of your leads gets.

    MESSAGES are ids such as welcome, or files; without them all messages count. Each new lead is
    like one that you have, but for what it takes to get those words, and `about` says what they
    are for. Where there can be no such lead, the reason is told. A file that is there is added
    to, and what stands in it stays.
    """
    workspace = open_workspace()
    if workspace.leads_stand_in or not parted(workspace.personas)[0]:
        raise UsageError("personas/ holds no leads; `presend personas generate` makes some first")
    file = LeadFile(workspace.root, output)
    reviewer = Reviewer(workspace, now=dt.datetime.now(dt.UTC).astimezone())
    files = {copy.message.file for copy in _copies(messages, workspace)}
    found = completed(reviewer, files, file.ids)
    if found.leads and not dry_run:
        file.add([plain_lead(lead) for lead in found.leads])
    click.echo("\n".join(_told(found, output.as_posix(), dry_run=dry_run)))


def _copies(messages: tuple[str, ...], workspace: Workspace) -> list[Copy]:
    if not messages:
        return list(copies_of(workspace))
    return [copy for name in messages for copy in copies_named(name, workspace)]


def _told(found: Completion, where: str, *, dry_run: bool) -> Iterator[str]:
    """What was written, and what is left."""
    if not found.leads and not found.left:
        yield "Nothing is missing: your leads get all words that there are."
        return
    for lead in found.leads:
        yield one_line(f"{lead.id}: {lead.about}")
    for left in found.left:
        start = "No lead can get it" if left.is_dead else "No lead was found"
        yield one_line(f"{left.place}: {start}. {left.why}")
    if not found.leads:
        return
    leads = counted(len(found.leads), "lead")
    ways = f"{found.reached} {'place' if found.reached == 1 else 'places'} that nobody had seen"
    would = "Would write" if dry_run else "Wrote"
    yield f"{would} {leads} to {one_line(where)}, for {ways}."

"""`presend show`: a message as a lead gets it."""

import datetime as dt
import difflib

import click

from simulator.cli.named_messages import copies_named
from simulator.cli.workspace import open_workspace
from simulator.errors import UsageError
from simulator.length import Measurement
from simulator.model.counted import counted
from simulator.model.persona import Persona
from simulator.model.workspace import Workspace
from simulator.reports.as_sent import as_sent_line
from simulator.reports.lead_facts import where_facts
from simulator.reports.printable import one_line, printable
from simulator.review.copies import Copy
from simulator.review.desk import Desk, desk_for
from simulator.review.preview import preview
from simulator.review.selection import Selection


@click.command(name="show")
@click.argument("message")
@click.option("--persona", help="The id of the lead; default the first who gets the message.")
@click.option("--all", "everyone", is_flag=True, help="Show it for every lead who gets it.")
def command(message: str, persona: str | None, *, everyone: bool) -> None:
    """Show MESSAGE as one lead gets it.

    MESSAGE is an id such as welcome, a campaign and an id such as fresh-lead/welcome, or a file.
    A lead gets the version in the language nearest to their own.
    """
    if persona and everyone:
        raise UsageError("--persona and --all exclude each other: give one of them")
    workspace = open_workspace()
    copies = copies_named(message, workspace)
    pairs = [(copy, lead) for copy in copies for lead in copy.leads]
    if persona:
        pairs = _of_persona(persona, copies, workspace)
    elif not everyone:
        pairs = pairs[:1]
    if not pairs:
        raise UsageError("no lead would get this message: describe one under personas/")
    today = dt.datetime.now(dt.UTC).astimezone().date()
    desk = desk_for(workspace, Selection(), today)
    for number, (copy, lead) in enumerate(pairs):
        click.echo("\n" * bool(number) + _shown(copy, lead, desk))


def _of_persona(
    wanted: str, copies: list[Copy], workspace: Workspace
) -> list[tuple[Copy, Persona]]:
    """The files that one lead gets.

    Raises:
        UsageError: there is no such lead, or the campaign is not for them.
    """
    ids = [lead.id for lead in workspace.personas]
    if wanted not in ids:
        near = difflib.get_close_matches(wanted, ids, n=1)
        hint = f"did you mean {near[0]}?" if near else "personas/ holds them"
        raise UsageError(f"there is no lead {wanted}; {hint}")
    gets = ((copy, lead) for copy in copies for lead in (*copy.leads, *copy.hostile))
    pairs = [(copy, lead) for copy, lead in gets if lead.id == wanted]
    if not pairs:
        raise UsageError(f"{wanted} is outside the audience of this campaign")
    return pairs


def _shown(copy: Copy, lead: Persona, desk: Desk) -> str:
    """One lead's message: who, the text as sent, and what it costs.

    Raises:
        UsageError: it cannot be filled; the error names the place.
    """
    message = copy.message
    found = preview(copy, lead, desk)
    if found.refusal:
        raise UsageError(f"{found.refusal.what} {found.refusal.remedy}", found.refusal.place)
    about = f" - {lead.about}" if lead.about else ""
    lines = [one_line(f"{message.file} for {lead.id}{about}")]
    lines += [f"{key}: {one_line(text)}" for key, text in found.heads.items()]
    lines += ["", *(f"  {line}" for line in printable(found.text).split("\n")), ""]
    if found.measurement is None:
        return "\n".join((*lines, counted(len(found.text), "character"), *_where(lead)))
    lines.append(_cost(found.measurement))
    kind, country = message.front.kind.value, copy.country_for(lead)
    done = as_sent_line(desk.account, kind=kind, country=country, lead=lead.fields())
    return "\n".join((*lines, *filter(None, [done]), *_where(lead)))


def _where(lead: Persona) -> list[str]:
    """What follows of the lead's time and state where that is not plain."""
    return [one_line(f"{fact.label.capitalize()}: {fact.text}") for fact in where_facts(lead)]


def _cost(found: Measurement) -> str:
    return f"{counted(found.characters, 'character')}, {counted(found.segments, 'text')} billed"

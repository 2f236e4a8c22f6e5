"""`presend personas shrink`: the smallest lead who still meets a finding, and who else does."""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from simulator.cli.named_messages import copies_named
from simulator.cli.workspace import open_workspace
from simulator.errors import UsageError
from simulator.explore.generalising import told
from simulator.explore.new_leads import plain_lead
from simulator.explore.shrinking import Probe, Shrunk, meets_cost, meets_finding, shrunk
from simulator.explore.trying import holds_null
from simulator.model.counted import counted
from simulator.model.persona import Persona
from simulator.model.place import Location
from simulator.personas.writing import toml_text
from simulator.reports.printable import one_line, printable
from simulator.review.codes import meant_code, nearest_code, style_codes, unknown_codes
from simulator.review.copies import Copy
from simulator.review.desk import Desk, desk_for
from simulator.review.fields_read import fields_read_by
from simulator.review.messages import review_copy
from simulator.review.preview import preview
from simulator.review.selection import Selection

if TYPE_CHECKING:
    from simulator.model.style import Style

_WAYS = "COV"
_COST = "LEN02"


@click.command(name="shrink")
@click.argument("message")
@click.argument("code")
@click.option("--lead", help="The id of the lead to begin with; default the finding's own example.")
def command(message: str, code: str, *, lead: str | None) -> None:
    """Say which leads meet a finding, with the smallest one who does.

    MESSAGE is an id such as welcome, or a file; CODE is the finding's, such as TOK04, or LEN02 for
    what costs a lead more than others. Fields are left out and texts cut short for as long as the
    finding stays: what is left is what it takes.
    """
    workspace = open_workspace()
    styles = workspace.styles
    code = meant_code(code, styles)
    if unknown_codes((code,), styles, workspace.partial_styles):
        raise UsageError(f"there is no rule {one_line(code)}; {nearest_code(code, styles)}")
    if code.startswith(_WAYS):
        raise UsageError(f"{code} is about leads who are not there: `presend personas complete`")
    if "." not in code and not code[-1:].isdigit():
        raise UsageError(f"{code} are several rules; name one, such as {_first_of(code, styles)}")
    selection = Selection.of(workspace.settings, ignore=(_WAYS,), styles=styles)
    today = dt.datetime.now(dt.UTC).astimezone().date()
    desk = desk_for(workspace, selection, today)
    copies = copies_named(message, workspace)
    search = _costs if code == _COST else _findings
    found = list(search(copies, code, lead, desk))
    if lead and lead not in {each.id for each in workspace.personas}:
        raise UsageError(f"there is no lead {one_line(lead)} in personas/")
    if not found:
        whom = lead or "any lead"
        raise UsageError(f"{message} has no finding {code} for {whom}")
    for number, (place, probe) in enumerate(found):
        click.echo("\n" * bool(number) + "\n".join(_told(place, probe, code, desk)))


def _first_of(family: str, styles: "Sequence[Style]") -> str:
    """A rule of a family, or of a style."""
    of_style = (code for code in style_codes(styles) if code.startswith(f"{family}."))
    return next(of_style, f"{family}01")


_Found = tuple[Location, Probe]


def _findings(copies: list[Copy], code: str, lead: str | None, desk: Desk) -> Iterator[_Found]:
    """The findings of a code, each with the lead to begin with."""
    for copy in copies:
        leads = {each.id: each for each in (*copy.leads, *copy.hostile)}
        for finding in review_copy(copy, desk):
            start = lead or finding.example
            if finding.rule == code and start in leads and (not lead or lead in finding.leads):
                yield finding.place, Probe(copy, meets_finding(finding, desk), leads[start], desk)


def _costs(copies: list[Copy], code: str, lead: str | None, desk: Desk) -> Iterator[_Found]:
    """The messages that cost a lead more than another, each with the dearest lead."""
    for copy in copies:
        texts = {each.id: _billed(copy, each, desk) for each in copy.leads}
        start = lead or max(texts, key=lambda each: texts[each], default="")
        if start in texts and texts[start] > min(texts.values()):
            first = next(each for each in copy.leads if each.id == start)
            meets = meets_cost(code, texts[start], desk)
            yield Location(copy.message.file), Probe(copy, meets, first, desk)


def _billed(copy: Copy, lead: Persona, desk: Desk) -> int:
    found = preview(copy, lead, desk).measurement
    return found.segments if found else 0


def _told(place: Location, probe: Probe, code: str, desk: Desk) -> Iterator[str]:
    found = shrunk(probe)
    yield one_line(f"{place}  {code}")
    if found is None:
        yield f"  {one_line(probe.lead.id)} meets it only together with other leads."
        return
    who = told(found, probe, fields_read_by(probe.copy, desk))
    yield f"  {one_line(found.finding.what)}"
    yield f"  {one_line(who.words[:1].upper() + who.words[1:])}."
    yield from _lead(found, probe.lead)
    yield "  They get:"
    text = preview(probe.copy, found.lead, desk).text
    yield from (f"    {line}" for line in printable(text).split("\n"))


def _lead(found: Shrunk, start: Persona) -> Iterator[str]:
    """The smallest lead as a file would hold it."""
    nothing = {name: value for name, value in found.fields.items() if holds_null(value)}
    plain = plain_lead(found.lead)
    plain["custom"] = {
        name: value for name, value in found.lead.custom.items() if name not in nothing
    }
    hidden = {"id", "about", "consent", *([] if plain["custom"] else ["custom"])}
    kept = {key: value for key, value in plain.items() if key not in hidden}
    before = counted(len(start.fields()), "field")
    if not kept and not nothing:
        yield f"  The smallest lead, cut down from {one_line(start.id)} with {before}, has none."
        return
    yield f"  The smallest lead, cut down from {one_line(start.id)} with {before}:"
    lines = "".join(toml_text({}, [kept])).partition("[[personas]]\n")[2].splitlines()
    yield from (f"    {one_line(line)}" for line in lines)
    for name, value in nothing.items():
        said = json.dumps(value, default=str)
        yield f"    {one_line(name)}: {one_line(said)}, as JSON lines hold it"

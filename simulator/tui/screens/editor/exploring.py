"""Leads that are not there: the smallest who meets a finding, and those who are missing."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from simulator.errors import PresendError
from simulator.model.counted import counted
from simulator.model.finding import Finding
from simulator.model.persona import Persona
from simulator.reports.visible import wrapped
from simulator.tui.first_run import has_own
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.editor.lead_rows import lead_rows
from simulator.tui.widgets.box import Fact
from simulator.tui.widgets.dialog import Ask, Choice
from simulator.tui.widgets.page import Page
from simulator.tui.widgets.working import Tell, worked

if TYPE_CHECKING:
    from simulator.explore.completing import Completion
    from simulator.model.message import Message
    from simulator.review.copies import Copy
    from simulator.review.reviewer import Reviewer
    from simulator.tui.screens.editor.screen import EditorScreen

OUTPUT = Path("personas/completed.toml")
WAYS = "COV"
"""The family of rules that speak of leads who are not there."""


class _Smallest(NamedTuple):
    """Who meets a finding in words, the smallest lead who does, and what this one gets."""

    words: str
    lead: Persona
    fields: int
    text: str


class Exploring:
    """What one editor asks of leads who are not there."""

    def __init__(self, screen: "EditorScreen") -> None:
        self._screen = screen

    # The smallest lead

    async def shrink(self, finding: Finding) -> None:
        """Find the smallest lead who meets a finding, and say who else does."""
        app, copy, reviewer = self._screen.presend, self._copy, self._screen.studio.reviewer
        if copy is None or reviewer is None:
            return
        leads = {each.id: each for each in (*copy.leads, *copy.hostile)}
        ids = (finding.example, *finding.leads)
        start = next((leads[each] for each in ids if each in leads), None)
        if finding.rule.startswith(WAYS):
            app.say("This is about leads who are not there. n writes one.")
        elif start is None:
            app.say("This holds whoever the lead is: there is no lead to cut down.")
        else:
            found = await worked(
                app,
                "Looking for the smallest lead who meets it",
                lambda tell: _smallest(reviewer, copy, finding, start, tell),
                "lead",
            )
            if found:
                app.push_screen(SmallestPage(finding, start, found))

    # Leads who are missing

    async def complete(self, finding: Finding) -> None:
        """Find the leads who get words that nobody gets; write them if so wanted."""
        app, copy, reviewer = self._screen.presend, self._copy, self._screen.studio.reviewer
        if not finding.rule.startswith(WAYS):
            app.say("This is met by leads you have. s finds the smallest of them.")
            return
        if copy is None or reviewer is None or not await has_own(app):
            return
        if copy.message.file not in reviewer.copies_by_file:
            app.say("This is in no campaign yet, so that nobody gets it. ^S keeps it as a message.")
            return
        is_own = finding.place.file == copy.message.file
        files = {copy.message.file} if is_own else set(reviewer.copies_by_file)
        try:
            found = await worked(
                app,
                "Looking for the leads who are missing",
                lambda _: _completion(reviewer, copy.message, files),
                "lead",
            )
        except PresendError as error:
            app.warn(f"No lead can be added: {error}")
            return
        if found and await self._may_write(found):
            self._write(found)

    @property
    def _copy(self) -> "Copy | None":
        return self._screen.side.copy

    async def _may_write(self, found: "Completion") -> bool:
        app = self._screen.presend
        facts: list[Fact] = []
        for lead in found.leads:
            facts += [Content.styled(lead.id, str(Role.HEAD)), literal(f"  {lead.about}".strip())]
        for left in found.left:
            start = "No lead can get it." if left.is_dead else "No lead was found."
            facts.append(literal(f"Line {left.place.line}: {start} {left.why}", Role.QUIET))
        if not found.leads:
            if not facts:
                facts.append("Nothing is missing: your leads get all words that there are.")
            await app.push_screen_wait(Ask("Nobody to write", facts, [], escape="close"))
            return False
        count = counted(len(found.leads), "lead")
        choice = Choice("w", f"write {count} into {OUTPUT.as_posix()}")
        title = f"{count} who would get what nobody gets"
        return await app.push_screen_wait(Ask(title, facts, [choice])) == "w"

    def _write(self, found: "Completion") -> None:
        from simulator.explore.completed_file import LeadFile  # noqa: PLC0415 - seldom wanted
        from simulator.explore.new_leads import plain_lead  # noqa: PLC0415 - as above

        app = self._screen.presend
        try:
            leads = [plain_lead(lead) for lead in found.leads]
            LeadFile(self._screen.studio.workspace.root, OUTPUT).add(leads)
        except PresendError as error:
            app.warn(f"Nothing was written: {error}")
            return
        app.reload()
        app.say(f"Wrote {counted(len(found.leads), 'lead')} to {OUTPUT.as_posix()}.")


class SmallestPage(Page):
    """Who meets a finding, and the smallest lead who does."""

    def __init__(self, finding: Finding, start: Persona, found: _Smallest) -> None:
        super().__init__()
        self._finding = finding
        self._start = start
        self._found = found

    def heading(self) -> str:
        return f"{self._finding.rule}: who meets it"

    def lines(self, width: int) -> Iterable[Content]:
        found = self._found
        yield from _lines(self._finding.what, width, Role.QUIET)
        yield Content("")
        yield from _lines(f"{found.words[:1].upper()}{found.words[1:]}.", width, Role.HEAD)
        if found.fields < 0:
            return
        yield Content("")
        before = counted(len(self._start.fields()), "field")
        kept = "" if found.lead.fields() else " has none"
        what = f"The smallest lead, cut down from {self._start.id} with {before}{kept}:"
        yield from _lines(what.replace("none:", "none."), width, Role.QUIET)
        yield from lead_rows(found.lead, width)
        yield Content("")
        yield Content.styled("gets", str(Role.HEAD))
        for paragraph in found.text.split("\n"):
            yield from _lines(paragraph, width, "") if paragraph else [Content("")]


def _lines(text: str, width: int, role: Role | str) -> Iterator[Content]:
    return (literal(line, role) for line in wrapped(text, width))


def _smallest(
    reviewer: "Reviewer", copy: "Copy", finding: Finding, start: Persona, tell: Tell
) -> _Smallest:
    """Cut a lead down, in a thread."""
    from simulator.explore.generalising import told  # noqa: PLC0415 - seldom wanted
    from simulator.explore.shrinking import Probe, meets_finding, shrunk  # noqa: PLC0415 - as above
    from simulator.review.desk import desk_for  # noqa: PLC0415 - as above
    from simulator.review.fields_read import fields_read_by  # noqa: PLC0415 - as above
    from simulator.review.preview import preview  # noqa: PLC0415 - as above
    from simulator.review.selection import Selection  # noqa: PLC0415 - as above

    selection = Selection.of(
        reviewer.workspace.settings, ignore=(WAYS,), styles=reviewer.workspace.styles
    )
    desk = desk_for(reviewer.workspace, selection, reviewer.as_of)
    meets, tried = meets_finding(finding, desk), count(1)

    def told_of(copy: "Copy") -> Finding | None:
        tell(next(tried))
        return meets(copy)

    probe = Probe(replace(copy, hostile=()), told_of, start, desk)
    found = shrunk(probe)
    if found is None:
        words = f"{start.id} meets it only together with other leads"
        return _Smallest(words, start, -1, "")
    who = told(found, probe, fields_read_by(copy, desk))
    text = preview(copy, found.lead, desk).text
    return _Smallest(who.words, found.lead, len(found.fields), text)


def _completion(reviewer: "Reviewer", message: "Message", files: Collection[str]) -> "Completion":
    """Look for missing leads, in a thread; `message` counts as it is typed.

    Raises:
        PresendError: the file that they would be added to can't be.
    """
    from simulator.explore.completed_file import LeadFile  # noqa: PLC0415 - seldom wanted
    from simulator.explore.completing import completed  # noqa: PLC0415 - as above
    from simulator.review.reviewer import Reviewer  # noqa: PLC0415 - as above

    workspace = reviewer.workspace
    messages = (message if each.file == message.file else each for each in workspace.messages)
    typed = replace(workspace, messages=tuple(messages))
    taken = LeadFile(workspace.root, OUTPUT).ids
    fresh = Reviewer(typed, now=reviewer.now, selection=reviewer.selection)
    return completed(fresh, files, taken)

"""Makes the fixes of findings: in the open text as one step to undo, elsewhere if asked."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from simulator.errors import PresendError
from simulator.loading.edits import bodies_of, edit_file, edited
from simulator.loading.unsaved import SCRATCH
from simulator.model.counted import counted
from simulator.model.finding import Edit, Finding
from simulator.model.place import Location
from simulator.review.fixes import edits_of
from simulator.tui.literal import cut
from simulator.tui.screens.editor.diff_rows import rows_of_edits
from simulator.tui.widgets.dialog import Ask, Choice

if TYPE_CHECKING:
    from simulator.tui.screens.editor.screen import EditorScreen

READ_ONLY = "This is the starter, to read only. ^P “Keep a copy” makes one of your own."


BESIDE = 62
"""Columns of the second row that are not for what was fixed: how to undo it, and which message."""

SHORTEST = 24
"""Columns that it gets in any case."""


UNDO = "^Z takes it back."


def fix_at(findings: Iterable[Finding], place: Location | None) -> Finding | None:
    """The first of `findings` that stands at `place` and can be fixed."""
    here = [each for each in findings if place and each.fix and _is_at(each.place, place)]
    return here[0] if here else None


def _is_at(where: Location, place: Location) -> bool:
    if where.file != place.file:
        return False
    start = (where.line, where.column)
    end = (where.end_line, where.end_column) if where.end_line else start
    return start <= (place.line, place.column) <= end


def _together(findings: Iterable[Finding]) -> list[Finding]:
    """Those of `findings` whose fixes can be made together."""
    able = [each for each in findings if each.fix]
    made = {
        edit for edits in edits_of(each.fix for each in able if each.fix).values() for edit in edits
    }
    return [each for each in able if each.fix and made.issuperset(each.fix.edits)]


class Mending:
    """The fixes of one editor."""

    def __init__(self, screen: "EditorScreen") -> None:
        self._screen = screen

    async def mend(self, finding: Finding | None) -> None:
        """Make the fix of one finding."""
        if finding is None or finding.fix is None:
            self._screen.presend.say("Nothing here has a fix of its own. F8 goes to the next one.")
            return
        undo = await self._make([finding])
        if undo:
            what = cut(finding.what, max(self._screen.size.width - BESIDE, SHORTEST))
            self._screen.presend.say(f"Fixed: {what} {undo}")

    async def mend_all(self, finding: Finding) -> None:
        """Make the fixes of all findings of the same kind in this file, after showing them."""
        screen = self._screen
        kin = [each for each in screen.studio.findings_of(screen.file) if each.rule == finding.rule]
        able = _together(kin)
        if not able:
            screen.presend.say("Nothing of this kind has a fix of its own.")
        elif not kin[1:]:
            await self.mend(able[0])
        else:
            undo = await self._make(able, f"Fix {len(able)} of {len(kin)} of this kind?")
            if undo:
                screen.presend.say(f"Fixed {len(able)} of {len(kin)} of this kind. {undo}")

    async def _make(self, findings: Sequence[Finding], question: str = "") -> str:
        """Make the fixes, after the question if there is one; tell how they can be undone.

        Empty if nothing was changed.
        """
        screen, buffer = self._screen, self._screen.buffer
        edits = dict(edits_of(each.fix for each in findings if each.fix))
        own = edits.pop(screen.file, ())
        if screen.studio.is_read_only and (edits or screen.file != SCRATCH):
            screen.presend.warn(READ_ONLY)
            return ""
        before = buffer.text if buffer else ""
        if (edits or question) and not await self._may_change(own, edits, question):
            return ""
        if buffer is None or screen.buffer is not buffer or buffer.text != before:
            screen.presend.warn("Not fixed: the text was changed meanwhile.")
            return ""
        try:
            changed = edited(before, own)
            bodies = bodies_of(screen.studio.workspace)
            for file, found in edits.items():
                edit_file(screen.studio.workspace.root, bodies[file], found)
        except (PresendError, ValueError) as error:
            screen.presend.warn(f"Not fixed: {error}")
            return ""
        if own:
            screen.replace_source(changed)
        if edits:
            screen.presend.reload()
        if own and edits:
            return "^Z takes back what was changed here."
        return UNDO if own else "It is saved."

    async def _may_change(
        self, own: Sequence[Edit], edits: Mapping[str, Sequence[Edit]], question: str
    ) -> bool:
        """Ask whether to make many fixes, or write files at once that other messages share."""
        screen = self._screen
        bodies = bodies_of(screen.studio.workspace)
        strangers = [file for file in edits if file not in bodies]
        if strangers:
            screen.presend.warn(f"This is mended in {strangers[0]}. Open that file to do it.")
            return False
        facts: list[str | Content] = []
        if own and screen.buffer:
            facts += [*rows_of_edits(own, screen.buffer.text), ""]
        for file, found in edits.items():
            # The text of a message begins below its front matter.
            front = "\n" * (bodies[file].line - 1)
            facts += [self._told(file), *rows_of_edits(found, front + bodies[file].text), ""]
        if edits:
            facts.append("A shared file is written at once; ^Z does not take it back.")
        else:
            facts.append(UNDO)
        title = "Fix a file that messages share?" if edits else question
        choice = Choice("y", "fix it there" if edits else "fix them")
        return await screen.app.push_screen_wait(Ask(title, facts, [choice])) == "y"

    def _told(self, file: str) -> str:
        """A shared file's name, and how many messages take it in."""
        workspace = self._screen.studio.workspace
        names = [each.name for each in workspace.includes.values() if each.file == file]
        number = sum(any(name in each.body for name in names) for each in workspace.messages)
        return f"{file}, taken in by {counted(number, 'message')}"

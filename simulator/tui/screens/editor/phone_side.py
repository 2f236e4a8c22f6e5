"""Whose phone the editor shows, and what of the typed text stands on it."""

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from simulator.loading.unsaved import SCRATCH, read_unsaved
from simulator.model.persona import Persona
from simulator.model.sending import as_limit
from simulator.reports.lead_names import lead_name, lead_special
from simulator.reports.step_words import step_when
from simulator.review.kin import around
from simulator.review.preview import Preview, Refusal
from simulator.tui.literal import cut
from simulator.tui.screens.editor.counter import CounterLine
from simulator.tui.screens.editor.filling import LONG, SLOW, Asked, Filling
from simulator.tui.screens.editor.leads import LeadsPane
from simulator.tui.widgets.phone import Neighbour, Phone, PhonePane

if TYPE_CHECKING:
    from simulator.model.message import Message
    from simulator.model.sequence import Step
    from simulator.review.copies import Copy
    from simulator.review.reviewer import Reviewer
    from simulator.tui.screens.editor.view import EditorView

PLACE = 36
"""Columns of the second row that are left to say which message is open."""

LEAST = 24
"""Columns that words about a lead get in any case."""

NEIGHBOURS_FROM = 34
"""From so many rows on there is room for the texts before and after."""


class PhoneSide:
    """The phone, the counter and whose they are.

    `preview` is what is shown, `copy` the message as it is typed, `refusal` why there is none.
    """

    def __init__(self, screen: "EditorView") -> None:
        self._screen = screen
        self._known: tuple[Reviewer, Copy] | None = None
        self._neighbours: tuple[object, list[Neighbour], list[Neighbour]] = ((), [], [])
        self.copy: Copy | None = None
        self.preview: Preview | None = None
        self.refusal: Refusal | None = None
        self._guest: Persona | None = None
        self._took = 0.0
        self._filling = Filling(screen, self._asked, self._show_filled)

    @property
    def is_behind(self) -> bool:
        """Whether what is shown is not yet what is typed."""
        return self._filling.is_behind

    def show_typed(self) -> None:
        """Show what is typed after a key: at once, or after a pause where that takes long."""
        buffer = self._screen.buffer
        if buffer and len(buffer.text) >= LONG and self._took >= SLOW:
            self._filling.start()
        else:
            self.show()

    def show(self) -> None:
        """Show what the current lead gets of what is typed."""
        self._filling.stop()
        began = time.thread_time()
        asked = self._asked()
        preview = asked.reviewer.preview(asked.copy, asked.lead) if asked else None
        self._draw(preview)
        self._took = time.thread_time() - began

    def _show_filled(self, preview: Preview | None, took: float) -> None:
        """Show what was filled in a thread."""
        began = time.thread_time()
        self._draw(preview)
        self._took = took + time.thread_time() - began

    def _draw(self, preview: Preview | None) -> None:
        screen, self.preview = self._screen, preview
        phone = screen.query_one(Phone)
        if preview:
            before, after = self._around(preview)
            phone.show(preview, before=before, after=after)
        else:
            phone.show(None, refusal=self.refusal, words=self._words())
        front = self.copy.message.front if self.copy else None
        settings = screen.studio.workspace.settings
        limit = (front and front.limit_segments) or settings.limit_segments
        screen.query_one(CounterLine).show(preview, as_limit(limit), currency=settings.currency)
        self.show_place()

    def show_place(self) -> None:
        """Say the how-manieth of how many leads it is, in the order of the list of leads."""
        order = self.order()
        lead = self.preview.lead.id if self.preview else ""
        at = order.index(lead) + 1 if lead in order else 0
        of = len(order) - self._screen.query_one(LeadsPane).hostile
        aside = "" if not at else "hostile" if at > of else f"{at} of {of}"
        self._screen.query_one(PhonePane).head.aside = aside

    def order(self) -> tuple[str, ...]:
        """The ids of the leads that get the message, in the order of the list."""
        listed = tuple(self._screen.query_one(LeadsPane).leads)
        return listed or tuple(each.id for each in (self.copy.leads if self.copy else ()))

    def step(self, by: int) -> None:
        """Show the next lead's, or that of the one before."""
        screen = self._screen
        order = self.order()
        if not order:
            screen.presend.say("Nobody gets this message.")
            return
        current = self.preview.lead.id if self.preview else ""
        at = (order.index(current) + by) % len(order) if current in order else 0
        self.choose(order[at])

    def choose(self, lead: str) -> None:
        """Show what a lead gets, and say what makes it special."""
        screen = self._screen
        screen.lead = lead
        screen.show_message()
        if self.preview:
            found = self.preview.lead
            special = lead_special(found, screen.studio.workspace.settings.fields)
            # Whose phone it is stands above the phone; where one is stays in sight.
            words = ", ".join(special) or lead_name(found)
            taken = PLACE + screen.standing().cell_length
            screen.presend.say(cut(words, max(screen.size.width - taken, LEAST)))

    def show_guest(self, lead: Persona) -> None:
        """Show what a lead would get who is in no file, until another is chosen."""
        self._guest = lead
        self.choose(lead.id)

    def _asked(self) -> Asked | None:
        """Read what is typed; return what is to be filled for whom, if anything can be."""
        studio, buffer = self._screen.studio, self._screen.buffer
        self.copy = self.refusal = None
        reviewer = studio.reviewer
        if not buffer or not reviewer:
            return None
        message, faults = read_unsaved(studio.workspace, buffer.file, buffer.text)
        if message is None and buffer.file == SCRATCH and not buffer.text.strip():
            return None
        if message is None:
            first = faults[0]
            self.refusal = Refusal(first.what, first.remedy, first.location)
            return None
        self.copy = self._copy_of(message, reviewer)
        lead = self._lead()
        if lead and self._screen.query_one(LeadsPane).leads:
            # Whoever it is stays while the text, and so the order of the leads, changes.
            self._screen.lead = lead.id
        return Asked(reviewer, self.copy, lead) if lead else None

    def _copy_of(self, message: "Message", reviewer: "Reviewer") -> "Copy":
        """The message with its leads: worked out once for a file that the workspace lacks."""
        if message.file == SCRATCH or message.file in reviewer.copies_by_file:
            return reviewer.copy_of(message)
        known = self._known
        if not known or known[0] is not reviewer or known[1].message.file != message.file:
            known = self._known = (reviewer, reviewer.copy_of(message))
        return replace(known[1], message=message)

    def _lead(self) -> Persona | None:
        leads = self.copy.leads if self.copy else ()
        hostile = self.copy.hostile if self.copy else ()
        others = (*hostile, *([self._guest] if self._guest else ()))
        named = next((lead for lead in (*leads, *others) if lead.id == self._screen.lead), None)
        if named or not leads:
            return named
        # The first of the list is the one hit hardest.
        first = self._screen.query_one(LeadsPane).leads[:1]
        return next((lead for lead in leads if lead.id in first), leads[0])

    def _words(self) -> str:
        studio = self._screen.studio
        if not studio.is_loaded:
            return "Reading the workspace …"
        if studio.refusal:
            return "The settings can't be read, so that no text can be filled in. F2 shows why."
        if self._screen.file == SCRATCH and self.copy is None:
            return "What a lead gets is shown here."
        return "No leads yet: F4 makes or imports some." if self._screen.buffer else ""

    def _around(self, preview: Preview) -> tuple[list[Neighbour], list[Neighbour]]:
        """What the lead gets before and after, made again only when that may differ."""
        reviewer = self._screen.studio.reviewer
        if not reviewer or self._screen.size.height < NEIGHBOURS_FROM:
            return [], []
        message, lead = preview.copy.message, preview.lead
        key = (id(reviewer), message.file, lead.id)
        if self._neighbours[0] != key:
            found = around(reviewer.workspace, reviewer.copies, message, lead)
            before, after = (
                [self._neighbour(word, each, lead, reviewer)] if each else []
                for word, each in zip(("before", "next"), found, strict=True)
            )
            self._neighbours = (key, before, after)
        return self._neighbours[1], self._neighbours[2]

    @staticmethod
    def _neighbour(
        word: str, found: "tuple[Step, Copy]", lead: Persona, reviewer: "Reviewer"
    ) -> Neighbour:
        step, copy = found
        sequence = reviewer.workspace.sequences[copy.message.campaign]
        title = f"{word}  {step_when(step, sequence)}"
        preview = reviewer.preview(copy, lead)
        return Neighbour(title, "\n".join((*preview.heads.values(), preview.text)))

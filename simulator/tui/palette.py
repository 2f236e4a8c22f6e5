"""^P: every action by a few letters of its name; messages, leads and rules by a prefix."""

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content

from simulator.tui import offers
from simulator.tui.keys.table import KEYS_BY_ID
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.rule_page import RulePage
from simulator.tui.widgets.pick import Item, Pick, fitting

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

TITLES = {
    "": "Actions",
    offers.MESSAGES: "Go to a message",
    offers.LEADS: "Go to a lead",
    offers.RULES: "Read a rule's page",
}
NOTES = {
    "": "Enter runs it   ↑↓ choose   > messages   @ leads   # rules",
    offers.MESSAGES: "Enter opens it   ↑↓ choose   Esc leaves",
    offers.LEADS: "Enter shows what this lead gets   ↑↓ choose   Esc leaves",
    offers.RULES: "Enter reads its page   ↑↓ choose   Esc leaves",
}
MOST_RECENT = 8


class Palette(Pick):
    """Returns the id of an action, or a prefix with a file, a lead's id or a rule's code."""

    aside_role: ClassVar[Role] = Role.KEY

    def __init__(self, app: "PresendApp", typed: str = "") -> None:
        super().__init__(TITLES[typed], (), typed)
        self._presend = app
        self._known: dict[str, list[Item]] = {}

    def on_mount(self) -> None:
        """Offer what the workspace holds, as soon as it has been read too."""
        self._presend.reloaded.subscribe(self, lambda _: self._read_anew())

    def _read_anew(self) -> None:
        self._known.clear()
        self.show_anew()

    def found(self, typed: str) -> list[Item]:
        prefix = self._prefix
        self.query_one("#box").border_title = literal(TITLES[prefix])
        self.tell(NOTES[prefix], Role.QUIET)
        return fitting(self._items_of(prefix), typed.removeprefix(prefix))

    def row(self, item: Item, width: int) -> Content:
        row = super().row(item, width)
        area, colon, _ = item.name.partition(": ")
        is_action = not self._prefix and colon
        return row.stylize(str(Role.QUIET), 0, len(area) + 1) if is_action else row

    def note(self) -> str:
        return NOTES[self._prefix]

    @property
    def _prefix(self) -> str:
        first = self._typed[:1]
        return first if first in TITLES else ""

    def _items_of(self, prefix: str) -> list[Item]:
        if prefix not in self._known:
            self._known[prefix] = self._read(prefix)
        return self._known[prefix]

    def _read(self, prefix: str) -> list[Item]:
        if prefix == offers.MESSAGES:
            return offers.messages(self._presend)
        if prefix == offers.LEADS:
            return offers.leads(self._presend)
        if prefix == offers.RULES:
            return offers.rules(self._presend)
        return offers.actions(self._presend, self._presend.recent)


async def do(app: "PresendApp", found: str) -> None:
    """Do what was picked in the palette, if anything was."""
    prefix, what = found[:1], found[1:]
    if prefix == offers.MESSAGES:
        app.open_message(what)
    elif prefix == offers.LEADS:
        app.show_lead(what)
    elif prefix == offers.RULES:
        await app.push_screen_wait(RulePage(what, app.studio.workspace.styles))
    elif found:
        app.recent = (found, *(each for each in app.recent if each != found))[:MOST_RECENT]
        await app.run_key(KEYS_BY_ID[found])

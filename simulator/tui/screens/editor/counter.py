"""The line under the text: how long it is, what it costs, how much room is left."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, NamedTuple, cast

from textual.app import RenderResult
from textual.binding import BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget

from simulator.data.display_limits import room
from simulator.length import Measurement
from simulator.length.cost import money
from simulator.length.display import width_of
from simulator.model.counted import counted
from simulator.model.message import Channel
from simulator.model.proof import Proof
from simulator.model.sending import Limit, as_limit
from simulator.review.over_limit import Judged, judged
from simulator.review.preview import Preview
from simulator.tui.keys.key import bindings
from simulator.tui.keys.of_editor import COUNTER
from simulator.tui.literal import cut
from simulator.tui.roles import Role
from simulator.tui.screens.editor.proof_words import Form, forms

if TYPE_CHECKING:
    from simulator.tui.screens.frame import FrameScreen

_MOST_BARS = 5
_GAP = 2
_BAR_WIDTHS = (5, 3, 2, 1)
"""Cells of a part's bar: as many as there is room for."""


class _Count(NamedTuple):
    """What is counted, in words, and what is drawn at the right."""

    words: tuple[Content, ...] = ()
    measurement: Measurement | None = None
    is_over: bool = False


class CounterLine(Widget, can_focus=True):
    """Characters, texts billed and room of the text as the current lead gets it.

    Beside them stands what is proved of all leads, in as many words as there is room for.
    """

    part: ClassVar[str] = "counter"
    footer: ClassVar[tuple[str, ...]] = (
        "app.help",
        "app.palette",
        "counter.proof",
        "counter.leave",
        "message.save",
    )
    BINDINGS: ClassVar[list[BindingType]] = bindings(COUNTER)
    DEFAULT_CSS = "CounterLine { height: 1; }"

    class Asked(Message):
        """More is wanted of what is proved."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id)
        self._count = _Count()
        self._proof: Proof | None = None
        self._forms: tuple[Form, ...] = ()

    def show(self, preview: Preview | None, limit: Limit | int, *, currency: str = "USD") -> None:
        """Count what one lead gets; more texts billed than `limit` are too many.

        The limit that the message itself sets goes before that.
        """
        own = preview.copy.message.front.limit_segments if preview else None
        self._count = _counted(preview, as_limit(own or limit), currency) if preview else _Count()
        self.refresh()

    def show_proof(self, proof: Proof | None) -> None:
        """Show what is proved of all leads; `None` for nothing, or not yet."""
        if proof is not self._proof:
            self._proof = proof
            self._forms = forms(proof) if proof else ()
            self.refresh()

    def on_focus(self) -> None:
        """Show where the focus is."""
        self.refresh()

    def on_blur(self) -> None:
        """Show it no more."""
        self.refresh()

    def on_click(self) -> None:
        """Say more."""
        self.action_proof()

    def action_proof(self) -> None:
        """Say more of what is proved."""
        self.post_message(self.Asked())

    def action_leave(self) -> None:
        """Go back to the text."""
        text = cast("FrameScreen", self.screen).part_named("text")
        if isinstance(text, Widget):
            text.focus()

    def render(self) -> RenderResult:
        words, measurement, is_over = self._count
        mark = ("►", str(Role.FOCUS)) if self.has_focus else (" ", "")
        line = _line(words, mark)
        while line.cell_length > self.size.width and words[1:]:
            words = words[1:]  # What it costs and by how much it is over matter most.
            line = _line(words, mark)
        if measurement is None:
            return line
        line = self._with_proof(line, _least_bars(measurement))
        bars = _bars(measurement, self.size.width - line.cell_length - 3)
        space = " " * max(self.size.width - line.cell_length - len(bars) - 1, 1)
        return Content.assemble(line, space, (bars, str(Role.WARNING if is_over else "")))

    def _with_proof(self, line: Content, bars: int) -> Content:
        """The line with what is proved behind it: the longest words that leave room for `bars`.

        Words go before bars, and bars before the sign that stands for words.
        """
        room = self.size.width - line.cell_length - _GAP
        *spoken, sign = self._forms or (Form("", Role.QUIET),)
        tries = ((spoken, room - bars), (spoken, room), ([sign], room))
        fitting = (each for some, most in tries for each in some if len(each.words) <= most)
        form = next(fitting, None)
        if form is None or not form.words:
            return line
        role = str(Role.FOCUS) if self.has_focus else str(form.role)
        return Content.assemble(line, " " * _GAP, (cut(form.words, room), role))


def _line(words: tuple[Content, ...], mark: tuple[str, str]) -> Content:
    return Content.assemble(mark, Content("  ").join(words))


def _counted(preview: Preview, limit: Limit, currency: str) -> _Count:
    if preview.refusal:
        return _Count(
            (Content.styled("Nothing to count: the text has an error.", str(Role.QUIET)),)
        )
    if preview.measurement is None:
        channel = preview.copy.message.channel
        counts = _of_push(preview) if channel is Channel.PUSH else _of_email(preview)
        return _Count(tuple(counts))
    found = preview.measurement
    verdict = judged(preview, limit)
    words = list(_of_text(found, verdict))
    if preview.price is not None:
        words.insert(-1, Content(money(preview.price, currency)))
    return _Count(tuple(words), found, bool(verdict.limit))


def _of_text(found: Measurement, verdict: Judged) -> Iterator[Content]:
    if found.encoding == "UCS-2" and verdict.is_own:
        yield Content("the lead’s special letters")
    elif found.encoding == "UCS-2":
        yield Content.styled("special letters", str(Role.WARNING))
    yield _figure(counted(found.characters, "character"))
    billed = _figure(f"{counted(found.segments, 'text')} billed")
    if verdict.limit:
        billed += Content.styled(f", limit {verdict.limit}", str(Role.WARNING))
    yield billed
    if verdict.limit:
        yield Content.styled(f"{verdict.over:,} over", str(Role.WARNING))
    else:
        yield Content(f"{found.room:,} to spare")


def _of_email(preview: Preview) -> Iterator[Content]:
    for name, text in preview.heads.items():
        yield _head(name, text)
    yield _figure(counted(len(preview.text), "character"))


def _of_push(preview: Preview) -> Iterator[Content]:
    for name, text in preview.heads.items():
        yield _head(name, text)
    yield _figure(counted(len(preview.text), "character"))
    yield _cut("push", preview.text) or Content("shown whole")


def _head(name: str, text: str) -> Content:
    head = Content.assemble(f"{name} ", (f"{len(text):,}", str(Role.HEAD)))
    cut = _cut(name, text)
    return Content.assemble(head, ", ", cut) if cut else head


def _cut(part: str, text: str) -> Content | None:
    """After how many letters phones cut this part of a message, if they do."""
    limit = room(part, "phone")
    if limit is None or width_of(text) <= limit.least:
        return None
    if width_of(text) > limit.most:
        return Content.styled(f"cut after {limit.least} to {limit.most}", str(Role.WARNING))
    return Content(f"some phones cut after {limit.least}")


def _figure(words: str) -> Content:
    """A number, bold, and what it counts."""
    number, _, noun = words.partition(" ")
    return Content.assemble((number, str(Role.HEAD)), f" {noun}")


def _least_bars(found: Measurement) -> int:
    """The columns that the narrowest bars take, with the blanks around them."""
    return 2 * found.segments + _GAP if found.segments <= _MOST_BARS else 0


def _bars(found: Measurement, width: int) -> str:
    """A bar a part, as full as it is; nothing where there are too many or is no room."""
    if found.segments > _MOST_BARS:
        return ""
    for cells in _BAR_WIDTHS:
        if found.segments * (cells + 1) - 1 <= width:
            *full, last = [cells] * found.segments
            filled = _filled(found, last)
            return " ".join([*("█" * each for each in full), "█" * filled + "░" * (last - filled)])
    return ""


def _filled(found: Measurement, cells: int) -> int:
    """The cells of the last part's bar that are full; one at least where anything stands there."""
    letters = found.alphabet
    size = letters.single if found.segments == 1 else letters.each
    used = size - found.room
    return min(max(round(cells * used / size), used > 0), cells)

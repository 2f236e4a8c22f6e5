"""The fields of a step, or of the campaign itself, as rows in words."""

from collections.abc import Iterator, Mapping
from typing import ClassVar, NamedTuple

from textual.content import Content

from simulator.model.sequence import Sequence, Step
from simulator.reports.limit_words import (
    ON_CLOSED,
    assume_words,
    cap_words,
    days_words,
    expiry_words,
    holiday_words,
    quiet_words,
)
from simulator.reports.step_words import (
    EVENTS,
    condition_words,
    enrol_words,
    length_words,
    listed,
    reply_words,
    step_when,
    window_words,
)
from simulator.tui.literal import cut
from simulator.tui.roles import Role
from simulator.tui.widgets.row_list import RowList

LABEL = 12
"""Columns of the names."""

OTHERS = frozenset({"answers", "business_days", "day_mode", "roll", "default_timezone"})
"""Keys of a sequence that are seldom wanted."""


class Field(NamedTuple):
    """A row: what it is, its name, and its value in words.

    `number` tells apart several of a kind, such as replies. One that `adds` is there to make a
    new one of its kind.
    """

    kind: str
    label: str
    value: str
    aside: str = ""
    number: int = 0
    adds: bool = False
    is_removable: bool = False


class FieldRows(RowList):
    """The fields of what is highlighted in the table."""

    footer: ClassVar[tuple[str, ...]] = (
        "app.help",
        "sequence.change",
        "sequence.remove",
        "sequence.leave",
        "sequence.undo",
        "sequence.save",
    )

    def __init__(self) -> None:
        super().__init__(id="fields")
        self.fields: tuple[Field, ...] = ()

    @property
    def current(self) -> Field | None:
        """The field that the cursor is on."""
        return self.fields[self.cursor] if 0 <= self.cursor < len(self.fields) else None

    def show_fields(self, fields: tuple[Field, ...], *, kind: str = "") -> None:
        """Show fields, with the cursor where it was, or on the first of a kind."""
        at = self.cursor
        if kind:
            at = next((index for index, each in enumerate(fields) if each.kind == kind), 0)
        self.fields = fields
        self.show(len(fields), self._row, max(at, 0), lambda index: fields[index].value)

    def _row(self, index: int, width: int, is_lit: bool) -> Content:  # noqa: FBT001 - as RowList asks
        field = self.fields[index]
        quiet = "" if is_lit else str(Role.QUIET)
        room = max(width - LABEL - 2, 0)
        value = cut(field.value, room)
        left = room - Content(value).cell_length - 2
        aside = f"  {cut(field.aside, left)}" if field.aside and left > 3 else ""  # noqa: PLR2004 - less says nothing
        style = str(Role.KEY) if field.adds else ""
        return Content.assemble(
            " ", (f"{field.label:<{LABEL}}", quiet), (value, style), (aside, quiet)
        )


def fields_of_campaign(sequence: Sequence) -> tuple[Field, ...]:
    """What holds for all steps."""
    audience = sequence.audience
    stops = [EVENTS.get(each, each) for each in sequence.stop_on]
    return (
        Field("objective", "Objective", sequence.objective or "none yet"),
        Field("stage", "Stage", sequence.stage or "not said"),
        Field("countries", "Countries", ", ".join(audience.countries) or "all"),
        Field("languages", "Languages", ", ".join(audience.languages) or "all"),
        Field("window", "Hours", window_words(sequence.window), "in the lead’s own time"),
        *_limits(sequence),
        Field("stop_on", "Stops on", listed(stops) or "nothing"),
        Field("enrol", "Who", enrol_words(sequence.enrol)),
        *_apart(sequence),
        Field("anchor", "Counts from", _anchor_words(sequence.anchor)),
        Field("draft", "Draft", "yes, faults don’t count yet" if sequence.draft else "no"),
        Field("assume", "Guesses", assume_words(sequence.assume)),
        *_others(sequence),
    )


def _limits(sequence: Sequence) -> Iterator[Field]:
    given = sequence.model_fields_set
    quiet = quiet_words(sequence.quiet_hours)
    yield _removable("quiet_hours", "Quiet", quiet, sequence.quiet_hours)
    yield _removable("skip_days", "Days off", days_words(sequence.skip_days), sequence.skip_days)
    yield _removable("holidays", "Holidays", holiday_words(sequence.holidays), sequence.holidays)
    closed = ON_CLOSED[sequence.on_closed]
    yield _removable("on_closed", "If closed", closed, "on_closed" in given)
    yield _removable("cap", "At most", cap_words(sequence.cap), sequence.cap)


def _removable(kind: str, label: str, value: str, held: object, aside: str = "") -> Field:
    return Field(kind, label, value, aside, is_removable=bool(held))


def _apart(sequence: Sequence) -> Iterator[Field]:
    """The campaigns that never hold the same lead, where the file names some."""
    if sequence.apart_from:
        names = "all others" if "all" in sequence.apart_from else listed(sequence.apart_from)
        yield Field("others", "Apart from", names, "F9 shows them")


def _others(sequence: Sequence) -> Iterator[Field]:
    """What is set that has no row of its own."""
    names = sorted(sequence.model_fields_set & OTHERS)
    if names:
        yield Field("others", "Also set", ", ".join(names), "F9 shows them")


def _anchor_words(anchor: str) -> str:
    words = {"previous": "the step before", "enrolment": "the enrolment"}
    return words.get(anchor, anchor)


def fields_of_step(
    step: Step, sequence: Sequence, channels: Mapping[str, str]
) -> tuple[Field, ...]:
    """What a step sends, when, to whom, and what replies to it do."""
    return (
        Field("id", "Name", step.id),
        *_texts(step, channels),
        Field("when", "Sent", step_when(step, sequence)),
        Field("condition", "To whom", condition_words(step.when), is_removable=bool(step.when)),
        *_replies(step),
        _hours(step, sequence),
        _closed(step, sequence),
        _expiry(step.expires_after_hours),
        _fallback(step),
        Field("entry", "Reached", "only by a reply" if step.entry else "in order"),
    )


def _texts(step: Step, channels: Mapping[str, str]) -> Iterator[Field]:
    if not step.channel.carries_text:
        yield Field("text", "Text", f"none, a {step.channel}")
        return
    if not step.variants:
        message = step.message or ""
        yield Field("text", "Text", message or "none yet", channels.get(message, ""))
        if message:
            yield Field("variant", "", "+ another text to compare", adds=True)
        return
    total = sum(each.weight for each in step.variants)
    for number, variant in enumerate(step.variants):
        share = f"{round(100 * variant.weight / total)} % of leads"
        name = f"Text {chr(ord('A') + number)}"
        yield Field("variant", name, variant.message, share, number, is_removable=True)
    yield Field("variant", "", "+ another text", number=len(step.variants), adds=True)


def _replies(step: Step) -> Iterator[Field]:
    for number, reply in enumerate(step.replies):
        label = "Replies" if not number else ""
        yield Field("reply", label, reply_words(reply), number=number, is_removable=True)
    label = "" if step.replies else "Replies"
    yield Field("reply", label, "+ a reply", number=len(step.replies), adds=True)


def _hours(step: Step, sequence: Sequence) -> Field:
    own = step.window is not None
    words = window_words(sequence.window_of(step))
    return Field("window", "Hours", words, "" if own else "the campaign’s", is_removable=own)


def _closed(step: Step, sequence: Sequence) -> Field:
    aside = "" if step.on_closed else "the campaign’s"
    words = ON_CLOSED[sequence.on_closed_of(step)]
    return _removable("on_closed", "If closed", words, step.on_closed, aside)


def _expiry(hours: float | None) -> Field:
    aside = "after it was due" if hours else ""
    return _removable("expires", "Expires", expiry_words(hours), hours, aside)


def _fallback(step: Step) -> Field:
    if step.fallback is None:
        return Field("fallback", "Fallback", "none")
    after = length_words(step.fallback.after)
    words = f"{step.fallback.message} {f'{after} later' if after else 'at once'}"
    return Field("fallback", "Fallback", words, "if it brought nothing", is_removable=True)

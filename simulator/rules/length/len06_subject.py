"""LEN06: a subject or preheader of which inboxes show a part only."""

from collections.abc import Iterator
from typing import ClassVar

from simulator.model.finding import Severity
from simulator.rules.length.cut_off import CutOff, cut_off
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule


class LongSubject(TextRule):
    """Inboxes cut the subject or the preheader off.

    Most people see an e-mail's subject on a phone first, and a phone shows 33 to 48 letters of it;
    a computer shows up to 70. Of the preheader, phones show 40 to 99 letters. An emoji takes the
    room of two letters, and so does a Chinese, Japanese or Korean sign.

    Put what matters first, and shorten what is longer than any phone shows. What is longer than
    even a computer shows is a warning. A lead's own long name is no fault of the subject.
    """

    code: ClassVar[str] = "LEN06"
    name: ClassVar[str] = "long-subject"
    severity: ClassVar[Severity] = Severity.INFO
    channels: ClassVar[frozenset[str]] = frozenset({"subject", "preheader"})
    source: ClassVar[str] = "published tests of common inboxes, 2026-11"
    bad: ClassVar[str] = (
        '+++\nsubject = "Everything that you ever wanted to know about the first spring teas of '
        'this year"\n+++\n'
        "The first tins are in: https://harbourtea.example/spring "
        "No more e-mails: https://harbourtea.example/stop"
    )
    good: ClassVar[str] = (
        '+++\nsubject = "The first spring teas are in"\n+++\n'
        "The first tins are in: https://harbourtea.example/spring "
        "No more e-mails: https://harbourtea.example/stop"
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield at most one hit: a warning where a computer cuts it too."""
        part = reading.circumstances.channel
        if part not in self.channels:
            return
        on_phone, on_computer = cut_off(reading, "phone"), cut_off(reading, "computer")
        if on_computer and on_phone:
            what = (
                f"This {part} takes the room of {on_phone.width:,} letters; inboxes on a computer "
                f"show at most {on_computer.room.most}, and phones {_range(on_phone)}: "
                f"“{on_phone.shown}”."
            )
            yield _hit(what, on_phone, Severity.WARNING)
        elif on_phone:
            what = (
                f"This {part} takes the room of {on_phone.width:,} letters; phones show "
                f"{_range(on_phone)}: “{on_phone.shown}”."
            )
            yield _hit(what, on_phone, Severity.INFO)


def _range(cut: CutOff) -> str:
    return f"the first {cut.room.least} to {cut.room.most}"


def _hit(what: str, cut: CutOff, severity: Severity) -> Hit:
    return Hit(
        what=what,
        why="Whether somebody opens the e-mail hangs on what they see.",
        remedy=f"Say what matters in the first {cut.room.least}, and keep it to {cut.room.most}.",
        severity=severity,
    )

"""ID03: a label that a country's law wants first in an advertisement."""

import re
from collections.abc import Iterator
from typing import ClassVar

from simulator.model.change import Change
from simulator.model.finding import Severity
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

_ADV = "<ADV>"
_LABEL = re.compile(_ADV, re.IGNORECASE)
_PUBLI = re.compile(r"(?<!\w)(?<!NO\+)(?<!NO )(?<!SIN )(?<!\+ )(?:PUBLICIDAD|PUBLI)(?!\w)")
"""The label, as no part of another word; "NO+PUBLI" and "SIN PUBLI" are ways out."""


class LabelMissing(TextRule):
    """The label for advertisements is missing, or doesn't stand first.

    In Singapore an unsolicited advertisement begins with "<ADV>" and a space, so that readers and
    phones can sort it out. In Spain the label "PUBLI" is old and widespread; the law no longer
    asks for it in each text, so presend only points at one that stands anywhere but first.

    Nothing is said of India: its header and template are registered with the operators and stand
    in no text. Messages to somebody who agreed to them need no label in Singapore either; since
    presend can't see how a list was made, it asks for the label, and `ID03 = "off"` under
    `[severity]` ends that.

    Begin the text with the label. A brand that your provider puts first stands before it, so
    switch that off for Singapore.
    """

    code: ClassVar[str] = "ID03"
    name: ClassVar[str] = "label-missing"
    severity: ClassVar[Severity] = Severity.ERROR
    confidence: ClassVar = "medium"
    source: ClassVar[str] = "Spam Control Act 2007 (SG), second schedule; LSSI art. 20 (ES)"
    options: ClassVar[tuple[tuple[str, str], ...]] = (
        ("sending.prefix", "what is put before each text, and so before the label"),
    )
    bad: ClassVar[str] = (
        "Kopi House: two for one before 11am this week. See the menu: https://kopi.example/menu "
        "Reply STOP to opt out."
    )
    good: ClassVar[str] = (
        "<ADV> Kopi House: two for one before 11am this week. See the menu: "
        "https://kopi.example/menu Reply STOP to opt out."
    )

    def check(self, reading: Reading) -> Iterator[Hit]:
        """Yield one hit at the start of the text, or where the label stands."""
        about = reading.circumstances
        if about.kind != "marketing" or not reading.text.strip():
            return
        country = about.country.upper()
        if country == "SG":
            yield from _of_singapore(reading)
        elif country == "ES":
            yield from _of_spain(reading)


def _of_singapore(reading: Reading) -> Iterator[Hit]:
    text = reading.text
    found = _LABEL.search(text)
    label = found.start() if found else -1
    if label >= 0 and not text[:label].strip():
        return
    changes: tuple[Change, ...] = ()
    if label < 0 and reading.is_editable((0, 1)):
        changes = (Change(0, 0, f"{_ADV} "),)
    yield Hit(
        what=(
            f"The label {_ADV} doesn't stand first."
            if label >= 0
            else f"The text doesn't begin with {_ADV}."
        ),
        why="Singapore wants it first in each advertisement that nobody asked for.",
        remedy=f'Begin with "{_ADV} ".',
        span=(label, label + len(_ADV)) if label >= 0 else (0, 0),
        changes=changes,
    )


def _of_spain(reading: Reading) -> Iterator[Hit]:
    text = reading.text
    label = _PUBLI.search(text)
    if label and text[: label.start()].strip(" ([*<-"):
        yield Hit(
            what=f"The label {label[0]} doesn't stand first.",
            why="Readers in Spain look for it there, if at all.",
            remedy="Put it first, or leave it out: the law no longer asks for it.",
            span=label.span(),
            severity=Severity.INFO,
        )

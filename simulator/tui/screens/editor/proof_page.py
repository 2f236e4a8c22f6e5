"""What a message costs at most, whoever the lead is: the proof, and the lead who costs most."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from pydantic import ValidationError
from textual.binding import BindingType
from textual.content import Content

from simulator.model.counted import counted
from simulator.model.persona import Persona
from simulator.model.proof import Most, Proof
from simulator.reports.proofs import proof_words
from simulator.reports.visible import wrapped
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.screens.editor.lead_rows import lead_rows
from simulator.tui.widgets.page import Page

if TYPE_CHECKING:
    from simulator.review.preview import Preview

HOLDS = """That holds for every lead that [fields] in presend.toml lets in, as your platform sends \
it: those you have, and those who may come."""

Fill = Callable[[Persona], "Preview"]


class ProofPage(Page):
    """The proof of one message; `o` shows the dearest lead's text on the phone."""

    BINDINGS: ClassVar[list[BindingType]] = [("o", "phone", "on the phone")]

    def __init__(
        self, name: str, proof: Proof, fill: Fill, show: Callable[[Persona], object]
    ) -> None:
        super().__init__()
        self._name = name
        self._proof = proof
        self._show = show
        self._worst, self._read = _dearest(proof)
        self._preview = fill(self._worst) if self._worst else None

    def heading(self) -> str:
        return f"{self._name}: what it costs at most"

    def keys_told(self) -> str:
        shows = "o shows this lead on the phone   " if self._worst else ""
        return f"{shows}Esc leaves"

    def action_phone(self) -> None:
        """Show the dearest lead's text on the phone."""
        if self._worst:
            self._show(self._worst)
            self.dismiss(None)

    def lines(self, width: int) -> Iterable[Content]:
        proof = self._proof
        role = Role.WARNING if proof.broken else Role.HEAD
        yield from _lines(proof_words(proof), width, role)
        yield Content("")
        yield from _most(proof.plain, "Leads in plain letters", width)
        yield from _most(proof.any, "Leads with any letters", width)
        if proof.plain.texts is not None:
            yield from _lines(HOLDS, width, Role.QUIET)
        if self._worst and self._preview:
            yield Content("")
            yield from self._lead(self._worst, self._preview, width)

    def _lead(self, lead: Persona, preview: "Preview", width: int) -> Iterator[Content]:
        billed = preview.measurement.segments if preview.measurement else 0
        head = f"A lead who costs {counted(billed, 'text')}"
        yield Content.styled(head, str(Role.HEAD))
        yield from lead_rows(lead, width, self._read)
        yield Content("")
        yield Content.styled("gets", str(Role.HEAD))
        for paragraph in preview.text.split("\n"):
            yield from _lines(paragraph, width, "") if paragraph else [Content("")]


def _most(most: Most, whose: str, width: int) -> Iterator[Content]:
    if most.texts is None:
        place = f" Line {most.place.line} of {most.place.file}." if most.place else ""
        yield from _lines(f"{whose}: not proved. {most.reason}{place}", width, "")
    elif most.least == most.texts:
        yield from _lines(f"{whose}: always {counted(most.texts, 'text')}.", width, "")
    else:
        words = f"{whose}: never more than {counted(most.texts, 'text')}"
        yield from _lines(f"{words}, never fewer than {most.least or 1}.", width, "")


def _lines(text: str, width: int, role: Role | str) -> Iterator[Content]:
    return (literal(line, role) for line in wrapped(text, width))


def _dearest(proof: Proof) -> tuple[Persona | None, frozenset[str]]:
    """The dearest lead that is known, as one that can be filled in, and what is read of it."""
    found = [each for each in (proof.any, proof.plain) if each.lead and each.found]
    for most in sorted(found, key=lambda each: -(each.found or 0)):
        try:
            lead = Persona.model_validate(dict(most.lead or {}))
        except ValidationError:
            continue
        return lead, frozenset(each.field for each in most.brings)
    return None, frozenset()

"""Leads whose texts cost what was proved: built from a proof's choices, then tried and changed."""

from collections.abc import Iterator, Mapping, Sequence

from simulator.errors import TemplateError
from simulator.length.measure import measure
from simulator.model.change import changed
from simulator.rendering.bounds.grounds import Grounds
from simulator.rendering.bounds.proof import End, Proof
from simulator.rendering.bounds.state import Fields
from simulator.rendering.bounds.trials import values_of
from simulator.rendering.bounds.witness import MISSING, Choices, Lead, choices_of

_MOST_TRIES = 200
_FEW_TRIES = 12
_MOST_ENDS = 4
_SINGLE = {True: 160, False: 70}
_EACH = {True: 153, False: 67}

Height = tuple[int, float]
"""The texts billed, and how full the last one is."""

_NOTHING: Height = (0, 0.0)


class Evidence:
    """Looks for the costliest lead, and keeps the best one met."""

    def __init__(self, proof: Proof) -> None:
        self.lead: Lead | None = None
        self.shown = 0
        self._proof = proof
        self._left = 0

    def look(self, ends: Sequence[End], grounds: Grounds, most: int) -> int:
        """What the costliest lead found costs, after a search that ends at `most`."""
        self._left = _MOST_TRIES
        starts = [self._built(end, grounds) for end in ends[:_MOST_ENDS]]
        heights = [self._height(lead) for lead, _, _ in starts]
        ranked = sorted(range(len(starts)), key=lambda at: heights[at], reverse=True)
        for at in ranked:
            if self.shown >= most:
                break
            lead, chosen, known = starts[at]
            self._climb(lead, heights[at], self._options(chosen, known, grounds), most)
        return self.shown

    def glance(self, ends: Sequence[End], grounds: Grounds, most: int) -> int:
        """The same with few tries, where there are few leads."""
        self._left = _FEW_TRIES
        for end in ends[:_MOST_ENDS]:
            lead, chosen, _ = self._built(end, grounds)
            height = self._height(lead)
            if self.shown >= most or not height[0]:
                continue
            self._climb(lead, height, _joint(chosen), most)
        return self.shown

    def _built(self, end: End, grounds: Grounds) -> tuple[Lead, Choices, Fields]:
        chosen, known = choices_of(end.log, end.fields)
        return self._proof.builder(grounds).lead(chosen, known), chosen, known

    def _options(self, chosen: Choices, known: Fields, grounds: Grounds) -> dict[str, list[object]]:
        joint = _joint(chosen)
        return {
            name: [*joint.get(name, ()), *values_of(grounds, (name,), known.get((name,), ()))]
            for name in self._proof.fields
            if name in self._proof.read
        }

    def _climb(
        self, lead: Lead, height: Height, options: Mapping[str, list[object]], most: int
    ) -> None:
        """Change one field after the other for what costs more."""
        is_better = True
        while is_better:
            is_better = False
            for name, values in options.items():
                for value in values:
                    if self.shown >= most or not self._left:
                        return
                    other = {**lead, name: value}
                    if value is MISSING:
                        del other[name]
                    new = self._height(other)
                    if new > height:
                        lead, height, is_better = other, new, True

    def _height(self, lead: Lead) -> Height:
        """What the text for a lead costs; nothing for what is no lead, or gets none."""
        self._left -= 1
        proof = self._proof
        try:
            text = proof.filled(lead)
            country = str(lead.get("country") or "")
            changes = proof.account.changes(text, kind=proof.kind, country=country, lead=lead)
            bits = proof.account.reference_bits(country)
            found = measure(changed(text, changes), reference_bits=bits)
        except TemplateError:
            return _NOTHING
        if not found.segments or not proof.fits(lead):
            return _NOTHING
        if found.segments > self.shown:
            self.lead, self.shown = lead, found.segments
        is_plain = found.encoding == "GSM-7"
        room = (_SINGLE if found.segments == 1 else _EACH)[is_plain]
        return found.segments, 1 - found.room / room


def _joint(chosen: Choices) -> dict[str, list[object]]:
    """Texts of which one is dear in one place, another in another: each, and parts of both."""
    found: dict[str, list[object]] = {}
    for path, wanted in chosen.items():
        texts = [each for each in wanted if isinstance(each, str) and each]
        if len(path) == 1 and texts:
            found[str(path[0])] = list(dict.fromkeys([*texts, *_mixed(texts)]))
    return found


def _mixed(texts: list[str]) -> Iterator[str]:
    for one in texts:
        for other in texts:
            if one != other:
                yield one[:-1] + other[-1:]
                yield other[:1] + one[1:]

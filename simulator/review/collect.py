"""Gathers what rules say of many leads' texts into findings: one fault, one finding."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from simulator.model.finding import Edit, Finding, Fix, Severity
from simulator.model.place import Location, Place
from simulator.review.places import Source
from simulator.review.selection import Selection
from simulator.review.touching import Touching
from simulator.rules.rule import Hit, Rule

LONGEST_EVIDENCE = 60

Edits = Sequence[tuple[Place, str]]
"""What to write at which places of templates."""


@dataclass
class _Entry:
    """What one rule says of one place, for all the leads it holds for."""

    rule: Rule
    place: Place
    hit: Hit
    severity: Severity
    text: str
    edits: Edits = ()
    leads: dict[str, None] = field(default_factory=dict)
    example: str = ""

    @property
    def weight(self) -> "_Weight":
        """How much what is told now weighs."""
        return _weight(self.severity, self.hit, self.text)


_Weight = tuple[int, int, int, str]


def _weight(severity: Severity, hit: Hit, text: str) -> _Weight:
    """Of several hits at one place the least is told: the worst, with the shortest example."""
    return severity.rank, -hit.excess, len(text), text


@dataclass
class Collector:
    """The findings of one message while they are gathered.

    `sources` holds the message's template and each include, by the name that places use;
    `main` is the message's own. `reach` counts the leads that get it.
    """

    sources: Mapping[str, Source]
    main: str
    selection: Selection
    draft: bool = False
    reach: int = 0
    _entries: dict[tuple[str, Place, str], _Entry] = field(default_factory=dict)

    def add(
        self,
        rule: Rule,
        hit: Hit,
        *,
        place: Place,
        text: str = "",
        leads: tuple[str, ...] = (),
        edits: Edits = (),
    ) -> None:
        """Note a hit at `place` for `leads`, or, with none, for whoever gets the message.

        `edits` say what to write at which places to mend it.
        """
        severity = self.selection.severity(rule, hit.severity)
        key = (rule.code, place, hit.apart)
        entry = self._entries.get(key)
        if entry is None:
            example = leads[0] if leads else ""
            entry = _Entry(rule, place, hit, severity, text, edits, example=example)
            self._entries[key] = entry
        elif _weight(severity, hit, text) < entry.weight:
            entry.hit, entry.text, entry.edits, entry.severity = hit, text, edits, severity
            entry.example = leads[0] if leads else ""
        entry.leads.update(dict.fromkeys(leads))

    def findings(self) -> Iterator[Finding]:
        """The findings, without those that another rule speaks for."""
        entries = list(self._entries.values())
        codes = {code for entry in entries for code in entry.rule.supersedes}
        speakers = {
            code: Touching((each.place, each) for each in entries if code in each.rule.supersedes)
            for code in codes
        }
        for entry in entries:
            others = speakers[entry.rule.code].find(entry.place) if entry.rule.code in codes else ()
            leads = _unspoken_for(entry, others)
            if leads is not None:
                yield self._finding(entry, leads)

    def _finding(self, entry: _Entry, leads: tuple[str, ...]) -> Finding:
        return Finding(
            rule=entry.rule.code,
            severity=entry.severity,
            place=self._locate(entry.place),
            what=entry.hit.what,
            why=entry.hit.why,
            remedy=entry.hit.remedy,
            leads=leads,
            reach=self.reach,
            example=entry.example if entry.example in leads else "".join(leads[:1]),
            evidence=_evidence(entry.hit, entry.text),
            fix=self._fix(entry),
            draft=self.draft,
            confidence=entry.hit.confidence or entry.rule.confidence,
        )

    def _locate(self, place: Place) -> Location:
        return self.sources[place.template].locate(place.start, place.end)

    def _fix(self, entry: _Entry) -> Fix | None:
        hit = entry.hit
        if hit.append:
            return Fix((self._appended(hit.append),), hit.is_safe, hit.saves)
        edits = tuple(filter(None, (self._edit(*each) for each in entry.edits)))
        whole = edits and len(edits) == len(entry.edits)
        return Fix(edits, hit.is_safe, hit.saves) if whole else None

    def _edit(self, place: Place, text: str) -> Edit | None:
        """The edit of a file, unless the place is a value there, which may be spelt otherwise."""
        source = self.sources[place.template]
        return None if source.whole else Edit(source.locate(place.start, place.end), text)

    def _appended(self, text: str) -> Edit:
        source = self.sources[self.main]
        sent = source.text.removesuffix("\n")
        space = " " if sent and not sent[-1].isspace() else ""
        return Edit(source.locate(len(sent), len(sent)), space + text)


def merged(findings: Iterable[Finding]) -> list[Finding]:
    """`findings` with those that say the same of the same place made one.

    They come from an include that several messages take in.
    """
    found: dict[tuple[str, Location, str, Fix | None], Finding] = {}
    for finding in findings:
        key = (finding.rule, finding.place, finding.what, finding.fix)
        known = found.get(key)
        found[key] = _joined(known, finding) if known else finding
    return list(found.values())


def _joined(first: Finding, second: Finding) -> Finding:
    leads = tuple(sorted({*first.leads, *second.leads}))
    return replace(
        first,
        severity=min(first.severity, second.severity, key=lambda each: each.rank),
        leads=leads,
        reach=max(first.reach, second.reach, len(leads)),
        draft=first.draft and second.draft,
    )


def _unspoken_for(entry: _Entry, others: Iterable[_Entry]) -> tuple[str, ...] | None:
    """The leads of an entry of whom no other rule speaks in its stead; `None` if it is silent."""
    others = tuple(others)
    if not others:
        return tuple(sorted(entry.leads))
    if not entry.leads or any(not other.leads for other in others):
        return None
    left = entry.leads.keys() - {lead for other in others for lead in other.leads}
    return tuple(sorted(left)) or None


def _evidence(hit: Hit, text: str) -> str:
    """The words at the hit's span, cut to what fits a line."""
    if not hit.span:
        return ""
    words = text[hit.span[0] : hit.span[1]]
    return words if len(words) <= LONGEST_EVIDENCE else words[: LONGEST_EVIDENCE - 1] + "…"

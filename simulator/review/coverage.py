"""Which ways of a message its leads go, and what to say of those that none goes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from simulator.model.branch import Branch, Case
from simulator.model.finding import Finding
from simulator.model.message import Message
from simulator.model.place import Place
from simulator.rendering.engine import Template
from simulator.rendering.given import OF_A_SEND, OF_SETTINGS
from simulator.rendering.ways import Way, ways_in
from simulator.review.collect import Collector
from simulator.review.copies import Copy
from simulator.review.desk import Desk
from simulator.review.given import given_to_all
from simulator.review.unsent import is_unsent, unsent
from simulator.rules.reading import TemplateReading, Unseen
from simulator.rules.rule import TemplateRule

if TYPE_CHECKING:
    from simulator.rendering.bounds import Reach

_OF_NO_LEAD = OF_SETTINGS | OF_A_SEND
"""What no lead decides."""
_ITEMS = (Case.ONE, Case.MANY)


@dataclass(frozen=True, slots=True)
class Coverage:
    """The ways of one text of a message, by the name that its places use.

    `taken` are those that its leads go; the ways of its includes are among both.
    """

    part: str
    branches: tuple[Branch, ...]
    taken: frozenset[Branch]

    @classmethod
    def of(cls, part: str, template: Template) -> "Coverage":
        """What the fills of `template` have gone."""
        return cls(part, template.branches, template.taken)

    @property
    def is_full(self) -> bool:
        """Whether some lead goes each way."""
        return len(self.taken) == len(self.branches)


def unseen_ways(coverage: Coverage, source: str, known: frozenset[str]) -> Iterator[Unseen]:
    """The ways of a text itself that no lead goes, the outermost only.

    Left out are those that no lead decides, and those that read a field that is not `known`.
    """
    if coverage.is_full:
        return
    for way in ways_in(coverage.part, source).values():
        if not _is_told(way, coverage.taken, known):
            continue
        if way.branch.case in _ITEMS and not _others(way, _ITEMS) & coverage.taken:
            if way.branch.case is Case.ONE:
                yield Unseen(way, is_whole=True)
            continue
        yield Unseen(way)


def _is_told(way: Way, taken: frozenset[Branch], known: frozenset[str]) -> bool:
    is_passed = bool(_others(way, tuple(Case)) & taken)
    is_known = not way.is_strange and known.issuperset(way.fields)
    return (
        way.branch not in taken
        and is_passed
        and is_known
        and not way.names <= _OF_NO_LEAD
        and all(taken.intersection(each) for each in way.within)
    )


def _others(way: Way, cases: tuple[Case, ...]) -> frozenset[Branch]:
    """The ways of the same fork."""
    return frozenset(way.branch._replace(case=case) for case in cases)


def note_unseen(
    coverage: Coverage, source: str, copy: Copy, desk: Desk, collector: Collector
) -> None:
    """Add what is to be said of the ways of a text that no lead of the message's own goes."""
    rules = coverage_rules(desk)
    if rules and coverage.part == copy.message.file and is_unsent(copy, desk.workspace):
        add_told(TemplateReading(unsent=unsent(copy.message, desk.workspace)), rules, collector)
    if coverage.is_full or not rules or not is_of_own_leads(copy, desk):
        return
    unseen = tuple(unseen_ways(coverage, source, desk.lead_fields))
    if unseen:
        message = replace(copy.message, file=coverage.part, body=source)
        told = judged(unseen, [reach_in(message, desk)])
        add_told(TemplateReading(unseen=told), rules, collector)


def reach_in(message: Message, desk: Desk) -> Mapping[Branch, "Reach"]:
    """What is known of the leads that could go each way of a message that can be filled."""
    try:
        return desk.prover.reach(message, given_to_all(message, desk))
    except Exception:  # noqa: BLE001 - whatever it is, it is no proof, and the review goes on
        return {}


def is_of_own_leads(copy: Copy, desk: Desk) -> bool:
    """Whether the leads of a copy are those that would get it."""
    return bool(copy.leads) and not copy.is_for_others and not desk.workspace.leads_stand_in


def coverage_rules(desk: Desk) -> list[TemplateRule]:
    """The rules that speak of ways, among those that run."""
    rules = desk.selection.rules
    return [each for each in rules if isinstance(each, TemplateRule) and each.reads_ways]


def add_told(
    template: TemplateReading, rules: Sequence[TemplateRule], collector: Collector
) -> None:
    """Add what the rules say of ways that nobody goes, or of a message that nobody gets."""
    for rule in rules:
        for hit in rule.check(template):
            collector.add(rule, hit, place=hit.place or Place(collector.main, 0, 0))


def judged(
    unseen: Iterable[Unseen], reaches: Sequence[Mapping[Branch, "Reach"]]
) -> tuple[Unseen, ...]:
    """`unseen` with what is proved of each; what cannot be seen and has no words is no loss.

    What is dead is so in each of the messages that `reaches` are of.
    """
    told = (_judged(each, reaches) for each in unseen)
    return tuple(each for each in told if not (each.is_dead and each.is_hint))


def _judged(unseen: Unseen, reaches: Sequence[Mapping[Branch, "Reach"]]) -> Unseen:
    cases = _ITEMS if unseen.is_whole else (unseen.way.branch.case,)
    branches = [unseen.way.branch._replace(case=case) for case in cases]
    found = [reach.get(branch) for reach in reaches for branch in branches]
    if not found or not all(each and each.is_dead for each in found):
        return unseen
    return replace(unseen, is_dead=True)


def review_included(covered: Iterable[tuple[Copy, Coverage]], desk: Desk) -> Iterator[Finding]:
    """The findings of the ways of includes that no lead of any message goes."""
    rules = coverage_rules(desk)
    found = list(covered)
    known = [each for copy, each in found if is_of_own_leads(copy, desk)]
    # What is dead in some messages may live in one that can't be filled.
    filled = {copy.message.file for copy, _ in found}
    rest: list[Mapping[Branch, Reach]] = [{}] if len(filled) < len(desk.workspace.messages) else []
    for file, source in sorted(desk.includes.items()) if rules else ():
        unseen = tuple(unseen_ways(_of_include(file, known), source.text, desk.lead_fields))
        if unseen:
            messages = [copy.message for copy, each in found if _takes_in(each, file)]
            collector = Collector(desk.includes, file, desk.selection)
            reaches = [*rest, *(reach_in(message, desk) for message in messages)]
            add_told(TemplateReading(unseen=judged(unseen, reaches)), rules, collector)
            yield from collector.findings()


def _takes_in(coverage: Coverage, file: str) -> bool:
    return any(branch.place.template == file for branch in coverage.branches)


def _of_include(file: str, coverages: Sequence[Coverage]) -> Coverage:
    """What the leads of all messages together go of one include."""
    branches = dict.fromkeys(b for each in coverages for b in each.branches if _is_in(b, file))
    taken = frozenset(b for each in coverages for b in each.taken if _is_in(b, file))
    return Coverage(file, tuple(branches), taken)


def _is_in(branch: Branch, file: str) -> bool:
    return branch.place.template == file

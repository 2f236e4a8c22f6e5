"""One fault, one finding, however many leads and rules speak of it."""

from collections.abc import Iterator

import pytest

from simulator.model.finding import Finding, Severity
from simulator.model.place import Place
from simulator.review.collect import Collector, merged
from simulator.review.places import Source
from simulator.review.selection import Selection
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule


class Loud(TextRule):
    """A rule."""

    code, name, severity, source = "AAA01", "loud", Severity.WARNING, "us"
    bad, good = "a", "b"

    def check(self, reading: Reading) -> Iterator[Hit]:
        yield Hit(reading.text)


class Louder(Loud):
    """A rule that speaks for the other."""

    code, supersedes = "AAA02", ("AAA01",)


TEXT = "one two three\n"


def collector() -> Collector:
    return Collector({"f": Source("f", TEXT)}, "f", Selection(), reach=3)


def test_a_fault_of_many_leads_is_one_finding_with_its_shortest_example() -> None:
    desk = collector()
    desk.add(Loud(), Hit("long"), place=Place("f", 0, 3), text="a long text", leads=("zoe", "bob"))
    desk.add(Loud(), Hit("short"), place=Place("f", 0, 3), text="short", leads=("ann",))
    (found,) = desk.findings()
    assert (found.leads, found.example, found.what) == (("ann", "bob", "zoe"), "ann", "short")


def test_faults_at_two_places_are_two_findings() -> None:
    desk = collector()
    desk.add(Loud(), Hit("x"), place=Place("f", 0, 3), text=TEXT, leads=())
    desk.add(Loud(), Hit("x"), place=Place("f", 4, 7), text=TEXT, leads=())
    assert [found.place.column for found in desk.findings()] == [1, 5]


def test_the_worst_severity_counts() -> None:
    desk = collector()
    desk.add(Loud(), Hit("x"), place=Place("f", 0, 3), text=TEXT, leads=("ann",))
    desk.add(
        Loud(), Hit("x", severity=Severity.ERROR), place=Place("f", 0, 3), text=TEXT, leads=("bob",)
    )
    assert [found.severity for found in desk.findings()] == [Severity.ERROR]


@pytest.mark.parametrize(
    ("place", "leads", "left"),
    [
        (Place("f", 0, 3), ("ann",), [("AAA01", ("bob",)), ("AAA02", ("ann",))]),
        (Place("f", 0, 3), ("ann", "bob"), [("AAA02", ("ann", "bob"))]),
        (Place("f", 0, 3), (), [("AAA02", ())]),
        (Place("f", 3, 5), (), [("AAA02", ())]),
        (Place("f", 5, 7), (), [("AAA01", ("ann", "bob")), ("AAA02", ())]),
    ],
)
def test_a_rule_is_silent_for_the_leads_another_speaks_for(
    place: Place, leads: tuple[str, ...], left: list[tuple[str, tuple[str, ...]]]
) -> None:
    desk = collector()
    desk.add(Loud(), Hit("x"), place=Place("f", 0, 3), text=TEXT, leads=("ann", "bob"))
    desk.add(Louder(), Hit("y"), place=place, text=TEXT, leads=leads)
    assert [(found.rule, found.leads) for found in desk.findings()] == left


def test_a_finding_of_no_lead_in_particular_is_silent_where_another_speaks() -> None:
    desk = collector()
    desk.add(Loud(), Hit("x"), place=Place("f", 0, 3), text=TEXT, leads=())
    desk.add(Louder(), Hit("y"), place=Place("f", 0, 3), text=TEXT, leads=())
    assert [found.rule for found in desk.findings()] == ["AAA02"]


def test_an_appended_fix_stands_before_the_final_newline() -> None:
    desk = collector()
    desk.add(Loud(), Hit("x", append="four"), place=Place("f", 0, 3), text=TEXT, leads=())
    (found,) = desk.findings()
    assert found.fix
    (edit,) = found.fix.edits
    assert (edit.location.line, edit.location.column, edit.text) == (1, 14, " four")


def test_evidence_is_cut_to_a_line() -> None:
    desk = collector()
    desk.add(Loud(), Hit("x", span=(0, 90)), place=Place("f", 0, 3), text="word " * 20)
    assert [len(found.evidence) for found in desk.findings()] == [60]


def test_what_an_include_says_in_many_messages_is_said_once() -> None:
    desk = collector()
    desk.add(Loud(), Hit("x"), place=Place("f", 0, 3), text=TEXT, leads=("ann",))
    other = collector()
    other.add(Loud(), Hit("x"), place=Place("f", 0, 3), text=TEXT, leads=("bob",))
    found: list[Finding] = merged([*desk.findings(), *other.findings()])
    assert [each.leads for each in found] == [("ann", "bob")]


def test_the_worst_of_what_is_said_of_a_place_is_told_in_its_own_words() -> None:
    desk = collector()
    place = Place("f", 0, 3)
    hint = Hit("a hint", severity=Severity.INFO)
    desk.add(Loud(), hint, place=place, text="short", leads=("ann",))
    desk.add(Loud(), Hit("a warning"), place=place, text="a long text", leads=("bob",))
    assert [(each.severity, each.what, each.example) for each in desk.findings()] == [
        (Severity.WARNING, "a warning", "bob")
    ]

"""The counts on every screen are those of what is told now."""

from simulator.model.finding import Finding, Severity
from simulator.model.place import Location
from simulator.tui.totals import Totals
from simulator.tui.widgets.severity import totals_so_far


def finding(file: str, severity: Severity = Severity.ERROR, *, draft: bool = False) -> Finding:
    return Finding(
        rule="TON01",
        severity=severity,
        place=Location(file),
        what="Too loud.",
        why="",
        remedy="",
        draft=draft,
    )


def test_what_several_messages_say_of_an_include_counts_once_until_none_says_it() -> None:
    totals, shared = Totals(), finding("_shared/end.j2")
    totals.put("one", [finding("one.sms.j2"), shared])
    totals.put("two", [shared])
    assert totals.counts() == {Severity.ERROR: 2}
    totals.put("one", [])
    assert totals.counts()[Severity.ERROR] == 1
    totals.put("two", [])
    assert totals.counts()[Severity.ERROR] == 0


def test_drafts_count_nothing_and_clearing_forgets_all() -> None:
    totals = Totals()
    totals.put("one", [finding("one.sms.j2", draft=True), finding("a", Severity.WARNING)])
    assert totals.counts() == {Severity.WARNING: 1}
    totals.clear()
    assert not totals.counts().total()


def test_nothing_is_ok_before_all_is_reviewed() -> None:
    none: dict[Severity, int] = {}
    assert totals_so_far(none, 5, 500).plain == "5 of 500 reviewed"
    some = {Severity.ERROR: 2}
    assert totals_so_far(some, 5, 500).plain == "E 2  5 of 500 reviewed"
    assert totals_so_far(none, 500, 500).plain == "ok"
    assert totals_so_far(some, 500, 500).plain == "E 2"

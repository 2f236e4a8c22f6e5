"""`presend check --fix` and `--diff`, from their words to the files."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from simulator.model.change import Change
from simulator.model.finding import Severity
from simulator.rules.opt_out.opt01_no_way_out import NoWayOut
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, TextRule

Presend = Callable[..., Any]
Make = Callable[[dict[str, str]], Path]

PERSONAS = 'format = 1\n[[personas]]\nid = "ann"\nfirst_name = "Ann"\ncountry = "US"\n'
SETTINGS = 'format = 1\n[brand]\nname = "Acme"\n'
HI = "templates/new/hi.sms.j2"
BYE = "templates/new/bye.sms.j2"
SHARED = "templates/_shared/end.j2"
TEXT = "Acme: it’s Ann’s. Reply STOP to opt out."
INCLUDING = "Acme: hi {% include '_shared/end.j2' %} Reply STOP to opt out."


class Curly(TextRule):
    """A rule over curly apostrophes: each is a finding of its own, with a safe fix."""

    code, name, severity, source = "AAA01", "curly", Severity.ERROR, "us"
    bad, good = "a", "b"

    def check(self, reading: Reading) -> Iterator[Hit]:
        for at in (at for at, letter in enumerate(reading.text) if letter == "’"):
            if reading.is_written((at, at + 1)):
                change = Change(at, at + 1, "'")
                yield Hit("Curly.", span=(at, at + 1), changes=(change,), is_safe=True, saves=1)


@pytest.fixture(autouse=True)
def two_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Curly has safe fixes, the other an offered one."""
    monkeypatch.setattr("simulator.review.selection.all_rules", lambda: (Curly(), NoWayOut()))


def files(**more: str) -> dict[str, str]:
    named = {"hi": HI, "bye": BYE, "shared": SHARED}
    return {
        "presend.toml": SETTINGS,
        "personas/house.toml": PERSONAS,
        **{named.get(name, name): text for name, text in more.items()},
    }


def test_fix_mends_files_and_reports_what_is_left(presend: Presend, workspace: Make) -> None:
    root = workspace(files(hi=TEXT, bye=TEXT.replace("Ann’s", "Ann")))
    done = presend("check", "--fix", "--as-of", "2026-11-24", "--format", "concise")
    assert done.err.splitlines() == [
        "presend: mended 3 places in 2 files",
        f"presend: {BYE}: 1 place",
        f"presend: {HI}: 2 places",
    ]
    assert done.out == "Nothing wrong in 2 messages for 1 lead. As of 2026-11-24.\n"
    assert (root / HI).read_text() == TEXT.replace("’", "'")


def test_the_exit_code_is_that_of_what_is_left(presend: Presend, workspace: Make) -> None:
    workspace(files(hi=TEXT, bye=TEXT.replace("Reply STOP to opt out.", "")))
    assert presend("check", HI).code == 1
    assert presend("check", HI, "--fix").code == 0
    assert presend("check", "--fix").code == 1


def test_fix_twice_is_fix_once(presend: Presend, workspace: Make) -> None:
    root = workspace(files(hi=TEXT))
    first = presend("check", "--fix")
    content = (root / HI).read_bytes()
    second = presend("check", "--fix")
    assert (root / HI).read_bytes() == content
    assert second.out == first.out
    assert second.err == "presend: mended nothing: no fix to make unasked\n"


def test_what_changes_the_meaning_is_told_and_not_made(presend: Presend, workspace: Make) -> None:
    root = workspace(files(hi="Acme: hi Ann"))
    done = presend("check", "--fix")
    assert done.err.splitlines() == [
        "presend: mended nothing: no fix to make unasked",
        "presend: fixes not made, for they change the meaning: 1; --diff shows them",
    ]
    assert (root / HI).read_text() == "Acme: hi Ann"


def test_drafts_are_mended_too(presend: Presend, workspace: Make) -> None:
    root = workspace(files(hi=f"+++\r\ndraft = true\r\n+++\r\n{TEXT}\r\n"))
    presend("check", "--fix")
    mended = TEXT.replace("’", "'")
    assert (root / HI).read_bytes() == f"+++\r\ndraft = true\r\n+++\r\n{mended}\r\n".encode()


def test_paths_limit_what_is_mended(presend: Presend, workspace: Make) -> None:
    root = workspace(files(hi=TEXT, bye=TEXT))
    presend("check", "--fix", HI)
    assert ((root / HI).read_text(), (root / BYE).read_text()) == (TEXT.replace("’", "'"), TEXT)


def test_the_chosen_rules_limit_what_is_mended(presend: Presend, workspace: Make) -> None:
    root = workspace(files(hi=TEXT))
    presend("check", "--fix", "--ignore", "TON")
    mended = (root / HI).read_text()
    (root / HI).write_text(TEXT)
    presend("check", "--fix", "--select", "OPT")
    assert (mended, (root / HI).read_text()) == (TEXT.replace("’", "'"), TEXT)


def test_an_include_that_is_mended_is_told_with_who_takes_it_in(
    presend: Presend, workspace: Make
) -> None:
    root = workspace(files(hi=INCLUDING, bye=INCLUDING, shared="it’s us"))
    done = presend("check", "--fix", HI)
    assert f"presend: {SHARED}: 1 place, taken in by 2 messages" in done.err.splitlines()
    assert (root / SHARED).read_text() == "it's us"


def test_a_file_that_may_not_be_changed_exits_2_behind_the_report(
    presend: Presend, workspace: Make
) -> None:
    root = workspace(files(hi=TEXT, bye=TEXT))
    (root / HI).chmod(0o444)
    done = presend("check", "--fix")
    assert done.code == 2
    assert f"presend: {HI} is left as it was: it is protected from being written" in done.err
    assert "2 errors in 2 messages" in done.out
    assert (root / BYE).read_text() == TEXT.replace("’", "'")


def test_leads_that_stand_in_are_told_once(presend: Presend, workspace: Make) -> None:
    given = files(hi=TEXT)
    del given["personas/house.toml"]
    workspace(given)
    assert presend("check", "--fix").err.count("stand in") == 1


def test_rounds_that_never_end_are_broken_off(
    presend: Presend, workspace: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Longer(Curly):
        """A rule that always wants more."""

        def check(self, reading: Reading) -> Iterator[Hit]:
            more = Change(0, 1, reading.text[0] * 2)
            yield Hit("More.", span=(0, 1), changes=(more,), is_safe=True)

    monkeypatch.setattr("simulator.review.selection.all_rules", lambda: (Longer(),))
    root = workspace(files(hi=TEXT))
    done = presend("check", "--fix")
    assert "presend: stopped after 10 rounds with fixes left; run the command again" in done.err
    assert (root / HI).read_text() == "A" * 10 + TEXT


def test_what_was_done_is_told_when_the_work_is_broken_off(
    presend: Presend, workspace: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    workspace(files(hi=TEXT))
    monkeypatch.setattr("simulator.review.mending.load_workspace", stop)
    done = presend("check", "--fix")
    assert done.code == 130
    assert f"presend: {HI}: 2 places\n" in done.err


def test_diff_shows_every_fix_and_writes_nothing(presend: Presend, workspace: Make) -> None:
    root = workspace(files(hi="Acme: it’s on"))
    done = presend("check", "--diff", "--as-of", "2026-11-24")
    assert (root / HI).read_text() == "Acme: it’s on"
    assert (done.code, done.err) == (1, "")
    head = [f"--- {HI}", f"+++ {HI}", "@@ -1 +1 @@", "-Acme: it’s on"]
    assert done.out.splitlines() == [
        "AAA01  saves 1 text billed  safe: --fix makes it",
        *head,
        "+Acme: it's on",
        "",
        "OPT01  offered only: changes the meaning",
        *head,
        "+Acme: it’s on Reply STOP to opt out.",
        "",
        "Fixes: 1 safe, 1 offered only. 2 errors in 1 message for 1 lead. As of",
        "2026-11-24.",
    ]


def test_diff_names_who_takes_an_include_in(presend: Presend, workspace: Make) -> None:
    workspace(files(hi=INCLUDING, bye=INCLUDING, shared="it’s us"))
    title = presend("check", "--diff").out.splitlines()[0]
    assert title.endswith(f"safe: --fix makes it  {SHARED} is in 2 messages")


def test_diff_can_go_to_a_file(presend: Presend, workspace: Make) -> None:
    root = workspace(files(hi=TEXT))
    assert presend("check", "--diff", "--output", "out.diff").out == ""
    assert "+Acme: it's Ann’s." in (root / "out.diff").read_text()


@pytest.mark.parametrize(
    ("words", "remedy"),
    [
        (("--fix", "--diff"), "--diff shows what --fix would do: give one of the two"),
        (("--fix", "-"), "--fix needs files of a workspace; --format json shows fixes of a text"),
        (("--diff", "-"), "--diff needs files of a workspace"),
        (("--fix", "--jsonl", "-"), "--fix needs files of a workspace"),
        (("--diff", "--jsonl", "-"), "--diff needs files of a workspace"),
        (("--diff", "--format", "json"), "leave out --format; json holds every fix"),
        (("--diff", "--format", "concise"), "--diff is a form of its own"),
    ],
)
def test_what_does_not_go_together_is_refused(
    presend: Presend, workspace: Make, words: tuple[str, ...], remedy: str
) -> None:
    root = workspace(files(hi=TEXT))
    done = presend("check", *words, given=TEXT)
    assert (done.code, done.out, remedy in done.err) == (2, "", True)
    assert (root / HI).read_text() == TEXT


def test_after_fix_json_holds_what_is_left(presend: Presend, workspace: Make) -> None:
    workspace(files(hi="Acme: it’s on"))
    done = presend("check", "--fix", "--format", "json")
    assert [each["rule"] for each in json.loads(done.out)["findings"]] == ["OPT01"]


def test_costs_show_what_each_message_costs(presend: Presend, workspace: Make) -> None:
    workspace(files(hi=TEXT, bye=TEXT))
    without, costs = presend("check").out, presend("check", "--costs").out
    assert len(costs.splitlines()) > len(without.splitlines())
    assert "bye" in costs.split("Texts billed")[1]

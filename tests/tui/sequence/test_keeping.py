"""Steps that are in no file outlive the app, and are offered back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.tui.conftest import Drive, settled
from tests.tui.editor.conftest import until
from tests.tui.sequence.conftest import Steps

Telling = Callable[..., Any]


def title_of(steps: Steps) -> str:
    return str(steps.app.screen.heading())  # type: ignore[attr-defined]


def test_steps_that_were_not_saved_come_back_as_a_draft(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    before = (starter / "templates/fresh-lead/sequence.toml").read_text("utf-8")

    async def crashed(steps: Steps) -> None:
        await steps.change("", "objective", "mine")
        await steps.press("ctrl+z", "ctrl+y")
        await steps.change("story", "when", "[STOP]")
        await steps.answer("2 days later")
        await steps.go_to("nudge")
        await steps.press("J")
        await until(steps.pilot, lambda: "kept" in steps.screen.standing().plain)
        assert steps.screen.standing().plain == "edited  draft kept 10:02"
        steps.app.open_sequence("pricing-visitor")
        await settled(steps.app, steps.pilot)
        await steps.change("", "draft")
        await steps.press("ctrl+q")
        shown = "\n".join(str(each.render()) for each in steps.app.screen.query("#box Static"))
        for campaign in ("fresh-lead", "pricing-visitor"):
            assert f"Changes to templates/{campaign}/sequence.toml are not in it yet." in shown
        await steps.press("escape")
        await steps.press("ctrl+z")

    async def back(steps: Steps) -> None:
        assert title_of(steps) == "A draft of 10:02 is newer than the file"
        await steps.press("d")
        shown = "\n".join(str(each.render()) for each in steps.app.screen.query("#box Static"))
        assert "- Objective book a design visit\n+ Objective mine\n" in shown
        assert "+ in the order welcome, story, last-call, nudge, book, later\n" in shown
        assert "- story: Sent 1 day later at 12:30\n+ story: Sent 2 days later" in shown
        assert not steps.screen.is_edited
        await steps.press("u")
        await steps.pilot.pause(0.5)
        assert steps.screen.sequence.objective == "mine"
        assert steps.ids[3] == "nudge"
        await steps.press("ctrl+z")
        assert steps.screen.draft.text == before

    async def gone(steps: Steps) -> None:
        await steps.pilot.pause(0.3)
        assert steps.app.screen is steps.screen

    for story in (crashed, back, gone):
        drive(starter, telling(story))


def test_line_ends_that_a_checkout_has_turned_under_edits_are_asked_about_by_nobody(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    file = starter / "templates/fresh-lead/sequence.toml"

    async def story(steps: Steps) -> None:
        await steps.change("", "objective", "mine")
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
        steps.app.reload()
        await settled(steps.app, steps.pilot)
        assert "changed on disk" not in steps.app.news.plain
        await steps.press("ctrl+s")
        await until(steps.pilot, lambda: "Saved" in steps.app.news.plain)
        await settled(steps.app, steps.pilot)
        assert not steps.screen.is_edited

    drive(starter, telling(story))
    data = file.read_bytes()
    assert b'objective = "mine"\r\n' in data
    assert data.count(b"\n") == data.count(b"\r\n")

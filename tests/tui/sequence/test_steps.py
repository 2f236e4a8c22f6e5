"""Steps added, moved, removed and renamed; findings while they are; files that are none."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from simulator.loading.leads import with_leads
from simulator.loading.workspace import load_workspace
from simulator.model.finding import Finding
from simulator.review.reviewer import Reviewer
from simulator.tui.screens.library.broken_file import BrokenFile
from tests.tui.conftest import NOW, WIDE, Drive, settled
from tests.tui.sequence.conftest import HOSTILE, Steps

Telling = Callable[..., Any]
FILE = "templates/fresh-lead/sequence.toml"


def test_a_step_is_added_moved_renamed_and_removed(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    async def told(steps: Steps) -> None:
        assert steps.ids == ["welcome", "story", "nudge", "last-call", "book", "later"]
        await steps.press("n")
        await steps.answer("nudge-a")
        await steps.answer("1 week")
        assert steps.ids[:3] == ["welcome", "nudge-a", "story"]
        assert "2 nudge-a" in steps.table
        await steps.press("J")
        assert steps.ids[:3] == ["welcome", "story", "nudge-a"]
        await steps.press("n")
        await steps.answer("nudge-b")
        await steps.press("escape")
        assert steps.news == "No step was added."
        assert len(steps.ids) == 7
        await steps.press("K", "K", "K")
        assert steps.ids[:2] == ["nudge-a", "welcome"]
        assert steps.news == "nudge-a is the first step already."
        assert "1 week after enrolment" in steps.table
        await steps.change("book", "id", "book a visit")
        assert "small letters" in str(steps.app.screen.query_one("#understood").render())
        await steps.answer("story")
        await steps.answer("visit")
        assert "1, yes, si → visit" in "".join(
            f"{', '.join(reply.match)} → {reply.to}"
            for step in steps.screen.sequence.steps
            for reply in step.replies
        )
        await steps.go_to("visit")
        await steps.press("delete")
        facts = " ".join(str(each.render()) for each in steps.app.screen.query("#box Static"))
        assert "Replies to welcome, nudge and last-call lead here" in facts
        await steps.press("enter")
        assert "visit" in steps.ids
        await steps.press("y")
        assert "visit" not in steps.ids
        goals = [reply.to for step in steps.screen.sequence.steps for reply in step.replies]
        assert goals == ["end", "later", "end", "later", "end"]
        assert not steps.mistakes
        await steps.go_to("welcome")
        await steps.press("ctrl+z")
        assert steps.screen.step
        assert steps.screen.step.id == "visit"
        for _ in range(5):
            await steps.press("ctrl+z")
        assert not steps.screen.is_edited

    drive(starter, telling(told))


def test_two_steps_of_one_name_and_a_single_text_to_compare(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    file = starter / FILE
    text = file.read_text("utf-8").replace('id = "later"', 'id = "book"')
    one = '    { message = "nudge-b", weight = 1 },\n'
    file.write_text(text.replace(one, ""), "utf-8")

    async def told(steps: Steps) -> None:
        rows = steps.screen.query_one("#steps")
        rows.cursor = rows.count - 1  # type: ignore[attr-defined]
        await steps.press("delete")
        facts = " ".join(str(each.render()) for each in steps.app.screen.query("#box Static"))
        assert "No reply leads here." in facts
        await steps.press("y")
        assert steps.ids.count("book") == 1
        assert {each.to for each in steps.screen.sequence.steps[0].replies} >= {"book"}
        await steps.go_to("nudge", "variant")
        await steps.press("delete")
        assert "nothing yet" in steps.table
        assert "variants" not in steps.screen.draft.reading.data["steps"][2]

    drive(starter, telling(told))


def test_a_finding_here_is_the_finding_of_a_check(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    found: list[Finding] = []

    async def told(steps: Steps) -> None:
        await steps.change("story", "condition", "a test of your own", "no_repl and lead.")
        await steps.change("book", "text", "no text, a task")
        await steps.go_to("last-call")
        await steps.press("delete", "y")
        assert [each.severity for each in steps.screen.findings] == ["error"]
        assert steps.table.splitlines()[2].startswith("E")
        await steps.press("tab", "tab")
        await steps.press("enter")
        assert steps.screen.step
        assert steps.screen.step.id == "story"
        found.extend(steps.screen.findings)
        assert await steps.screen.save()

    drive(starter, telling(told), size=WIDE)
    workspace = with_leads(load_workspace(starter))
    checked = Reviewer(workspace, now=NOW).review_files((FILE,))
    assert sorted(found, key=str) == sorted(checked, key=str)


def test_a_broken_file_shows_its_error_until_it_is_mended(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    file = starter / FILE
    sound = file.read_text("utf-8")
    file.write_text(f'objective = "{HOSTILE}"\n{sound}'.replace("\x1b", "\\u001b"), "utf-8")

    async def told(steps: Steps) -> None:
        broken = steps.screen.query_one(BrokenFile)
        assert broken.display
        shown = " ".join(str(broken.render()).split())
        assert "The key objective already stands on line 1." in shown
        assert "^^^^" in shown
        await steps.press("n", "delete", "J", "enter", "o", "ctrl+z")
        assert steps.screen.draft.text == file.read_text("utf-8")
        file.write_text(sound.replace('"book a design visit"', f"'{HOSTILE[:28]}'"), "utf-8")
        steps.app.reload()
        await settled(steps.app, steps.pilot)
        assert not broken.display
        assert steps.ids[0] == "welcome"
        assert "[STOP] [/] [@click=app.quit]" in steps.table

    drive(starter, telling(told))


def test_a_campaign_without_steps_gets_them_of_its_texts(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    (starter / FILE).unlink()

    async def told(steps: Steps) -> None:
        shown = str(steps.screen.query_one("#empty").render())
        assert "fresh-lead has no steps yet." in shown
        await steps.press("ctrl+s")
        assert steps.news.startswith("There is nothing to save")
        assert not (starter / FILE).exists()
        assert "makes steps of its 7 texts, two days apart" in shown
        await steps.press("n")
        assert steps.ids[0] == "welcome"
        assert len(steps.ids) == 7
        assert not steps.mistakes
        await steps.press("ctrl+s")
        await steps.pilot.pause(0.5)
        assert (starter / FILE).read_text("utf-8") == steps.screen.draft.text

    drive(starter, telling(told))


def test_a_file_changed_by_others_is_asked_about(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    file = starter / FILE
    first = file.read_text("utf-8")

    async def told(steps: Steps) -> None:
        async def save_and_answer(answer: str) -> None:
            await steps.press("ctrl+s")
            await steps.pilot.pause(0.3)
            await steps.press(answer)
            await steps.pilot.pause(0.5)
            await settled(steps.app, steps.pilot)

        await steps.change("", "objective", "mine")
        file.write_text(first.replace("book a design visit", "theirs"), "utf-8")
        steps.app.reload()
        await settled(steps.app, steps.pilot)
        assert "was changed on disk" in steps.news
        assert steps.screen.sequence.objective == "mine"
        await save_and_answer("escape")
        assert (steps.screen.is_edited, steps.screen.sequence.objective) == (True, "mine")
        await save_and_answer("t")
        assert (steps.screen.is_edited, steps.screen.sequence.objective) == (False, "theirs")
        await steps.press("ctrl+z")
        assert (steps.screen.is_edited, steps.screen.sequence.objective) == (True, "mine")
        file.write_text(first, "utf-8")
        await save_and_answer("m")
        assert not steps.screen.is_edited

    drive(starter, telling(told))
    assert file.read_text("utf-8") == first.replace("book a design visit", "mine")


def test_nothing_is_lost_where_nothing_can_be_written(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    file = starter / FILE
    file.chmod(0o444)

    async def told(steps: Steps) -> None:
        await steps.change("", "objective", "mine")
        await steps.press("ctrl+s")
        await steps.pilot.pause(0.5)
        assert "Not saved: the file is protected" in steps.news
        file.unlink()
        steps.app.reload()
        await settled(steps.app, steps.pilot)
        assert "is gone from the disk. ^S writes it again." in steps.news
        await steps.pilot.resize_terminal(20, 5)
        await steps.pilot.resize_terminal(80, 24)
        assert steps.screen.sequence.objective == "mine"
        steps.app.studio.is_starter = True
        for key in ("ctrl+s", "n", "J", "delete", "f9"):
            steps.app.say("")
            await steps.press(key)
            await steps.pilot.pause(0.3)
            assert "This is the starter" in steps.news
            assert steps.app.screen is steps.screen
        assert steps.screen.is_edited

    drive(starter, telling(told))

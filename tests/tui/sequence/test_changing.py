"""Fields of steps and of the campaign, changed by picking and by typing words."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from textual.widgets import Input

from tests.tui.conftest import Drive
from tests.tui.sequence.conftest import HOSTILE, Steps

Telling = Callable[..., Any]
FILE = "templates/fresh-lead/sequence.toml"
NO_TIMES = (
    ("soon", "Write it as at once, 10 minutes, "),
    ("next Tuesday 9am", "A step waits hours or days. Write 1 day later at 09:00, and the weekday"),
    ("1 month", "Count months as days or weeks"),
    ("1.5 days", "Write whole numbers: 36 hours"),
    ("2 days after book", "Times count from the step before, "),
)
LIMITS = {
    "quiet_hours": {"start": "21:00", "end": "08:00"},
    "skip_days": ["sun"],
    "holidays": ["US-TX", "2026-12-25"],
    "on_closed": "skip",
    "cap": {"count": 2, "per": "calendar_day"},
    "assume": {"reply": 0.14, "opt_out": 0.02},
}


def step_in(text: str, id_: str) -> dict[str, Any]:
    return next(step for step in tomllib.loads(text)["steps"] if step["id"] == id_)


def test_times_and_conditions_are_written_with_every_comment_kept(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    before = (starter / FILE).read_text("utf-8")

    async def told(steps: Steps) -> None:
        assert "1 welcome" in steps.table
        assert "4 steps, 9 days" in steps.screen.query_one("#table").head.info  # type: ignore[attr-defined]
        await steps.change("story", "when", "nonsense")
        for words, said in NO_TIMES:
            steps.app.screen.query_one(Input).value = words
            await steps.pilot.pause()
            understood = str(steps.app.screen.query_one("#understood").render())
            assert understood.startswith(said)
        await steps.answer("2 days later at 9am")
        await steps.change("story", "condition", "no reply")
        assert "2 days later at 09:00" in steps.table
        assert "only if no reply" in steps.fields
        assert "edited" in steps.screen.standing().plain
        assert (starter / FILE).read_text("utf-8") == before
        await steps.press("ctrl+s")
        await steps.pilot.pause(0.5)
        assert steps.news.startswith("Saved")
        assert not steps.screen.is_edited

    drive(starter, telling(told))
    after = (starter / FILE).read_text("utf-8")
    old = 'message = "story"\ndelay = { days = 1 }\nat = "12:30"\n'
    new = 'message = "story"\nwhen = "no_reply"\ndelay = { days = 2 }\nat = "09:00"\n'
    assert after == before.replace(old, new)


def test_texts_replies_hours_and_fallback_of_a_step(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    async def told(steps: Steps) -> None:
        def now(id_: str) -> dict[str, Any]:
            return step_in(steps.screen.draft.text, id_)

        await steps.change("welcome", "variant", "last-call")
        assert now("welcome")["variants"] == [
            {"message": "welcome", "weight": 1},
            {"message": "last-call", "weight": 1},
        ]
        await steps.change("welcome", "variant", "how many", "3", number=1)
        assert "75 % of leads" in steps.fields
        await steps.go_to("welcome", "variant", 1)
        await steps.press("delete")
        assert now("welcome")["message"] == "welcome"
        assert "variants" not in now("welcome")
        await steps.change("welcome", "reply", "STOP IT; later", number=2)
        understood = str(steps.app.screen.query_one("#understood").render())
        assert "already leads to later" in understood
        await steps.answer("3, call")
        await steps.answer("a person")
        assert now("welcome")["replies"][2] == {"match": ["3", "call"], "to": "person"}
        await steps.change("welcome", "reply", "where it leads", "the end", number=2)
        assert now("welcome")["replies"][2] == {"match": ["3", "call"], "to": "end"}
        await steps.change("welcome", "reply", "where it leads", "a new step", "nudge-a", number=2)
        assert steps.ids[-1] == "nudge-a"
        assert now("nudge-a") == {"id": "nudge-a", "entry": "reply", "message": "nudge-a"}
        await steps.change("welcome", "window", "weekdays 9-12")
        assert now("welcome")["window"]["end"] == "12:00"
        await steps.change("welcome", "on_closed", "left out")
        await steps.change("welcome", "expires", "36 hours")
        assert (now("welcome")["on_closed"], now("welcome")["expires_after_hours"]) == ("skip", 36)
        assert "1 day and 12 hours  after it was due" in steps.fields
        await steps.change("welcome", "fallback", "story")
        await steps.press("enter")
        assert now("welcome")["fallback"] == {"message": "story", "after": {"hours": 24}}
        await steps.change("welcome", "fallback", "story", "1 day")
        assert now("welcome")["fallback"] == {"message": "story", "after": {"days": 1}}
        assert "fallback" in steps.table
        await steps.change("welcome", "entry", "only by")
        assert now("welcome")["entry"] == "reply"
        await steps.change("welcome", "text", "no text, a call")
        assert now("welcome")["channel"] == "call"
        assert "message" not in now("welcome")
        assert "fallback" not in now("welcome")

    drive(starter, telling(told))


def test_a_part_with_a_mistake_can_be_begun_anew(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    file = starter / FILE
    odd = 'message = "welcome"\nvariants = [{ mesage = "[STOP]" }]\n'
    odd += 'fallback = { message = "later" }\n'
    text = file.read_text("utf-8").replace('message = "welcome"\n', odd)
    text = text.replace('{ match = ["1", "yes", "si"], to = "book" },', '"[/]",', 1)
    file.write_text(text.replace('countries = ["US"]', 'countrys = ["US"]'), "utf-8")

    async def told(steps: Steps) -> None:
        def facts() -> str:
            return " ".join(str(each.render()) for each in steps.app.screen.query("#box Static"))

        for kind, key in (("variant", "variants"), ("fallback", "fallback"), ("reply", "replies")):
            await steps.change("welcome", kind)
            assert f"sequence.toml says {key} = " in facts()
            await steps.press("enter")
            assert key in step_in(steps.screen.draft.text, "welcome")
            await steps.press("x")
            assert key not in step_in(steps.screen.draft.text, "welcome")
        await steps.change("welcome", "reply", "yes", "book")
        await steps.change("welcome", "fallback", "story", "1 day")
        await steps.change("", "countries")
        assert "countrys" in facts()
        await steps.press("x")
        await steps.change("", "countries", "us")
        await steps.change("story", "condition", "a test of your own", "no_repl")
        assert [each.what for each in steps.mistakes] == ["Nobody knows no_repl."]
        await steps.press("enter")
        await steps.answer("a test of your own")
        assert "Nobody knows" in str(steps.app.screen.query_one("#understood").render())
        await steps.answer("only if no reply and lead.email")
        assert step_in(steps.screen.draft.text, "story")["when"] == "no_reply and lead.email"
        assert "if no reply" in steps.table
        assert not steps.mistakes

    drive(starter, telling(told))


def test_a_key_that_no_field_shows_can_be_removed(
    drive: Drive, starter: Path, telling: Telling
) -> None:
    file = starter / FILE
    text = f'colour = "[STOP]" # [/]\n{file.read_text("utf-8")}'
    file.write_text(text.replace('id = "story"\n', 'id = "story"\nmood = 1\n'), "utf-8")

    async def told(steps: Steps) -> None:
        def facts() -> str:
            return " ".join(str(each.render()) for each in steps.app.screen.query("#box Static"))

        for said in ('colour = "[STOP]"', "mood = 1"):
            steps.screen.query_one("#sequence-findings").focus()
            await steps.press("enter")
            assert f"sequence.toml says {said}\nNo field here shows it." in facts()
            await steps.press("x")
        assert not steps.screen.findings
        assert steps.screen.draft.text == text.replace('colour = "[STOP]" # [/]', "# [/]", 1)

    drive(starter, telling(told))


def test_the_campaign_itself(drive: Drive, starter: Path, telling: Telling) -> None:
    async def told(steps: Steps) -> None:
        def now() -> dict[str, Any]:
            return tomllib.loads(steps.screen.draft.text)

        await steps.change("", "objective", HOSTILE)
        assert now()["objective"] == HOSTILE
        assert "[STOP] [/] [@click=app.quit]" in steps.table
        assert "\x1b" not in steps.table + steps.fields
        await steps.change("", "stage", "decision")
        await steps.change("", "countries", "USA")
        assert "two letters each" in str(steps.app.screen.query_one("#understood").render())
        await steps.answer("us, ca")
        await steps.change("", "languages", "")
        assert now()["audience"] == {"countries": ["US", "CA"]}
        await steps.change("", "window", "every day 8-20")
        assert now()["window"] == {"start": "08:00", "end": "20:00"}
        await steps.change("", "quiet_hours", "at night")
        assert "9pm–8:30am" in str(steps.app.screen.query_one("#understood").render())
        await steps.answer("9pm-8")
        await steps.change("", "skip_days", "sunday")
        await steps.change("", "holidays", "us-tx, 25 Dec 2026")
        await steps.change("", "on_closed", "left out")
        await steps.change("", "cap", "2 a day")
        await steps.change("", "assume", "opt out", "2 %")
        await steps.change("", "assume", "how long", "none")
        assert {key: now()[key] for key in LIMITS} == LIMITS
        assert "2 texts a day" in steps.fields
        await steps.go_to("", "cap")
        await steps.press("delete")
        assert "cap" not in now()
        await steps.press(*["ctrl+z"] * 8)
        assert not LIMITS.keys() & now().keys() - {"assume"}
        await steps.change("", "stop_on", "reply")
        assert now()["stop_on"] == ["opt_out", "conversion"]
        await steps.change("", "enrol", "every lead")
        await steps.change("", "draft")
        assert (now()["stage"], now()["enrol"], now()["draft"]) == ("decision", "everyone", True)
        assert "draft" in steps.screen.query_one("#table").head.aside  # type: ignore[attr-defined]
        await steps.press(*["ctrl+z"] * 7)
        assert "objective = " in steps.screen.draft.text
        await steps.press("ctrl+z")
        assert not steps.screen.is_edited
        await steps.press("ctrl+z")
        assert "nothing to take back" in steps.news
        await steps.press("ctrl+y")
        assert now()["objective"] == HOSTILE

    drive(starter, telling(told))


def test_esc_leaves_every_field_as_it_is(drive: Drive, starter: Path, telling: Telling) -> None:
    async def told(steps: Steps) -> None:
        from simulator.tui.screens.sequence.fields import FieldRows  # noqa: PLC0415 - as used

        seen = {"draft"}
        for step in ("", "welcome", "nudge"):
            await steps.go_to(step)
            await steps.press("enter")
            fields = steps.screen.query_one(FieldRows)
            for index, field in enumerate(fields.fields):
                if field.kind + "+" * field.adds in seen:
                    continue
                seen.add(field.kind + "+" * field.adds)
                fields.cursor = index
                await steps.press("enter")
                if field.kind == "others":
                    assert "F9 opens sequence.toml" in steps.news
                    continue
                assert steps.app.screen is not steps.screen, field.kind
                await steps.press("escape")
                assert steps.app.screen is steps.screen, field.kind
        assert not steps.screen.is_edited
        await steps.press("escape")
        assert steps.screen.focused is not None
        assert steps.screen.focused.id == "steps"

    drive(starter, telling(told))

"""Changes replies: the words, and where they lead."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from simulator.loading.sequence_edits import with_step, with_step_keys
from simulator.reports.step_words import GOALS, reply_words
from simulator.tui.screens.sequence import understanding
from simulator.tui.screens.sequence.asking import Asking
from simulator.tui.screens.sequence.fields import Field
from simulator.tui.screens.sequence.texts import ask_text
from simulator.tui.widgets.pick import Item

NEW_STEP = "+"


async def reply(ask: Asking, field: Field) -> None:
    """Change a reply, or add one."""
    if field.adds:
        await _add_reply(ask)
        return
    now = ask.step.replies[field.number]
    items = [
        Item("to", "where it leads"),
        Item("match", "the words that leads answer"),
        Item("remove", "remove it"),
    ]
    picked = await ask.pick(reply_words(now), items)
    if picked == "remove":
        remove_reply(ask, field.number)
    elif picked == "match":
        words = await _reply_words(ask, field.number, ", ".join(now.match))
        if words:
            set_replies(ask, partial(_with_reply, field.number, {"match": words}))
    elif picked == "to":
        await _lead_to(ask, field.number, {}, now.to)


async def _add_reply(ask: Asking) -> None:
    number = len(ask.step.replies)
    words = await _reply_words(ask, number, "")
    if words:
        await _lead_to(ask, number, {"match": words}, "")


async def _reply_words(ask: Asking, number: int, now: str) -> list[str]:
    understand = understanding.reply(ask.step, number)
    hint = "Several words with commas between. Capitals make no difference."
    words = await ask.typed("What do leads answer?", now, understand, hint=hint)
    return understanding.split(words) if words is not None else []


async def _lead_to(ask: Asking, number: int, given: Mapping[str, object], now: str) -> None:
    steps = [each for each in ask.screen.sequence.steps if each.id != ask.step.id]
    items = [Item(each.id, each.id, "only by a reply" if each.entry else "") for each in steps]
    items += [Item(goal, words) for goal, words in GOALS.items()]
    items.append(Item(NEW_STEP, "a new step for this reply…"))
    goal = await ask.pick("Where does this reply lead?", items, at=now)
    if goal is None:
        return
    extra: list[Callable[[str], str]] = []
    if goal == NEW_STEP:
        text = await ask_text(ask.screen, "What does the new step send?")
        if text is None:
            return
        goal = text.step_name({each.id for each in ask.screen.sequence.steps})
        new = text.as_step(goal) | {"entry": "reply"}
        extra = [partial(with_step, index=len(ask.data["steps"]), step=new)]
    replies = _with_reply(number, {**given, "to": goal}, [*ask.own.get("replies", [])])
    change = partial(with_step_keys, index=ask.index, changes={"replies": replies})
    ask.edit(*extra, change)


def remove_reply(ask: Asking, number: int) -> None:
    """Remove one of a step's replies."""
    set_replies(ask, lambda replies: replies[:number] + replies[number + 1 :])


def set_replies(ask: Asking, change: Callable[[list[Any]], list[Any]]) -> None:
    """Change a step's replies."""
    ask.set({"replies": change([*ask.own.get("replies", [])]) or None})


def redirects(steps: Sequence[Mapping[str, Any]], old: str, new: str) -> list[Callable[[str], str]]:
    """The changes that let the replies to one step lead elsewhere.

    Where a second step is called so too, they lead to that one.
    """
    changes: list[Callable[[str], str]] = []
    if sum(step.get("id") == old for step in steps) > 1:
        return changes
    for index, step in enumerate(steps):
        replies = step.get("replies")
        if isinstance(replies, list) and any(each.get("to") == old for each in replies):
            led = [{**each, "to": new} if each.get("to") == old else each for each in replies]
            changes.append(partial(with_step_keys, index=index, changes={"replies": led}))
    return changes


def _with_reply(number: int, given: Mapping[str, object], replies: list[Any]) -> list[Any]:
    before = replies[number] if number < len(replies) else {}
    return [*replies[:number], {**before, **given}, *replies[number + 1 :]]

"""Changes what a step sends: its text, texts to compare, and a fallback."""

from simulator.loading.time_words import read_length
from simulator.reports.step_words import length_words
from simulator.tui.screens.sequence import understanding
from simulator.tui.screens.sequence.asking import Asking
from simulator.tui.screens.sequence.fields import Field
from simulator.tui.screens.sequence.texts import ask_text, with_text
from simulator.tui.widgets.pick import Item


async def text(ask: Asking, _: Field) -> None:
    """Change what the step sends."""
    found = await ask_text(ask.screen, f"What does {ask.step.id} send?")
    if found is not None:
        ask.set(with_text(ask.own, found))


async def variant(ask: Asking, field: Field) -> None:
    """Change one of the texts that are compared, or add one."""
    if not field.adds:
        await _change_variant(ask, field)
        return
    text = await ask_text(ask.screen, "Which text is compared?", only_texts=True)
    if text is None:
        return
    own = ask.own
    first = {"message": own.get("message"), "weight": 1}
    before = own.get("variants") or [first]
    weight = before[-1].get("weight", 1)
    variants = [*before, {"message": text.message, "weight": weight}]
    ask.set({"message": None, "variants": variants})


async def _change_variant(ask: Asking, field: Field) -> None:
    items = [
        Item("text", "another text in its place"),
        Item("weight", "how many leads get it"),
        Item("remove", "remove it"),
    ]
    picked = await ask.pick(f"{field.label}: {field.value}", items)
    variants = [dict(each) for each in ask.own["variants"]]
    variant = variants[field.number]
    if picked == "remove":
        remove_variant(ask, field.number)
    elif picked == "text":
        text = await ask_text(ask.screen, f"{field.label} sends", only_texts=True)
        if text is not None:
            variant["message"] = text.message
            ask.set({"variants": variants})
    elif picked == "weight":
        hint = "Beside the other texts: 1 and 1 is half each, 3 and 1 three of four."
        now = f"{variant.get('weight', 1)}"
        words = await ask.typed("Its part of the leads", now, understanding.weight, hint=hint)
        if words is not None:
            variant["weight"] = int(words)
            ask.set({"variants": variants})


def remove_variant(ask: Asking, number: int) -> None:
    """Remove a text; the last one left is sent to all, and none after that."""
    variants = [*ask.own["variants"]]
    del variants[number]
    if len(variants) <= 1:
        ask.set({"variants": None, "message": variants[0]["message"] if variants else None})
    else:
        ask.set({"variants": variants})


async def fallback(ask: Asking, _: Field) -> None:
    """Change what follows where the step brought nothing."""
    own, now = ask.own.get("fallback", {}), ask.step.fallback
    title = "What follows if it brings nothing?"
    text = await ask_text(ask.screen, title, only_texts=True, or_none=bool(now))
    if text is None:
        return
    if not text.message:
        ask.set({"fallback": None})
        return
    length = length_words(now.after) or "at once" if now else "24 hours"
    words = await ask.typed("How long after?", length, understanding.after, is_new=True)
    if words is not None:
        found = {"message": text.message, "after": read_length(words) or {}}
        ask.set({"fallback": {**own, **found}})

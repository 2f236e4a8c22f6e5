"""The parts of the app as help tells of them: name, what each is for, keys that are not ours."""

from collections.abc import Mapping
from typing import NamedTuple


class Part(NamedTuple):
    """A part's name and what it is for, in a sentence.

    `mode` is the screen it belongs to, empty for what is everywhere. `more` are keys and words of
    what Textual's own widgets do there.
    """

    name: str
    told: str
    mode: str = ""
    more: tuple[tuple[str, str], ...] = ()


MOVES = (
    ("Tab, Shift+Tab", "Goes to the next part, or to the one before."),
    ("^C", "Copies what is marked."),
)

TYPING = (
    ("^Z, ^Y", "Takes back what you typed, or does it again."),
    ("^X, ^C, ^V", "Cuts, copies and pastes."),
    ("^A, ^E", "Goes to the start or the end of the line."),
    ("^←, ^→", "Goes a word back or on."),
    ("^W, ^F", "Deletes the word before, or the one after."),
    ("^U, ^K", "Deletes to the start or the end of the line."),
    ("Shift+arrows", "Marks text."),
)

LISTS = (
    ("↑, ↓", "Goes up and down."),
    ("PgUp, PgDn", "Goes a page up or down."),
    ("Home, End", "Goes to the first or the last row."),
    ("Click", "Chooses a row; a second click is Enter."),
)

SCROLLS = (
    ("↑, ↓", "Scrolls up and down."),
    ("PgUp, PgDn", "Scrolls a page up or down."),
    ("Home, End", "Goes to the start or the end."),
)

LEAVES = ("Esc", "Leaves all as it is.")

PARTS: Mapping[str, Part] = {
    "app": Part("Everywhere", "These keys work on every screen.", "", MOVES),
    "list": Part("Any list", "Lists scroll by keys and by the wheel.", "", LISTS),
    "library": Part(
        "Library",
        "All campaigns and their messages, what each costs and what is wrong with it.",
        "library",
    ),
    "message": Part(
        "Editor",
        "One message: its text, what each lead gets, and what is wrong with it.",
        "editor",
    ),
    "text": Part(
        "Text",
        "What you write. Names between {{ and }} are filled in for each lead.",
        "editor",
        TYPING,
    ),
    "front": Part(
        "About the message",
        "What the message is for, how it should sound, and until when it holds.",
        "editor",
    ),
    "counter": Part(
        "Counter",
        "How long the text is, what it costs, and what it costs at most, whoever the lead is.",
        "editor",
    ),
    "findings": Part(
        "Findings",
        "What is wrong with this message, worst first, and what mends it.",
        "editor",
    ),
    "leads": Part("Leads", "Who gets this message, those hit hardest first.", "editor"),
    "versions": Part(
        "Languages and variants",
        "The same message in its other languages and variants.",
        "editor",
    ),
    "phone": Part("Phone", "The message as one lead gets it, to the last sign.", "editor", SCROLLS),
    "drawer": Part("Messages", "The other messages of this campaign.", "editor"),
    "detail": Part(
        "About the row",
        "What the row that the cursor is on holds, as its first lead gets it.",
        "library",
    ),
    "sequence": Part(
        "Sequence",
        "The steps of a campaign: what is sent, when, and to whom.",
        "sequence",
    ),
    "told": Part(
        "Who gets what",
        "The findings of this campaign, each with the leads who meet it.",
        "personas",
    ),
    "personas": Part(
        "Personas",
        "What each lead gets of each message: texts billed and the worst finding.",
        "personas",
    ),
    "question": Part(
        "A question",
        "One letter for each answer; Enter does nothing, for some answers can't be taken back.",
        more=(("a letter", "Does what stands beside it."), LEAVES),
    ),
    "form": Part(
        "A form",
        "A few fields to fill in.",
        more=(
            ("Enter", "Goes on to the next field; behind the last one the form is done."),
            ("^S", "Is done with all fields at once."),
            ("Tab, ↓", "Goes to the next field."),
            ("Shift+Tab, ↑", "Goes to the field before."),
            ("←, →, Space", "Chooses another word where there are words to choose from."),
            ("a letter", "Chooses the next word that begins with it."),
            *TYPING,
            LEAVES,
        ),
    ),
    "pick": Part(
        "A list to pick from",
        "Type a few letters of what you look for; they need not stand side by side.",
        more=(
            ("Enter", "Picks the row that is lit."),
            ("↑, ↓", "Goes up and down."),
            ("PgUp, PgDn", "Goes a page up or down."),
            *TYPING,
            LEAVES,
        ),
    ),
    "box": Part("A box", "Something to read.", more=(*SCROLLS, LEAVES)),
}
"""By the first half of the keys' ids."""


def part_of(name: str) -> Part:
    """The part of that name."""
    return PARTS.get(name) or Part(name.capitalize(), "")

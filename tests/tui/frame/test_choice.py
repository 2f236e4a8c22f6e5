"""Keys that a person chooses: those that will do hold, the rest is told with its reason."""

import pytest

from simulator.tui.keys.choice import Chosen, Refusal, chosen_keys


def chosen(**choices: str) -> dict[str, str]:
    found = chosen_keys({tuple(name.split("__")): keys for name, keys in choices.items()})
    return {
        each.id if isinstance(each, Chosen) else ".".join(each.path[1:]): each.keys
        if isinstance(each, Chosen)
        else each.what
        for each in found
    }


def one(name: str, keys: object) -> Chosen | Refusal:
    (found,) = chosen_keys({tuple(name.split(".")): keys})
    return found


@pytest.mark.parametrize(
    ("written", "keys"),
    [
        ("f", "f"),
        ("F", "F"),
        ("^T", "ctrl+t"),
        ("Ctrl+T", "ctrl+t"),
        ("ctrl-t", "ctrl+t"),
        ("F10", "f10"),
        ("shift+f10", "shift+f10"),
        ("/", "slash"),
        ("?", "question_mark"),
        ("question_mark", "question_mark"),
        (",", "comma"),
        ("Ins", "insert"),
        ("PgUp", "pageup"),
        ("f, F10", "f,f10"),
    ],
)
def test_a_key_may_be_written_as_people_do(written: str, keys: str) -> None:
    assert one("library.filter", written) == Chosen("library.filter", keys)


@pytest.mark.parametrize(
    ("name", "written", "reason"),
    [
        (
            "library.filtre",
            "f",
            'There is no action "library.filtre". Did you mean library.filter?',
        ),
        ("zzz", "f", 'There is no action "zzz". ^P “Show theme and keys” lists all.'),
        ("library.filter", "ctrl+h", "can't tell ^H from Backspace"),
        ("library.filter", "ctrl+i", "can't tell ^I from Tab"),
        ("library.filter", "ctrl+j", "can't tell ^J from a new line"),
        ("library.filter", "^M", "can't tell ^M from Enter"),
        ("library.filter", "ctrl+shift+a", "no terminal sends"),
        ("library.filter", "hyper+x", "no terminal sends"),
        ("library.filter", "escape", "Esc is needed to go about"),
        ("library.filter", "tab", "Tab is needed to go about"),
        ("message.save", "ctrl+z", "^Z is needed for writing"),
        ("message.save", "s", "s is typed in texts"),
        ("text.complete", "x", "x is typed in texts"),
        ("library.filter", "", "Write a key for library.filter between quotes"),
        ("library.filter", 5, "Write a key for library.filter between quotes"),
        ("library.filter", "n", "n is Library: New message or campaign already"),
        ("library.filter", "j", "j is List: Down already"),
        ("library.filter", "f1", "F1 is Help: Show the keys of this part already"),
        ("findings.mend", "f8", "F8 is Editor: Next finding already"),
    ],
)
def test_a_key_that_cannot_be_is_refused_with_its_reason(
    name: str, written: object, reason: str
) -> None:
    found = one(name, written)
    assert isinstance(found, Refusal)
    assert reason in found.what


def test_two_actions_may_change_places() -> None:
    assert chosen(library__filter="n", library__new="slash") == {
        "library.filter": "n",
        "library.new": "slash",
    }


def test_of_two_that_clash_the_first_holds() -> None:
    found = chosen(library__filter="f", library__new="f")
    assert found["library.filter"] == "f"
    assert "f is Library: Filter already" in found["library.new"]


def test_one_key_may_serve_parts_that_are_never_on_the_screen_together() -> None:
    assert chosen(library__filter="z", personas__filter="z") == {
        "library.filter": "z",
        "personas.filter": "z",
    }


def test_an_action_may_be_given_the_key_it_has() -> None:
    assert one("library.fold", "left") == Chosen("library.fold", "left")
    assert one("text.leave", "Esc") == Chosen("text.leave", "escape")
    assert one("list.copy", "y") == Chosen("list.copy", "y")

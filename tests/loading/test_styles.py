"""Styles are read whole or in part, and each of their mistakes is a fault at its own key."""

from collections.abc import Callable, Mapping

import pytest

from simulator.model.workspace import Workspace

Load = Callable[[Mapping[str, str | bytes]], Workspace]
FILE = "styles/house.toml"
RULE = '[[rules]]\nid = "jargon"\nkind = "existence"\nmessage = "No."\nwords = ["x"]\n'
OTHER = '[[rules]]\nid = "other"\nkind = "required"\nmessage = "No."\nwords = ["y"]\n'


def ids(workspace: Workspace) -> list[str]:
    return [style.code(rule) for style in workspace.styles for rule in style.content.rules]


def test_a_workspace_may_have_several_styles_or_none(load: Load) -> None:
    assert load({}).styles == ()
    found = load({FILE: RULE, "styles/b.toml": OTHER, "styles/a.md": "", "styles/_old/x.toml": ""})
    assert (ids(found), found.faults) == (["b.other", "house.jargon"], ())


@pytest.mark.parametrize(
    ("text", "place", "what", "remedy"),
    [
        (RULE.replace("words", "wrods"), "5:1", '"wrods" is no key', "Write words."),
        (RULE.replace("existence", "existense"), "3:8", 'kind is "existense"', 'mean "existence"'),
        (RULE.replace('kind = "existence"\n', ""), "1:1", "The key kind is missing", "Add kind."),
        (RULE.replace('["x"]', "[]"), "5:9", "words is empty", "at least one"),
        (RULE.replace('"jargon"', '"Jargon!"'), "2:6", 'id is "Jargon!"', "small letters"),
        (RULE.replace('"x"', '" x"'), "5:10", "A space", "one space"),
        (RULE.replace('"x"', '"x*"'), "5:10", "A * stands here", "amaz*"),
        (RULE.replace("No.", "No {wrod}."), "4:11", "{wrod} stands for nothing", "Write {word}"),
        (RULE + 'severity = "bad"\n', "6:12", 'severity is "bad"', '"warning"'),
        (RULE + "case = 1\n", "6:8", "case is 1", "true or false"),
        (RULE + 'scope = { chanels = ["sms"] }\n', "6:11", '"chanels" is no key', "Write channels"),
        (RULE + 'fail = [{ txt = "x" }]\n', "6:11", '"txt" is no key', "Write text."),
        (RULE + 'fial = ["x"]\n', "6:1", '"fial" is no key', "Write fail."),
        (RULE + 'swap = { a = "b" }\n', "6:1", '"swap" is no key', "Remove it; known are"),
        (RULE + RULE, "7:6", "already has a rule jargon", "another id"),
    ],
)  # fmt: skip
def test_a_mistake_is_a_fault_at_its_key_and_the_other_rules_hold(
    load: Load, text: str, place: str, what: str, remedy: str
) -> None:
    found = load({FILE: f"{text}{OTHER}"})
    (fault,) = found.faults
    assert f"{fault.location.line}:{fault.location.column}" == place
    assert what in fault.what
    assert remedy in fault.remedy
    assert "house.other" in ids(found)
    assert found.partial_styles == {"house"}
    assert found.messages


OCCURRENCE = '[[rules]]\nid = "it"\nkind = "occurrence"\nmessage = "No."\n'


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (f"{OCCURRENCE}most = 1\n", "counts nothing"),
        (f'{OCCURRENCE}words = ["x"]\n', "no bound"),
        (f'{OCCURRENCE}words = ["x"]\nmost = 1\nleast = 2\n', "more than most"),
        (
            OCCURRENCE.replace("occurrence", "consistency")
            + 'spellings = [["a", "b"], ["A", "c"]]\n',
            "a second time",
        ),
        (
            OCCURRENCE.replace("occurrence", "substitution") + 'swap = { a = "a" }\n',
            "for the same",
        ),
    ],
)
def test_a_rule_that_makes_no_sense_says_so(load: Load, text: str, what: str) -> None:
    (fault,) = load({FILE: text}).faults
    assert what in fault.what


@pytest.mark.parametrize("head", ["wrong = 1\n", "scope = 1\n", "format = 2\n", "name = \n"])
def test_a_mistake_in_what_holds_for_all_rules_leaves_none(load: Load, head: str) -> None:
    found = load({FILE: f"{head}{RULE}", "styles/b.toml": OTHER})
    assert (ids(found), len(found.faults)) == (["b.other"], 1)
    assert found.partial_styles == {"house"}


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("styles/House Style.toml", "Rename it to house-style.toml."),
        ("styles/house.TOML", "Rename it to house.toml."),
        ("styles/house.yml", "Write it as TOML, in house.toml."),
        ("styles/house.toml.txt", "Write it as TOML, in house.toml."),
        ("styles/more/house.toml", "Move them one folder up"),
    ],
)
def test_a_file_that_was_meant_to_be_a_style_is_told(load: Load, name: str, remedy: str) -> None:
    found = load({name: RULE})
    (fault,) = found.faults
    assert (ids(found), fault.code) == ([], "FIL01")
    assert remedy in fault.remedy


def test_something_else_in_the_place_of_the_folder_is_told(load: Load) -> None:
    (fault,) = load({"styles": "x"}).faults
    assert "no folder" in fault.what


def test_two_loads_of_one_style_are_equal(load: Load) -> None:
    assert load({FILE: RULE}) == load({FILE: RULE})

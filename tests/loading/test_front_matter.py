import pytest

from simulator.loading.fault import FaultError
from simulator.loading.front_matter import Parts, split_front_matter


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", Parts("", 1, "", 1)),
        ("Hi", Parts("", 1, "Hi", 1)),
        ("Hi\n+++\n", Parts("", 1, "Hi\n+++\n", 1)),
        ("+++\n+++\n", Parts("", 2, "", 3)),
        ("+++\n+++", Parts("", 2, "", 3)),
        ("+++\na = 1\n+++\nHi\n", Parts("a = 1\n", 2, "Hi\n", 4)),
        ("+++ \na = 1\n+++\t\n\n Hi", Parts("a = 1\n", 2, "\n Hi", 4)),
        ("+++\n+++\n+++\n", Parts("", 2, "+++\n", 3)),
        ("+++\n ++++\n+++\nHi", Parts(" ++++\n", 2, "Hi", 4)),
        ("++++\nHi", Parts("", 1, "++++\nHi", 1)),
    ],
)
def test_the_body_starts_right_after_the_closing_line(text: str, parts: Parts) -> None:
    assert split_front_matter(text, "f") == parts


@pytest.mark.parametrize("text", ["+++", "+++\n", "+++\na = 1\nHi", "+++\n++\n"])
def test_front_matter_that_is_not_closed_is_a_fault_at_its_first_line(text: str) -> None:
    with pytest.raises(FaultError, match="not closed") as caught:
        split_front_matter(text, "f")
    assert str(caught.value.fault.location) == "f:1:1"


@pytest.mark.parametrize("text", ["\n+++\na = 1\n+++\nHi", "  \n\n+++\n+++\n"])
def test_front_matter_after_blank_space_is_a_fault(text: str) -> None:
    with pytest.raises(FaultError, match="Blank"):
        split_front_matter(text, "f")


@pytest.mark.parametrize(("text", "line"), [(" +++\n+++\nHi", 1), ("+++\na = 1\n\t+++\nHi", 3)])
def test_white_space_before_a_mark_is_told_at_its_line(text: str, line: int) -> None:
    with pytest.raises(FaultError, match="White space") as caught:
        split_front_matter(text, "f")
    assert str(caught.value.fault.location) == f"f:{line}:1"


@pytest.mark.parametrize(
    "text",
    ["---\nkind: marketing\n---\nHi", "---\n# for us\ntags:\n  - one\n\n---\n", "\n---\na: 1\n---"],
)
def test_front_matter_as_other_programs_write_it_is_a_fault(text: str) -> None:
    with pytest.raises(FaultError) as caught:
        split_front_matter(text, "f")
    assert "Write +++ in their place" in caught.value.fault.remedy


@pytest.mark.parametrize(
    "text", ["---", "---\n", "---\n---\n", "---\na: 1\n", "---\nHi there\n---\n", "-- \na: 1\n--"]
)
def test_a_line_of_hyphens_may_begin_a_text(text: str) -> None:
    assert split_front_matter(text, "f").body == text

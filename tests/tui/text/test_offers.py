import pytest

from simulator.tui.screens.editor.offers import Offer, offer
from simulator.tui.screens.editor.vocabulary import Name, Vocabulary

WORDS = Vocabulary(
    lead=(Name("first_name", "text"), Name("city", "text"), Name("last_name", "")),
    brand=(Name("name", "Brightwell"),),
    sender=(Name("first_name", "Sam"),),
    links=(Name("book", "b.example"), Name("pricing", "p.example")),
    includes=(Name("_shared/opt-out.j2", "Reply STOP"),),
    filters=(Name("default", ""), Name("lower", ""), Name("title", "")),
)


def found(before: str, after: str = "", *, is_asked: bool = False) -> Offer | None:
    return offer(before, after, WORDS, asked_at=len(before) if is_asked else None)


def taken(before: str, after: str = "", *, is_asked: bool = False) -> str:
    """The line once the first name that is offered has been taken."""
    what = found(before, after, is_asked=is_asked)
    assert what
    kept = before[: len(before) - len(what.typed)]
    return f"{kept}{what.written(what.names[0])}‸{what.behind}{after}"


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Hi {{", "", "Hi {{ lead.first_name }}‸"),
        ("Hi {{", " }} you", "Hi {{ lead.first_name‸ }} you"),
        ("Hi {{ ci", "", "Hi {{ lead.city }}‸"),
        ("Hi {{ lead.", "", "Hi {{ lead.first_name }}‸"),
        ("Hi {{ lead.ci", " }}", "Hi {{ lead.city‸ }}"),
        ("Hi {{ lead.", " {{ brand.name }}", "Hi {{ lead.first_name }}‸ {{ brand.name }}"),
        ("{{ brand.", "", "{{ brand.name }}‸"),
        ("{{ sender.f", "", "{{ sender.first_name }}‸"),
        ("{{ lead.city |", " }}", "{{ lead.city | default‸ }}"),
        ("{{ lead.city | ti", " }}", "{{ lead.city | title‸ }}"),
        ('{{ link("', "", '{{ link("book") }}‸'),
        ('{{ link("pr', '") }}', '{{ link("pricing‸") }}'),
        ("{{ link('", "", "{{ link('book') }}‸"),
        ('{% include "', "", '{% include "_shared/opt-out.j2"‸ %}'),
        ("{% if lead.", " %}", "{% if lead.first_name‸ %}"),
    ],
)
def test_names_are_offered_where_they_fit(before: str, after: str, expected: str) -> None:
    assert taken(before, after) == expected


@pytest.mark.parametrize(
    "before",
    ["Hi", "Hi {{ lead.city }} and lead.", "{% ", "{% if ", '{{ "lead.', "{{ lead.city", "{{ foo.",
     "{{ lead.zzz", "{{ lead.city | default('x", "}} lead."],
)  # fmt: skip
def test_nothing_is_offered_elsewhere(before: str) -> None:
    assert found(before) is None


def test_asked_outside_of_a_tag_a_whole_one_is_offered() -> None:
    assert taken("Hi ", "!", is_asked=True) == "Hi {{ lead.first_name }}‸!"


def test_what_is_typed_after_asking_narrows_and_gives_way() -> None:
    what = offer("Hi ci", "!", WORDS, asked_at=3)
    assert what
    assert (what.typed, [each.name for each in what.names]) == (
        "ci",
        ["lead.city", 'link("pricing")'],
    )
    assert offer("Hi ci ", "!", WORDS, asked_at=3) is None


def test_asked_within_a_tag_names_fit_anywhere() -> None:
    assert taken("{% if ", " %}", is_asked=True) == "{% if lead.first_name‸ %}"
    assert taken("{{ lead.a or ci", " }}", is_asked=True) == "{{ lead.a or lead.city‸ }}"


def test_what_begins_so_comes_before_what_only_holds_it() -> None:
    what = found("{{ lead.l")
    assert what
    assert [each.name for each in what.names] == ["last_name"]
    what = found("{{ lead.name", is_asked=True)
    assert what
    assert [each.name for each in what.names] == ["first_name", "last_name"]

"""A translation beside its base, as every front end hears of it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.model.finding import Finding
from simulator.model.persona import Persona
from simulator.review.literal import literal_of
from simulator.review.reviewer import Reviewer

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
BASE, SPANISH = "templates/spring/offer.sms.j2", "templates/spring/offer.es.sms.j2"
SEQUENCE = "templates/spring/sequence.toml"
LEADS = (
    Persona(id="dana", first_name="Dana", country="US", language="en"),
    Persona(id="ana", first_name="Ana", country="US", language="es"),
)
Make = Callable[[dict[str, str]], Path]


def reviewer(root: Path, **changes: object) -> Reviewer:
    workspace = replace(load_workspace(root), personas=LEADS, **changes)  # type: ignore[arg-type]  # of any field
    return Reviewer(workspace, now=NOW)


def on_languages(findings: tuple[Finding, ...]) -> list[Finding]:
    return [each for each in findings if each.rule.startswith("LNG")]


@pytest.fixture
def root(workspace: Make) -> Path:
    return workspace(
        {
            "presend.toml": 'format = 1\nbrand = "Harbour Tea"\n[links]\nshop = "tea.example/s"\n',
            BASE: "Harbour Tea: the teas are 20% off.\n{% include '_shared/stop.j2' %}",
            SPANISH: "Harbour Tea: los tés bajan\nun 15 %. {% include '_shared/stop.es.j2' %}",
            "templates/_shared/stop.j2": "Reply STOP to opt out. See {{ link('shop') }}",
            "templates/_shared/stop.es.j2": "Responde STOP para darte de baja. Mira tea.example/s",
        }
    )


def test_the_finding_stands_where_the_translation_says_it(root: Path) -> None:
    (found,) = on_languages(reviewer(root).review().findings)
    assert found.what == "The Spanish text says “15 %”, the English one “20%”."
    assert (found.place.file, found.place.line, found.place.column) == (SPANISH, 2, 4)
    assert found.reach == 1


def test_the_editor_hears_of_a_typed_text_what_a_check_says_of_it(root: Path) -> None:
    source = (root / SPANISH).read_text("utf-8")
    _, review = reviewer(root).review_source(SPANISH, source)
    assert review
    assert on_languages(review.findings) == on_languages(reviewer(root).review().findings)
    _, review = reviewer(root).review_source(SPANISH, source.replace("15", "20"))
    assert review
    assert on_languages(review.findings) == []


def test_a_check_of_the_translation_alone_compares_it_too(root: Path) -> None:
    assert len(on_languages(reviewer(root).review([SPANISH]).findings)) == 1


def test_what_an_include_says_counts(root: Path) -> None:
    (root / "templates/_shared/stop.es.j2").write_text("Mira otra.example/s")
    found = on_languages(reviewer(root).review().findings)
    assert {each.what.partition(",")[0] for each in found} == {
        "The Spanish text says “15 %”",
        "The Spanish text says “otra.example/s”",
    }  # that it lacks the opt-out is OPT01's matter


def test_a_translation_that_is_being_edited_is_behind_nothing(root: Path) -> None:
    one = reviewer(root, behind={SPANISH: 7_200.0})
    assert "LNG03" in {each.rule for each in one.review().findings}
    _, review = one.review_source(SPANISH, (root / SPANISH).read_text("utf-8") + "!")
    assert review
    assert "LNG03" not in {each.rule for each in review.findings}


def test_a_missing_language_is_told_at_its_word_in_the_sequence(root: Path) -> None:
    steps = '[[steps]]\nid = "offer"\nmessage = "offer"\n'
    (root / SEQUENCE).write_text(
        f'format = 1\naudience = {{ languages = ["en", "es", "fr"] }}\n{steps}'
    )
    (found,) = [each for each in reviewer(root).review().findings if each.rule == "LNG01"]
    assert (found.place.file, found.place.line, found.place.column) == (SEQUENCE, 2, 39)
    assert found.remedy == "Add offer.fr.sms.j2, or take fr out of languages."


def test_a_message_that_cannot_be_filled_is_compared_with_nothing(root: Path) -> None:
    (root / BASE).write_text("Harbour Tea: {{ lead.")
    assert on_languages(reviewer(root).review().findings) == []


def test_the_literal_text_has_a_place_for_each_of_its_pieces(root: Path) -> None:
    workspace = load_workspace(root)
    source = "Hi {{ lead.first_name }}, see {{ link('shop') }}{% if lead.city %} 5%{% endif %}"
    literal = literal_of({"t": source}, workspace.settings, workspace.includes)
    assert literal
    assert literal.text == "Hi \ufffc, see tea.example/s  5% "
    for word, written in (("see", "see"), ("tea", "{{ link('shop') }}"), ("5%", "5%")):
        start = literal.text.index(word)
        place = literal.place((start, start + len(word)))
        assert source[place.start : place.end] == written


def test_a_text_that_includes_itself_ends(root: Path) -> None:
    (root / "templates/_shared/stop.j2").write_text("a {% include '_shared/stop.j2' %}")
    workspace = load_workspace(root)
    literal = literal_of({"t": "{% include '_shared/stop.j2' %}"}, workspace.settings,
                         workspace.includes)  # fmt: skip
    assert literal is None or len(literal.text) < 1_000

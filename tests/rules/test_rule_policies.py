"""What single rules make of circumstances, of a lead's own data, and of fields."""

from collections.abc import Iterable
from dataclasses import dataclass

import pytest

from simulator import check_text
from simulator.data.opt_out.lines import LINES
from simulator.model.place import Place
from simulator.model.rendering import Hole, Missing, Run
from simulator.rules.opt_out.opt01_no_way_out import NoWayOut
from simulator.rules.personalisation.tok01_broken_field import BrokenField
from simulator.rules.personalisation.tok04_missing_field import MissingField
from simulator.rules.reading import Circumstances, Reading, TemplateReading
from simulator.rules.rule import Hit
from simulator.rules.templates.tpl02_unknown_field import UnknownField
from simulator.rules.tone.ton01_shouting import Shouting

LINK = "https://harbourtea.example/t"
FIRST = Place("t", 3, 20)


@dataclass(frozen=True)
class Unknown:
    path: str
    nearest: str | None = None
    place: Place = FIRST


def runs_around(text: str, start: int, end: int) -> tuple[Run, ...]:
    """The runs of a text that is the template's own but for a first name."""
    tag = Place("t", start, start + 2)
    runs = (
        Run(start, Place("t", 0, start), 0, None),
        Run(end - start, tag, None, "lead.first_name"),
        Run(len(text) - end, Place("t", tag.end, tag.end + len(text) - end), tag.end, None),
    )
    return tuple(run for run in runs if run.length)


def with_value(text: str, value: str) -> Reading:
    start = text.index(value)
    return Reading(
        text,
        Circumstances(kind="transactional"),
        trace=lambda: runs_around(text, start, start + len(value)),
    )


def only(hits: Iterable[Hit]) -> Hit:
    (hit,) = hits
    return hit


def test_ton01_is_silent_where_a_leads_own_name_is_in_capitals() -> None:
    assert list(Shouting().check(with_value("Hi ANA MARIA, it is ready.", "ANA MARIA"))) == []


def test_ton01_does_not_count_a_name_and_one_word_as_a_row() -> None:
    assert list(Shouting().check(with_value("HELLO MARIA, it is ready.", "MARIA"))) == []


def test_ton01_points_at_the_copys_own_words_beside_a_name() -> None:
    hit = only(Shouting().check(with_value("Hi ROBERT, HUGE SOLAR SALE now", "ROBERT")))
    assert hit.what == "“HUGE SOLAR SALE” reads as shouting."


def test_ton01_still_hears_the_copy_beside_a_name() -> None:
    hits = list(Shouting().check(with_value("MARIA YOUR BIKE is ready.", "MARIA")))
    assert len(hits) == 1


def test_ton01_is_silent_where_the_marks_are_a_leads_own() -> None:
    assert list(Shouting().check(with_value("Hi Yay!!, it is ready.", "Yay!!"))) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Reply STOP to opt out."),
        ("es-MX", "Responde BAJA para darte de baja."),
        ("fr", "Répondez STOP pour vous désabonner."),
        ("de", "Antworte STOP zum Abmelden."),
        ("pt-BR", "Responda SAIR para sair."),
        ("it", "Rispondi STOP per cancellarti."),
        ("nn-NO", "Svar STOPP for å avslutte."),
        ("fi", ""),
    ],
)
def test_opt01_adds_the_line_in_the_texts_language(language: str, line: str) -> None:
    hit = only(NoWayOut().check(Reading(f"X: {LINK}", Circumstances(language=language))))
    assert (hit.append, hit.span) == (line, (len(LINK) + 3,) * 2)


@pytest.mark.parametrize("language", LINES)
def test_the_line_that_opt01_adds_ends_the_finding_and_is_clear(language: str) -> None:
    about = Circumstances(language=language)
    line = only(NoWayOut().check(Reading(f"X: {LINK}", about))).append
    mended = Reading(f"X: {LINK} {line}", about)
    assert list(NoWayOut().check(mended)) == []
    assert mended.analysis.opt_out
    assert mended.analysis.opt_out.clear


def test_opt01_tells_a_sender_that_cannot_be_answered_to_give_a_link() -> None:
    hit = only(NoWayOut().check(Reading(f"X: {LINK}", Circumstances(one_way=True))))
    assert "link" in hit.remedy
    assert hit.append == ""


@pytest.mark.parametrize(
    ("country", "position", "held"),
    [("US", 1, True), ("US", 2, False), ("GB", 2, True), ("", 7, True), ("us", 3, False)],
)
def test_opt01_holds_later_texts_outside_the_us_only(
    country: str, position: int, held: bool
) -> None:
    about = Circumstances(country=country, position=position)
    assert bool(list(NoWayOut().check(Reading(f"X: {LINK}", about)))) is held


def test_tok01_speaks_of_a_leads_own_nothing() -> None:
    hit = only(BrokenField().check(with_value("Hi None, it is ready.", "None")))
    assert hit.what == "The lead reads “None” here."


def test_tok01_spans_the_greeting_and_the_gap() -> None:
    hit = only(BrokenField().check(Reading("Harbour Tea: hi , it is ready.")))
    assert hit.span == (13, 17)


@pytest.mark.parametrize(
    ("missing", "remedy"),
    [
        (
            Missing("lead.first_name", FIRST),
            'Write {{ lead.first_name | default("there", true) }}.',
        ),
        (
            Missing("lead.city", FIRST, Hole.BLANK),
            'Write {{ lead.city | trim | default("your city", true) }}.',
        ),
        (
            Missing("lead.city", FIRST, Hole.BLANK, has_fallback=True),
            'Write {{ lead.city | trim | default("your city", true) }}.',
        ),
        (Missing("brand.name", FIRST, Hole.BLANK), "Write it under [brand] in presend.toml."),
    ],
)
def test_tok04_says_what_to_write_for_each_kind_of_hole(missing: Missing, remedy: str) -> None:
    hit = only(MissingField().check(Reading("", missing=(missing,))))
    assert (hit.remedy, hit.place) == (remedy, FIRST)


@pytest.mark.parametrize(
    ("unknown", "what", "remedy"),
    [
        (
            Unknown("lead.frist_name", "lead.first_name"),
            "No lead has lead.frist_name.",
            "Write lead.first_name.",
        ),
        (Unknown("lead.shoe"), "No lead has lead.shoe.", "List it under [fields]"),
        (Unknown('link("shop")'), 'There is no link("shop").', "List it under [links]"),
        (Unknown("colour"), "Nobody knows colour.", "A message can use lead, brand"),
        (Unknown("brand.nmae", "brand.name"), "There is no brand.nmae.", "Write brand.name."),
    ],
)
def test_tpl02_names_the_slip_and_the_nearest_name(
    unknown: Unknown, what: str, remedy: str
) -> None:
    hit = only(UnknownField().check(TemplateReading(unknown=(unknown,))))  # type: ignore[arg-type]  # the three fields that the rule reads
    assert hit.what == what
    assert hit.remedy.startswith(remedy)


def test_a_strange_host_is_a_part_of_the_fraud_that_asks_for_secrets() -> None:
    found = check_text(
        "Orchard Lane: confirm your card number at https://brewblog.example/c STOP to end",
        brand="Orchard Lane",
    )
    assert [each.rule for each in found] == ["FRD01"]

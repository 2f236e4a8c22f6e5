"""Of the rules on letters: brand names, signs of several characters, origins, tags' white space."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

import pytest

from simulator.model.cost import Cause, Extra, MessageCost, Spread
from simulator.model.place import Place
from simulator.model.rendering import Run
from simulator.model.sending import Limit, SendLimit
from simulator.rendering.alone import render
from simulator.rules.encoding.enc01_typographic import TypographicSigns
from simulator.rules.encoding.enc02_special_sign import SpecialSign
from simulator.rules.encoding.enc04_decomposed import InPieces
from simulator.rules.encoding.enc06_white_space import WhiteSpaceLeft
from simulator.rules.length.len01_too_many_texts import TooManyTexts
from simulator.rules.length.len02_differs_by_lead import DiffersByLead
from simulator.rules.length.len03_few_over import FewCharactersOver
from simulator.rules.length.len05_send_limit import SendLimitRule
from simulator.rules.length.len06_subject import LongSubject
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule

BARN = "the barn is open from nine until six on every day of the week, rain or shine. "
ONE, TWO = Limit(plain=1), Limit(plain=2)
FAMILY = "👨\u200d👩\u200d👧\u200d👦"


def made_of(*parts: tuple[str, str | None], **about: object) -> Reading:
    """A text in parts, each the template's own or a field's."""
    runs, at = [], 0
    for text, field in parts:
        place = Place("t", at, at + len(text))
        runs.append(Run(len(text), place, None if field else at, field))
        at += len(text)
    circumstances = Circumstances(**about)  # type: ignore[arg-type]
    return Reading("".join(text for text, _ in parts), circumstances, trace=lambda: tuple(runs))


def filled(template: str, lead: Mapping[str, object] | None = None) -> Reading:
    done = render(template, lead or {})
    return Reading(
        done.text,
        Circumstances(),
        done.missing,
        lambda: done.runs,
        lead or {},
        {"<text>": template},
    )


def only(hits: Iterable[Hit]) -> Hit:
    (hit,) = hits
    return hit


def speaks(rule: TextRule, reading: Reading) -> bool:
    return bool(list(rule.check(reading)))


@pytest.mark.parametrize("text", ["we\u200bll Joe’s", "Joe’s we\u200bll", "Joe’s we\u200bll Joe’s"])
def test_enc01_mends_a_sign_beside_a_brands_name(text: str) -> None:
    reading = Reading(text.ljust(71, "x"), Circumstances(brand="Joe’s"))
    hit = only(TypographicSigns().check(reading))
    at = text.index("\u200b")
    assert [each[:3] for each in hit.changes] == [(at, at + 1, "")]


def test_enc02_takes_a_family_for_one_sign() -> None:
    hit = only(SpecialSign().check(Reading(f"For {FAMILY} of four: {BARN}")))
    assert hit.what == f"The {FAMILY} makes this cost 2 texts instead of 1."
    assert (hit.span, hit.remedy) == ((4, 11), "Leave it out.")


def test_enc02_counts_four_different_signs_as_a_way_of_writing() -> None:
    assert not speaks(SpecialSign(), Reading(f"👨 👩 👧 👦 {BARN}"))


def test_enc02_replaces_no_part_of_a_sign_that_goes_whole() -> None:
    hit = only(SpecialSign().check(Reading(f"An x\u0301\u200d. Now {BARN}")))
    assert (hit.span, hit.remedy) == ((3, 7), "Leave it out.")


def test_enc04_offers_no_fix_that_saves_nothing() -> None:
    tail = f", by the cafe\u0301: {BARN}"
    hit = only(InPieces().check(made_of(("Cafe\u0301 Lane", "brand.name"), (tail, None))))
    assert hit.what.startswith("The é is written")
    assert (hit.changes, hit.saves) == ((), 0)


@pytest.mark.parametrize("fields", [("lead.x", None), (None, "lead.x"), ("lead.x", "lead.y")])
def test_enc04_leaves_a_line_end_alone_that_a_lead_has_a_part_in(
    fields: tuple[str | None, str | None],
) -> None:
    first, second = fields
    reading = made_of(("x" * 80 + "\r", first), ("\n" + "x" * 79, second))
    assert reading.measurement.segments == 2
    assert not speaks(InPieces(), reading)


def test_enc04_makes_no_change_of_a_line_end_of_two_origins() -> None:
    reading = made_of(("x" * 80 + "\r", None), ("\n" + "x" * 79, "brand.name"))
    assert only(InPieces().check(reading)).changes == ()


@pytest.mark.parametrize(
    "parts",
    [
        (("x" * 80, "lead.x"), ("\r\n" + "x" * 79, None)),
        (("x" * 80 + "\r\n", None), ("x" * 79, "lead.x")),
    ],
)
def test_enc04_mends_a_line_end_beside_a_leads_data(
    parts: tuple[tuple[str, str | None], ...],
) -> None:
    hit = only(InPieces().check(made_of(*parts)))
    assert [each[:3] for each in hit.changes] == [(80, 82, "\n")]


TAG = "{% if lead.city %}to {{ lead.city }}{% endif %}"


@pytest.mark.parametrize(
    "template", [f"Come {TAG} today.  Bye", f"So:  come {TAG} today", f"A  b {TAG} today.  Bye"]
)
def test_enc06_finds_what_a_tag_leaves_beside_what_the_writer_spaced(template: str) -> None:
    reading = filled(template)
    hit = only(WhiteSpaceLeft().check(reading))
    assert hit.what == "Tags leave 2 spaces in a row here."
    assert hit.span == (template.index(TAG) - 1, template.index(TAG) + 1)


def test_enc06_finds_an_empty_line_before_lines_that_the_writer_spaced() -> None:
    reading = filled(f"Come\n{TAG}\n\nBye\n\n\n\nAnn")
    assert only(WhiteSpaceLeft().check(reading)).what == "Tags leave 2 empty lines here."


@pytest.mark.parametrize(("lead", "is_found"), [({}, False), ({"tags": []}, True)])
def test_enc06_leaves_the_hole_of_a_missing_list_to_its_rule(
    lead: dict[str, object], is_found: bool
) -> None:
    template = "Come {% for tag in lead.tags %}{{ tag }}{% endfor %} today"
    assert speaks(WhiteSpaceLeft(), filled(template, lead)) is is_found


@pytest.mark.parametrize(
    ("name", "limit", "is_found"), [("Zoë", TWO, False), ("Zoë", ONE, True), ("Zoe", TWO, True)]
)
def test_len03_is_silent_within_the_limit_where_a_name_is_special(
    name: str, limit: Limit, is_found: bool
) -> None:
    reading = made_of(("Hi ", None), (name, "lead.x"), ("x" * 159, None), limit=limit)
    assert speaks(FewCharactersOver(), reading) is is_found


@pytest.mark.parametrize(
    ("names", "over", "is_found"),
    [
        (["Ana"], 1, True),
        (["Anna"], 1, False),
        (["Anna"], 2, True),
        (["Al", "Anna"], 1, False),
        (["Anna", "Anna"], 2, False),
        (["Anna", "Anna"], 3, True),
    ],
)
def test_len03_hints_where_names_of_three_letters_would_not_fit(
    names: list[str], over: int, is_found: bool
) -> None:
    rest = "x" * (160 + over - sum(map(len, names)))
    reading = made_of(*((name, "lead.x") for name in names), (rest, None))
    assert speaks(FewCharactersOver(), reading) is is_found


@pytest.mark.parametrize("order", [1, -1])
def test_len05_tells_the_strictest_limit_on_letters(order: int) -> None:
    limits = (SendLimit(2, "special", "Lax", "a"), SendLimit(1, "special", "Strict", "a"))
    hit = only(SendLimitRule().check(Reading("a’b’c’d", Circumstances(limits=limits[::order]))))
    assert hit.what.startswith("Strict takes at most 1 special letter; this message has 3")
    assert hit.span == (3, 4)


def test_len05_points_at_the_first_of_the_copys_letters_over_the_limit() -> None:
    limit = SendLimit(1, "special", "Lax", "a")
    reading = made_of(("a’", None), ("Łu", "lead.x"), ("b’c’", None), limits=(limit,))
    assert only(SendLimitRule().check(reading)).span == (5, 6)


def test_len05_lets_as_many_letters_pass_as_the_limit_says() -> None:
    limit = SendLimit(2, "special", "Lax", "a")
    assert not speaks(SendLimitRule(), Reading("a’b’c", Circumstances(limits=(limit,))))


@pytest.mark.parametrize(
    ("length", "limit", "remedy"),
    [
        (161, 1, "Cut 1 character, or set limit_segments = 2."),
        (3 * 153, 1, "Cut 299 characters, or put it on a page and link to it."),
        (3 * 153 + 1, 1, "Put it on a page and link to it."),
        (6 * 153, 2, "Cut 612 characters, or put it on a page and link to it."),
        (6 * 153 + 1, 2, "Put it on a page and link to it."),
    ],
)
def test_len01_sends_what_is_over_three_times_its_limit_to_a_page(
    length: int, limit: int, remedy: str
) -> None:
    reading = Reading("x" * length, Circumstances(limit=Limit(plain=limit)))
    assert only(TooManyTexts().check(reading)).remedy == remedy


def test_len02_names_the_letters_of_the_value_that_it_shows() -> None:
    leads = ("ming", "zoe")
    extra = Extra(Cause.LETTERS, 3, 1, leads, "zoe", "lead.first_name", "Zoë", ("小", "明", "ë"))
    one = Decimal(1)
    cost = MessageCost("a.sms.j2", "new", 3, Spread(one, one, one, one), extras=(extra,))
    (line,) = DiffersByLead().check(cost)
    assert line == "2 of 3 leads cost 3 texts: letters such as ë; “Zoë” turns 1 text into 3."


@pytest.mark.parametrize(
    ("value", "width", "is_found"),
    [
        ("n" * 12, 48, False),
        ("n" * 12, 49, True),
        ("n" * 13, 49, False),
        ("n" * 13, 50, True),
        ("小" * 6, 49, True),
        ("小" * 7, 50, False),
        ("小" * 7, 51, True),
    ],
)
def test_len06_counts_twelve_letters_of_a_value(value: str, width: int, is_found: bool) -> None:
    cells = 2 * len(value) if value[0] == "小" else len(value)
    rest = "x" * (width - cells)
    reading = made_of((value, "lead.first_name"), (rest, None), channel="subject")
    assert speaks(LongSubject(), reading) is is_found

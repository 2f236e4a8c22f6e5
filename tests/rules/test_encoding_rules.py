"""What ENC03 to ENC06 say, advise and leave alone."""

import datetime as dt
import time
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from simulator.errors import TemplateError
from simulator.length import measure
from simulator.model.change import changed
from simulator.model.finding import Severity
from simulator.model.rendering import Run, added
from simulator.rendering.alone import render
from simulator.rules.encoding.enc03_filter import FilterLeavesPlainLetters
from simulator.rules.encoding.enc04_decomposed import InPieces
from simulator.rules.encoding.enc05_unsendable import Unsent
from simulator.rules.encoding.enc06_white_space import WhiteSpaceLeft
from simulator.rules.reading import Circumstances, Reading
from simulator.rules.rule import Hit, TextRule

TAIL = ": your order is ready at the front desk, and we are there until six on every day."
SPEAKS = [FilterLeavesPlainLetters(), InPieces(), Unsent(), WhiteSpaceLeft()]
PIECES = st.sampled_from(
    [*"ab \n-é’À", "  ", "e\u0301", "\r\n", "{% if lead.x %}", "{% if lead.n %}", "{% endif %}",
     "{%- endif -%}", "{# x #}", "{{ lead.n }}", "{{ lead.n | upper }}", "{{ lead.x }}",
     "{% for i in lead.l %}", "{% endfor %}", "{{ i | upper }}", "x" * 40]
)  # fmt: skip


def filled(template: str, lead: Mapping[str, object] | None = None) -> Reading:
    """The reading of a template for a lead."""
    lead = lead or {}
    made = render(template, lead, brand="Città Café")
    return Reading(
        made.text,
        Circumstances(brand="Città Café"),
        made.missing,
        lambda: made.runs,
        lead,
        {"<text>": template},
    )


def only(rule: TextRule, reading: Reading) -> Hit:
    (hit,) = rule.check(reading)
    return hit


@pytest.mark.parametrize(
    ("tag", "lead"),
    [
        ("{{ lead.city | upper }}", {"city": "Forlì"}),
        ("{{ lead.home.city | upper }}", {"home": {"city": "Forlì"}}),
        ("{{ lead.cities | join(', ') | upper }}", {"cities": ["Roma", "Forlì"]}),
        ("{{ lead.cities | first | upper }}", {"cities": ["Forlì", "Roma"]}),
        ("{{ lead.homes[0].city | upper }}", {"homes": [{"city": "Forlì"}]}),
        ("{% set c = lead.city %}{{ c | upper }}", {"city": "Forlì"}),
        ("{{ brand.name | upper }}", {}),
    ],
)
def test_enc03_names_the_filter_that_makes_a_special_letter(
    tag: str, lead: dict[str, object]
) -> None:
    hit = only(FilterLeavesPlainLetters(), filled(tag + TAIL, lead))
    assert hit.what.startswith("|upper makes ")
    assert hit.remedy == "Leave |upper out."


@pytest.mark.parametrize(
    ("tag", "lead"),
    [
        ("{{ lead.city | upper }}", {"city": "FORLÌ"}),
        ("{{ lead.city | upper }}", {"city": "Łódź"}),
        ("{{ lead.city }}", {"city": "È"}),
        ("{{ lead.cities | join(', ') }}", {"cities": ["Roma", "FORLÌ"]}),
        ("{{ lead.city | upper }}", {"city": "Málaga"}),
        ("{{ lead.day | date }}", {"day": dt.date(2027, 8, 3), "language": "fr"}),
    ],
)
def test_enc03_leaves_a_leads_own_letters_alone(tag: str, lead: dict[str, object]) -> None:
    assert list(FilterLeavesPlainLetters().check(filled(tag + TAIL, lead))) == []


def test_enc03_points_at_the_letter_and_says_what_it_costs() -> None:
    hit = only(FilterLeavesPlainLetters(), filled("Hi {{ lead.n | upper }}" + TAIL, {"n": "Colà"}))
    assert hit.what == "|upper makes À of a plain letter here, and this costs 2 texts instead of 1."
    assert hit.span == (6, 7)


def test_enc03_reads_a_very_long_value_in_no_second() -> None:
    reading = filled("{{ lead.n | upper }}", {"n": "à" * 50_000})
    before = time.process_time()
    assert only(FilterLeavesPlainLetters(), reading).span == (0, 1)
    assert time.process_time() - before < 1


def test_enc03_is_silent_where_another_letter_costs_as_much() -> None:
    reading = filled("🍏 {{ lead.n | upper }}" + TAIL, {"n": "Colà"})
    assert list(FilterLeavesPlainLetters().check(reading)) == []


def test_enc04_says_which_letter_is_in_pieces_and_mends_it() -> None:
    text = f"The cafe\u0301{TAIL}"
    hit = only(InPieces(), filled(text))
    assert hit.what == (
        "The é is written as a letter and a loose accent, which makes this cost 2 texts "
        "instead of 1."
    )
    assert (hit.remedy, hit.is_safe, hit.saves) == ("Type é as one character.", True, 1)
    assert changed(text, hit.changes) == f"The café{TAIL}"


@pytest.mark.parametrize(
    ("text", "what", "remedy"),
    [
        (
            f"man\u0303ana, cafe\u0301{TAIL}",
            "2 letters are written in pieces, such as ñ",
            "Type ñ é as one character each.",
        ),
        (
            "x" * 79 + "\r\n\r\n" + "x" * 79,
            "There are 2 line ends of two characters",
            "Save the text with plain line ends.",
        ),
        (
            "e\u0301🍏\r\n" + "x" * 66,
            "There is 1 letter in pieces, and 1 line end of two characters",
            "Type é as one character, and save the text with plain line ends.",
        ),
    ],
)
def test_enc04_says_what_is_in_pieces(text: str, what: str, remedy: str) -> None:
    hit = only(InPieces(), Reading(text))
    assert hit.what.startswith(what)
    assert hit.remedy == remedy


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (f"cafe\u0301{TAIL}", "The é is written as a letter and a loose accent"),
        (f"\u212b{TAIL}", "The Å is another sign that only looks like the letter"),
        ("\u1112\u1161\u11ab" * 30, "The 한 is written in pieces"),
    ],
)
def test_enc04_says_how_a_letter_is_written(text: str, written: str) -> None:
    assert only(InPieces(), Reading(text)).what.startswith(written)


def test_enc04_leaves_a_link_as_it_is() -> None:
    assert list(InPieces().check(Reading(f"See https://tea.example/cafe\u0301{TAIL}"))) == []


def test_enc04_leaves_the_word_to_who_mends_typography_too() -> None:
    assert only(InPieces(), Reading(f"It’s cafe\u0301 🍏{'x' * 58}")).unless == ("ENC01",)


@pytest.mark.parametrize("value", ["cafe\u0301", "a\r\nb"])
def test_enc04_leaves_a_leads_own_data_alone(value: str) -> None:
    text = "{{ lead.n }}" + "x" * (158 if "\r" in value else 80)
    assert list(InPieces().check(filled(text, {"n": value}))) == []


def test_enc04_offers_no_change_of_what_the_template_does_not_write() -> None:
    reading = filled("{{ brand.name }}" + TAIL)
    brand = render("{{ brand.name }}" + TAIL, {}, brand="Cafe\u0301")
    hit = only(InPieces(), Reading(brand.text, reading.circumstances, (), lambda: brand.runs))
    assert (hit.changes, hit.saves) == ((), 0)


@given(st.lists(st.sampled_from(["e\u0301", "n\u0303", "é", "\r\n", "x" * 30, "🍏", "q\u0301"])))
def test_enc04_saves_what_it_says(pieces: list[str]) -> None:
    text = "".join(pieces)
    for hit in InPieces().check(Reading(text)):
        after = measure(changed(text, hit.changes))
        assert measure(text).segments - after.segments == hit.saves > 0


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ready \x1b now", "A control character stands before *now*."),
        ("\x1bReady", "A control character stands in *Ready*."),
        ("Ready \ud83c", "Half an emoji stands after *Ready*."),
        ("\ud83c", "Half an emoji stands here."),
        ("’" * 17_086, "This message costs 256 texts; none can have more than 255."),
        ("x" * 39_016, "This message costs 256 texts; none can have more than 255."),
    ],
)
def test_enc05_says_what_cannot_be_sent(text: str, what: str) -> None:
    assert only(Unsent(), Reading(text)).what == what


@pytest.mark.parametrize("text", ["’" * 17_085, "x" * 39_015, "🍏", "\x0c"])
def test_enc05_lets_pass_what_can_be_sent(text: str) -> None:
    assert list(Unsent().check(Reading(text))) == []


def test_enc05_speaks_once_of_each_reason() -> None:
    hits = Unsent().check(Reading("\x1b \ud83c \x1b \ud83c"))
    assert [hit.span for hit in hits] == [(0, 1), (2, 3)]


def test_enc05_holds_a_leads_own_data_to_it_too() -> None:
    hit = only(Unsent(), filled("Hi {{ lead.n }}", {"n": "Ana\ud83c"}))
    assert (hit.span, hit.remedy) == ((6, 7), "Mend it in the lead's data.")


@pytest.mark.parametrize(
    ("template", "what", "remedy"),
    [
        (
            "ready {% if lead.x %}for {{ lead.x }}{% endif %} now",
            "Tags leave 2 spaces in a row here.",
            "Write the space inside, right behind {% if … %}.",
        ),
        (
            "ready {% if lead.n %} for {{ lead.n }}{% endif %} now",
            "Tags leave 2 spaces in a row here.",
            "Write {%- if … %}: the minus takes the space before it away.",
        ),
        (
            "ready {# when? #} now",
            "Tags leave 2 spaces in a row here.",
            "Write {#- … #}: the minus takes the space before it away.",
        ),
        (
            "ready\n{% if lead.x %}\nfor {{ lead.x }}\n{% endif %}\n\nnow",
            "Tags leave 2 empty lines here.",
            "Write the line end inside, right behind {% if … %}.",
        ),
        (
            '{% set day = "Mon" %}\nready on {{ day }}',
            "The text begins with an empty line that a tag leaves.",
            "Write {% set … -%}: the minus takes the line end behind it away.",
        ),
        (
            "ready{% if lead.n %} for {{ lead.n }}, \n{% endif %}",
            "The text ends with an empty line that a tag leaves.",
            "Write {%- endif %}: the minus takes the line end before it away.",
        ),
        (
            "ready {% if lead.x %}now{% endif %}",
            "The text ends with a space that a tag leaves.",
            "Write the space inside, right behind {% if … %}.",
        ),
    ],
)
def test_enc06_says_what_tags_leave_and_how_to_write_it(
    template: str, what: str, remedy: str
) -> None:
    hit = only(WhiteSpaceLeft(), filled(template, {"n": "Ana"}))
    assert (hit.what, hit.remedy, hit.severity) == (what, remedy, Severity.INFO)


@pytest.mark.parametrize(
    "template",
    [
        "ready {{ lead.blank }} now",
        "ready {% if lead.n %}{{ lead.blank }}{% endif %} now",
        "ready  now",
        "ready{% if lead.x %} for{% endif %} now",
        "ready \n\n{% if lead.x %}for{% endif %}now",
        "\n\nready",
        "ready\n\n\n\n{% if lead.n %}now{% endif %}",
        "ready {{ lead.spaced }} now",
    ],
)
def test_enc06_leaves_alone_what_no_tag_leaves(template: str) -> None:
    lead = {"n": "Ana", "blank": "", "spaced": " Ana "}
    assert list(WhiteSpaceLeft().check(filled(template, lead))) == []


def test_enc06_sees_what_stands_between_tags_and_what_the_provider_adds() -> None:
    made = filled("{# hi #} ready {% if lead.x %}now{% endif %}")
    prefix, footer = (added(key, 5) for key in ("sending.prefix", "sending.footer"))
    runs = (Run(5, prefix, 0, None), *made.runs, Run(5, footer, 0, None))
    text = f"Tea: {made.text} STOP"
    hits = WhiteSpaceLeft().check(replace(made, text=text, trace=lambda: runs))
    assert [hit.span for hit in hits] == [(5, 6), (11, 12)]


def test_enc06_speaks_once_of_a_tag_in_a_loop() -> None:
    template = "{% for i in lead.l %}a {% if lead.x %}b{% endif %} c;{% endfor %}"
    assert len(list(WhiteSpaceLeft().check(filled(template, {"l": [1, 2, 3]})))) == 1


def test_enc06_warns_where_the_space_makes_a_text_more() -> None:
    template = "x" * 80 + " {# 1 #} " + "x" * 79
    hit = only(WhiteSpaceLeft(), filled(template))
    assert hit.severity is Severity.WARNING
    assert hit.why == "Without what tags leave, this costs 1 text instead of 2."


def test_enc06_is_silent_where_nobody_knows_the_template() -> None:
    assert list(WhiteSpaceLeft().check(Reading("ready  now ", Circumstances()))) == []


@pytest.mark.parametrize("rule", SPEAKS, ids=lambda rule: rule.code)
@given(pieces=st.lists(PIECES, max_size=20))
def test_no_template_is_too_odd_for_a_rule_on_letters(rule: TextRule, pieces: list[str]) -> None:
    opened = "{% if lead.n %}" * pieces.count("{% endif %}") + "".join(pieces)
    try:
        reading = filled(opened, {"n": "Colà", "l": ["à", "b"]})
    except TemplateError:
        reject()
    for hit in rule.check(reading):
        assert hit.span is None or 0 <= hit.span[0] < hit.span[1] <= len(reading.text)

"""What a template is told of its own sending: send_at, deadline, step and sequence."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.errors import TemplateError
from simulator.length import measure
from simulator.model.message import Channel, FrontMatter, Message
from simulator.model.rendering import Hole
from simulator.model.settings import Settings
from simulator.rendering.alone import render
from simulator.rendering.bounds import Prover
from simulator.rendering.engine import Engine

TOKYO = ZoneInfo("Asia/Tokyo")
LATE = dt.datetime(2026, 11, 24, 1, 30, tzinfo=TOKYO)  # still Monday in most of the world
SENT = {
    "send_at": LATE,
    "deadline": dt.date(2026, 11, 28),
    "step": {"id": "nudge", "number": 3},
    "sequence": {"name": "fresh", "objective": "book a visit"},
}
ENGINE = Engine()


def text(source: str, lead: dict[str, object] | None = None, **sent: object) -> str:
    return ENGINE.compile("m", source).fill(lead or {}, {**SENT, **sent}).text


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("{{ send_at | weekday }} {{ send_at | time }}", "Tuesday 1:30 AM"),
        ("{{ send_at | date }}, {{ send_at | short_date }}", "November 24, Nov 24"),
        ("{{ deadline | weekday }}, {{ deadline | date }}", "Saturday, November 28"),
        ("{{ step.id }} is {{ step.number }}", "nudge is 3"),
        ("{{ sequence.objective | upper }}", "BOOK A VISIT"),
        ("{% if send_at | weekday == 'Tuesday' %}today{% endif %}", "today"),
        ("{% set day = send_at | weekday %}{{ day }}", "Tuesday"),
        ("{% macro m() %}{{ step.number }}{% endmacro %}{{ m() }}", "3"),
    ],
)
def test_a_text_shows_its_own_sending(source: str, wanted: str) -> None:
    assert text(source) == wanted


def test_the_instant_is_shown_by_the_clock_that_it_comes_with() -> None:
    assert text("{{ send_at | weekday }}", {"timezone": "Asia/Tokyo"}) == "Tuesday"
    assert text("{{ send_at | weekday }}", {"timezone": "PST"}) == "Tuesday"


def test_days_are_told_in_the_leads_language() -> None:
    lead: dict[str, object] = {"language": "es-MX"}
    assert text("{{ send_at | weekday }}, {{ deadline | date }}", lead) == (
        "martes, 28 de noviembre"
    )


def test_a_name_of_the_templates_own_comes_before() -> None:
    assert text("{% set step = 'mine' %}{{ step }}") == "mine"
    steps: dict[str, object] = {"steps": ["a", "b"]}
    assert text("{% for step in lead.steps %}{{ step }}{% endfor %}", steps) == "ab"


def test_what_one_filling_was_told_the_next_one_does_not_know() -> None:
    template = ENGINE.compile("m", "[{{ send_at | weekday }}]")
    assert template.fill({}, SENT).text == "[Tuesday]"
    filled = template.fill({})
    assert filled.text == "[]"
    assert [(each.field, each.hole) for each in filled.missing] == [("send_at", Hole.ABSENT)]


def test_a_deadline_that_there_is_none_of_is_a_missing_field() -> None:
    filled = ENGINE.compile("m", "Ends {{ deadline | date }}").fill({}, {"send_at": LATE})
    assert [each.field for each in filled.missing] == ["deadline"]
    assert ENGINE.compile("m", "{{ deadline | default('soon') }}").fill({}).missing == ()


def test_what_is_shown_knows_where_it_comes_from() -> None:
    source = "{{ send_at | weekday }} {{ step.number }} {{ sequence.objective }} {{ deadline }}"
    rendering = ENGINE.compile("m", source).trace({}, SENT)
    assert rendering.text == "Tuesday 3 book a visit 2026-11-28"
    fields = [run.field for run in rendering.runs if run.field]
    assert fields == ["send_at", "step.number", "sequence.objective", "deadline"]


def test_a_template_tells_which_of_it_is_read() -> None:
    include = "{% set deadline = 1 %}{{ deadline }}{{ step.id }}{{ lead.send_at }}"
    assert ENGINE.compile("m", include).read_of_send == {"step"}
    assert ENGINE.compile("m", "step by step, until the deadline").read_of_send == frozenset()


def test_render_takes_the_instant_and_the_message_tells_its_deadline() -> None:
    front = FrontMatter(expires=dt.date(2026, 11, 28))
    message = Message(
        "a", "c", Channel.SMS, "a", "{{ send_at|weekday }} {{ deadline|date }}", front
    )
    assert render(message, {}, send_at=LATE).text == "Tuesday November 28"
    other = dt.date(2026, 12, 1)
    assert render(message, {}, send_at=LATE, deadline=other).text == "Tuesday December 1"
    assert render("{{ deadline|date }}", {}, deadline=other).text == "December 1"


def test_an_instant_cannot_be_looked_into() -> None:
    with pytest.raises(TemplateError):
        text("{{ send_at.replace(year=1) }}")
    assert text("{{ send_at.tzinfo }}") == ""


# Proofs.

FIELDS = {
    "first_name": {"type": "text", "max": 12, "alphabet": "plain"},
    "language": {"type": "choice", "values": ["en", "es", "de", "fr"]},
    "country": {"type": "choice", "values": ["US", "GB"]},
}
SETTINGS = Settings.model_validate({"brand": "Acme", "fields": FIELDS})
PROVER = Prover(SETTINGS)
PIECES = (
    "{{ send_at | weekday }} ",
    "{{ send_at | time }} ",
    "{{ send_at | short_date | upper }} ",
    "{{ send_at }} ",
    "{{ deadline | date }} ",
    "{{ deadline | weekday | default('soon') }} ",
    "{{ sequence.objective }} ",
    "{{ step.number + 1 }} ",
    "{{ lead.first_name }} ",
    "{% if send_at | weekday == 'Friday' %}only on Fridays {% else %}come {% endif %}",
    "{% if deadline %}until then {% endif %}",
    "a word and another ",
    "{% set day = send_at | date %}{{ day }} {{ day }} ",
)
INSTANTS = st.datetimes(
    dt.datetime(2026, 1, 1),  # noqa: DTZ001 - the zone is drawn beside it
    dt.datetime(2029, 1, 1),  # noqa: DTZ001 - as above
    timezones=st.sampled_from([TOKYO, ZoneInfo("America/New_York"), dt.UTC]),
).map(lambda at: at.replace(microsecond=0))


@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=9),
    INSTANTS,
    st.one_of(st.none(), st.dates(dt.date(2026, 1, 1), dt.date(2028, 1, 1)), INSTANTS),
    st.sampled_from(["en", "es", "de", "fr"]),
    st.sampled_from(["US", "GB"]),
)
def test_no_text_costs_more_or_less_than_is_proved_of_it(
    pieces: list[str],
    send_at: dt.datetime,
    deadline: dt.date | None,
    language: str,
    country: str,
) -> None:
    source = "".join(pieces)
    told: dict[str, object] = {name: SENT[name] for name in ("step", "sequence")}
    if deadline is not None:
        told["deadline"] = deadline
    bound = PROVER.bound(source, "plain", None, told)
    assert bound.proved, bound.reason
    lead: dict[str, object] = {"first_name": "Dana", "language": language, "country": country}
    filled = (
        Engine(brand={"name": "Acme"}).compile("m", source).fill(lead, {**told, "send_at": send_at})
    )
    assert bound.least is not None
    assert bound.most is not None
    assert bound.least <= measure(filled.text).segments <= bound.most


@pytest.mark.parametrize("name", ["deadline | date", "step.number", "sequence.objective"])
def test_nothing_is_proved_of_what_nobody_knows(name: str) -> None:
    bound = PROVER.bound(f"Acme: {{{{ {name} }}}}")
    assert not bound.proved
    assert "Nothing is known of" in bound.reason


def test_the_day_of_sending_is_bounded_by_its_longest_words() -> None:
    (short, long) = (
        PROVER.bound("x" * room + "{{ send_at | weekday }}", given={}) for room in (150, 152)
    )
    assert (short.least, short.most) == (1, 1)  # 10 letters: miercoles, Donnerstag
    assert (long.least, long.most) == (1, 2)

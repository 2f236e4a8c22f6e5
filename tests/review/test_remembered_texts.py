"""What is remembered from lead to lead changes nothing: the review is that of each lead alone."""

import datetime as dt
import gc
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.analysis import remembered
from simulator.data.providers import providers
from simulator.model.message import Channel, FrontMatter, Kind, Message
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.review import alike, messages, review_workspace, texts
from simulator.review.copies import Copy
from simulator.review.desk import desk_for
from simulator.review.fillings import Filler
from simulator.review.lead_classes import LeadClass, LeadClasses
from simulator.review.result import Review
from simulator.review.selection import Selection
from simulator.rules.reading import Reading
from simulator.rules.rule import Hit, Rule, TextRule

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
NAMES = (
    *(
        "Dana",
        "Emil",
        "Bosco",
        "Lena",
        "Josephine",
        "Bernarda",
        "Zoë",
        "Iván",
        "Darío",
        "Iñaki",
        "Mark",
        "Stop",
        "Reply",
        "None",
    ),
    *("ANNA", "anna", "Jo", "Am", "Uhr", "O’Neil", "Anne-Marie", "New York", "San Luis", "Yes"),
    *("Call", "Null", "Customer", "Discount", "", "  ", "Hi", "End", "{name}", "5", "Big Deal"),
)
VALUES: tuple[object, ...] = (
    *NAMES,
    None,
    True,
    1,
    1.0,
    0,
    -0.0,
    12,
    200,
    dt.date(2026, 12, 1),
    ["Dana", 1],
    [],
)
PIECES = (
    *("Hi {{ lead.first_name }},", "Hi {{ lead.first_name | default('there', true) }}!"),
    *("{{ lead.first_name | upper }} ", "for {{ lead.city }}.", "in {{ lead.city | title }} now?"),
    *(
        "Reply {{ lead.first_name }} to end",
        "Reply STOP to opt out.",
        "Text {{ lead.thing }} today",
    ),
    *("{% if lead.city %}Book a visit: a.example/b{% endif %}", "  ", "Save $ {{ lead.city }}"),
    *(
        "{% if lead.first_name == 'Dana' %}OH{% else %}OH{% endif %} NO",
        "You {{ lead.first_name }}",
    ),
    *("at 5 {{ lead.first_name }}", "{{ lead.thing }}", "[{{ lead.first_name }} ]", "it’s"),
    *("{{ lead.first_name }}: call +12025550123", "https://a.example/{{ lead.first_name }}", "!!"),
    *("{{ lead.thing | join(', ') }}", "Call us or book at b.example", "in order to save, "),
    *("{{ lead.day | weekday }}", "{{ brand.name }}: ", "x" * 120, "ñ", "{{ lead.first_name }}'s"),
)

RATES = ({"country": "US", "price": 0.01}, {"country": "CA", "price": 0.02})


def one_by_one(_: object, copy: Copy, *__: object) -> list[LeadClass]:
    """A class for each lead."""
    return [
        LeadClass(copy.country_for(each), members={(number,): [each]})
        for number, each in enumerate(copy.leads)
    ]


def plainly(workspace: Workspace) -> Review:
    """The review with nothing remembered: every lead has a text, and it is read, whole."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alike, "sort_of", lambda text, _values: (0, text))
        patch.setattr(remembered, "names_in", lambda _text, _values: ())
        patch.setattr(LeadClasses, "of", one_by_one)
        return review_workspace(workspace, now=NOW)


def message(number: int, body: str, kind: Kind) -> Message:
    return Message(
        id=f"m{number}",
        campaign="c",
        channel=Channel.SMS,
        file=f"templates/c/m{number}.sms.j2",
        body=body,
        front=FrontMatter(kind=kind, limit_segments=1 + number % 2),
    )


def lead(number: int, fields: Mapping[str, object]) -> Persona:
    known = {key: value for key, value in fields.items() if key in Persona.model_fields}
    own = {key: value for key, value in fields.items() if key not in known}
    return Persona.model_validate({"id": f"l{number}", **known, "custom": own})


BODIES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map(" ".join)
FIELDS = st.fixed_dictionaries(
    {"day": st.sampled_from([dt.date(2026, 12, 1), dt.date(2026, 12, 2)])},
    optional={
        "first_name": st.sampled_from(NAMES),
        "city": st.sampled_from(NAMES),
        "thing": st.sampled_from(VALUES),
        "country": st.sampled_from(["US", "CA", "DE"]),
        "language": st.sampled_from(["en", "es-MX", "de"]),
        "carrier": st.sampled_from(["AT&T", "Verizon"]),
    },
)
PROVIDERS = st.sampled_from(["generic", "twilio", "klaviyo", "attentive"])


@given(
    bodies=st.lists(BODIES, min_size=1, max_size=3),
    fields=st.lists(FIELDS, min_size=1, max_size=14),
    kind=st.sampled_from(list(Kind)),
    provider=PROVIDERS,
)
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_review_says_what_one_says_that_remembers_nothing(
    bodies: list[str], fields: list[dict[str, object]], kind: Kind, provider: str
) -> None:
    workspace = Workspace(
        root=Path(),
        settings=Settings.model_validate(
            {"provider": provider, "brand": {"name": "Acme"}, "rates": RATES}
        ),
        messages=tuple(message(number, body, kind) for number, body in enumerate(bodies)),
        personas=tuple(lead(number, each) for number, each in enumerate(fields)),
    )
    assert review_workspace(workspace, now=NOW) == plainly(workspace)


@pytest.mark.parametrize(
    ("body", "values"),
    [
        ("It is {{ lead.thing }}", [1, 1.0, True, "1"]),
        ("It is {{ lead.thing }}", [0, 0.0, -0.0, False, None, ""]),
        ("It is {{ lead.thing | join(' ') }}", [[1, True], [1.0, 1], ["1", 1]]),
        ("It is {{ lead.thing is none }}", [None, "None"]),
    ],
)
def test_values_that_only_look_equal_are_told_apart(body: str, values: list[object]) -> None:
    leads = tuple(lead(at, {"thing": each, "country": "US"}) for at, each in enumerate(values))
    assert texts_of(body, leads) == texts_of(body, leads, plain=True)


def test_dates_are_written_for_each_leads_language_and_country() -> None:
    day = {"day": dt.datetime(2026, 12, 1, 1, 30, tzinfo=dt.UTC)}
    places = ({"language": "en"}, {"language": "es"}, {"country": "GB", "language": "en"})
    zones = ({"timezone": "America/New_York"}, {"timezone": "Europe/Berlin"})
    fields = enumerate([*places, *zones])
    leads = tuple(lead(at, {**day, **each}) for at, each in fields)
    body = "{{ lead.day | weekday }} {{ lead.day | date }} {{ lead.day | time }}"
    found = texts_of(body, leads)
    assert found == texts_of(body, leads, plain=True)
    assert len(found) >= len(places)


def test_what_is_added_hangs_on_the_leads_carrier() -> None:
    leads = tuple(
        lead(at, {"country": "US", "carrier": name})
        for at, name in enumerate(("AT&T", "Verizon", "T-Mobile"))
    )
    for provider in providers():
        given: dict[str, Any] = {"provider": provider, "brand": {"name": "Acme"}}
        found = texts_of("Come in", leads, **given)
        assert found == texts_of("Come in", leads, plain=True, **given)


def texts_of(
    body: str, leads: tuple[Persona, ...], *, plain: bool = False, **given: object
) -> set[tuple[str, tuple[str, ...]]]:
    """The texts of a message and who gets each."""
    workspace = Workspace(
        root=Path(), settings=Settings.model_validate(given), messages=(), personas=leads
    )
    copy = Copy(message(0, body, Kind.MARKETING), leads)
    desk = desk_for(workspace, Selection())
    template = desk.engine.compile("a", body)
    with pytest.MonkeyPatch.context() as patch:
        if plain:
            patch.setattr(LeadClasses, "of", one_by_one)
        texts, _ = Filler(template, copy, desk, "marketing").sorts()
    return {(each.text, tuple(one.id for one in some.leads)) for each, some in texts.items()}


def test_one_text_is_filled_for_all_whose_names_are_only_shown() -> None:
    names = ("Dana", "Emil", "Tara", "Lena", "Josephine", "Mark", "Zoë", "Iván", "Sam")
    leads = tuple(lead(at, {"first_name": name, "country": "US"}) for at, name in enumerate(names))
    found = sorts_of("Hi {{ lead.first_name | default('there', true) }}, it is Tara.", leads)
    assert [names[int(each[1:])] for each in found["l0"]] == ["Dana", "Emil", "Lena"]
    assert [list(each) for each in found.values()].count(["l2"]) == 1  # Tara, whom it names too
    for body in (
        "Hi {{ lead.first_name | upper }},",
        "{{ lead.first_name }}’s visit",
        "Hi [{{ lead.first_name }}]",
    ):
        assert all(len(each) == 1 for each in sorts_of(body, leads).values())


def test_leads_whose_names_are_as_long_are_judged_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[str] = []
    found_by = texts.found_by

    def counting(rules: Iterable[TextRule], reading: Reading) -> list[tuple[Rule, Hit]]:
        judged.append(reading.text)
        return found_by(rules, reading)

    monkeypatch.setattr(messages, "found_by", counting)
    body = (
        "Acme: Hi {{ lead.first_name | default('there', true) }}, your estimate for Friday is "
        "ready. Pick a time: acme.example/visit Reply STOP to end."
    )
    names = ("Dana", "Emil", "Tara", "Lena", "Josephine", "Bernadette", "Anneliese", "Xaver")
    leads = tuple(lead(at, {"first_name": each}) for at, each in enumerate(names))
    settings_ = Settings.model_validate({"brand": {"name": "Acme"}})
    workspace = Workspace(Path(), settings_, (message(0, body, Kind.MARKETING),), personas=leads)
    found = review_workspace(workspace, now=NOW).findings
    assert {each.rule for each in found} <= {"TOK02", "COV01"}
    assert (
        len({text.index(",") for text in judged}) == len(set(judged)) == len(set(map(len, names)))
    )


def sorts_of(body: str, leads: tuple[Persona, ...]) -> dict[str, tuple[str, ...]]:
    """Who gets a text that reads alike, by the first of them."""
    workspace = Workspace(root=Path(), settings=Settings(), messages=(), personas=leads)
    desk = desk_for(workspace, Selection())
    filler = Filler(
        desk.engine.compile("a", body), Copy(message(0, body, Kind.MARKETING), leads), desk, ""
    )
    texts, _ = filler.sorts()
    return {each.leads[0].id: tuple(one.id for one in each.leads) for each in texts.values()}


def test_a_review_leaves_the_collecting_of_garbage_as_it_was() -> None:
    before = gc.get_threshold()
    review_workspace(Workspace(root=Path(), settings=Settings()), now=NOW)
    assert gc.get_threshold() == before

import datetime as dt
from pathlib import Path

import pytest

from simulator.model.finding import Finding, Severity
from simulator.model.message import Channel, FrontMatter, Message
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence
from simulator.model.settings import Settings
from simulator.model.workspace import Include, Workspace
from simulator.review.result import Review
from simulator.review.reviewer import Reviewer
from simulator.review.selection import Selection

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
DANA = Persona(id="dana", first_name="Dana", city="Austin", country="US")
NOBODY = Persona(id="nobody", country="US")
FOOTER = Include("_shared/f.j2", "templates/_shared/f.j2", "{% if lead.city %}C{% endif %}")


def message(body: str, id_: str = "a", language: str | None = None, **front: object) -> Message:
    name = f"{id_}.{language}" if language else id_
    file = f"templates/new/{name}.sms.j2"
    matter = FrontMatter.model_validate(front)
    return Message(id_, "new", Channel.SMS, file, body, matter, language)


def review(*messages: Message, leads: tuple[Persona, ...] = (DANA, NOBODY)) -> Review:
    workspace = Workspace(
        root=Path(),
        settings=Settings(),
        messages=messages,
        personas=leads,
        includes={FOOTER.name: FOOTER},
    )
    return Reviewer(workspace, now=NOW, selection=Selection(select=("COV",))).review()


def told(*messages: Message, leads: tuple[Persona, ...] = (DANA, NOBODY)) -> list[Finding]:
    return list(review(*messages, leads=leads).findings)


def test_words_that_some_lead_gets_are_no_finding() -> None:
    assert told(message('{{ lead.first_name | default("you", true) }}')) == []


def test_words_that_no_lead_gets_are_told_where_they_stand() -> None:
    (found,) = told(message('Hi.\n{% if lead.city == "Waco" %}In Waco.{% endif %}'))
    assert (found.rule, found.severity) == ("COV01", Severity.WARNING)
    assert (found.place.line, found.place.column, found.place.end_column) == (2, 29, 37)
    assert 'lead.city == "Waco" holds' in found.remedy
    assert not found.leads


def test_where_no_words_are_unseen_it_is_a_hint() -> None:
    (found,) = told(message("{% if lead.country %}US{% endif %}"))
    assert found.severity is Severity.INFO
    assert "a lead without a country" in found.remedy


def test_only_the_outermost_of_unseen_words_is_told() -> None:
    body = '{% if lead.city == "Waco" %}{{ lead.company | default("x") }}{% endif %}'
    assert len(told(message(body))) == 1


def test_a_loop_that_nobody_enters_is_told_once() -> None:
    settings = "{% for each in lead.last_name %}{{ each }}{% endfor %}"
    (found,) = told(message(settings))
    assert found.severity is Severity.WARNING


@pytest.mark.parametrize(
    "body",
    [
        "{% if lead.nickname %}x{% endif %}",
        "{% if nickname %}x{% endif %}",
        "{% if brand.name %}x{% endif %}",
        "{% for each in [1, 2] %}{{ each }}{% endfor %}",
        "{{ lead.city | round }}",
    ],
)
def test_what_no_lead_decides_or_no_lead_can_be_filled_with_is_not_told(body: str) -> None:
    assert told(message(body)) == []


SPANISH = message("{% if lead.job_title %}x{% endif %}", language="es")


def test_a_message_that_no_lead_gets_is_told_once_at_its_first_line() -> None:
    (found,) = told(message("Hi"), SPANISH, leads=(Persona(id="a", language="en"),))
    assert (found.rule, found.severity) == ("COV01", Severity.WARNING)
    assert (found.place.file, found.place.line) == (SPANISH.file, 1)
    assert found.what == "No lead gets this message."
    assert found.remedy.endswith("or add a lead whose language is es (Spanish).")


def test_a_message_for_leads_whose_language_has_no_file_is_told_too() -> None:
    base = message("Hi")
    (found,) = told(base, message("Hola", language="es"), leads=(Persona(id="a", language="es"),))
    assert found.place.file == base.file
    assert "a lead whose language is not known" in found.remedy


@pytest.mark.parametrize(
    ("audience", "fields", "rule", "said"),
    [
        ({"languages": ["es-MX"]}, {}, "COV01", "whose language is es (Spanish)"),
        ({"countries": ["GB"]}, {}, "COV01", "a lead in GB whose language is es (Spanish)"),
        ({"languages": ["en"]}, {}, "COV02", "The audience in sequence.toml"),
        ({}, {"language": {"type": "choice", "values": ["es-MX"]}}, "COV01", "es-MX (Spanish)"),
        ({}, {"language": {"type": "choice", "values": ["en"]}}, "COV02", "[fields]"),
        ({}, {"language": {"type": "text", "max": 1}}, "COV01", "es (Spanish)"),
    ],
)
def test_who_would_get_a_message_is_one_whom_audience_and_fields_let_in(
    audience: dict[str, object], fields: dict[str, object], rule: str, said: str
) -> None:
    sequence = Sequence.model_validate({"audience": audience, "steps": [{"id": "a"}]})
    workspace = Workspace(
        root=Path(),
        settings=Settings.model_validate({"fields": fields}),
        messages=(SPANISH,),
        sequences={"new": sequence},
        personas=(Persona(id="a", language="en", country="US"),),
    )
    (found,) = Reviewer(workspace, now=NOW, selection=Selection(select=("COV",))).review().findings
    assert found.rule == rule
    assert said in f"{found.why} {found.remedy}"


def test_what_is_unseen_in_a_draft_is_told_as_a_draft() -> None:
    (found,) = told(message("{% if lead.job_title %}x{% endif %}", draft=True))
    assert found.draft


def test_an_include_is_seen_if_any_message_shows_all_of_it() -> None:
    texas = message(f'{{% include "{FOOTER.name}" %}}', "b")
    assert told(texas) == []
    (found,) = told(texas, leads=(NOBODY,))
    assert found.place.file == FOOTER.file


@pytest.mark.parametrize(
    ("other", "rule"),
    [
        (message("Hi", "b"), "COV02"),
        (message(f'{{% include "{FOOTER.name}" %}}', "b", "de"), "COV01"),
        (message(f'{{% include "{FOOTER.name}" %}}{{{{ lead.city | round }}}}', "b"), "COV01"),
    ],
)
def test_what_no_lead_can_get_of_an_include_is_so_in_every_message(
    other: Message, rule: str
) -> None:
    gone = message(f'{{% if not lead.city %}}x{{% include "{FOOTER.name}" %}}{{% endif %}}')
    found = told(gone, other, leads=(Persona(id="a", language="en", city=" "), NOBODY))
    assert [each.rule for each in found if each.place.file == FOOTER.file] == [rule]


def test_the_ways_that_leads_go_come_with_the_review_of_a_message() -> None:
    body = '{{ lead.first_name | default("you", true) }}'
    workspace = Workspace(
        root=Path(), settings=Settings(), messages=(message(body),), personas=(DANA,)
    )
    reviewer = Reviewer(workspace, now=NOW)
    (coverage,) = reviewer.review_copy(reviewer.copies[0]).coverage
    assert (len(coverage.branches), len(coverage.taken), coverage.is_full) == (2, 1, False)

"""Who gets the fallback: those for whom a text says something else since a field is empty."""

import datetime as dt
from pathlib import Path

import pytest

from simulator.model.message import Channel, FrontMatter, Message
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.review.fallbacks import with_fallback
from simulator.review.reviewer import Reviewer

LEADS = (
    Persona(id="full", first_name="Ann", city="Austin", language="en"),
    Persona(id="blank", first_name=" ", city="", language="en"),
    Persona(id="none", language="es"),
)


def got_by(body: str, subject: str | None = None) -> set[str]:
    channel = Channel.EMAIL if subject else Channel.SMS
    message = Message(
        id="hi",
        campaign="new",
        channel=channel,
        file=f"templates/new/hi.{channel}.j2",
        body=body,
        front=FrontMatter(subject=subject),
    )
    workspace = Workspace(root=Path(), settings=Settings(), messages=(message,), personas=LEADS)
    reviewer = Reviewer(workspace, now=dt.datetime(2026, 11, 24, tzinfo=dt.UTC))
    return set(with_fallback(reviewer.copies, reviewer.desk))


@pytest.mark.parametrize(
    ("body", "leads"),
    [
        ('Hi {{ lead.first_name | trim | default("you", true) }}', {"blank", "none"}),
        # One of spaces is no empty one for `default`: it leaves a hole.
        ('Hi {{ lead.first_name | default("you", true) }}', {"none"}),
        ('Hi {{ lead.first_name | default("you") }}', {"none"}),
        ("Hi{% if lead.city %} in {{ lead.city }}{% endif %}", {"blank", "none"}),
        ("Hi{% if not lead.city %}, where are you?{% endif %}", {"blank", "none"}),
        ("Hi {{ lead.city }}", set()),
        ('Hi {{ lead.city }} {{ lead.first_name | default("you") }}', {"none"}),
        # What is not reached makes no difference.
        ('{% if lead.language == "es" %}{{ lead.city | default("x y") }}{% endif %}', {"none"}),
        ('Hi {{ "south" if lead.city == "Austin" else "you" }}', set()),
        # What is no text is used all the same.
        (
            "{% if lead.bill %}{{ lead.bill | round }}{% else %}Hi{% endif %}",
            {"full", "blank", "none"},
        ),
        ("Hi {{ lead.", set()),
    ],
)
def test_it_is_told_by_what_is_said(body: str, leads: set[str]) -> None:
    assert got_by(body) == leads


def test_a_subject_counts_too() -> None:
    assert got_by("Hello", 'For {{ lead.first_name | default("you") }}') == {"none"}

"""TOK04: what it tells to write fills the gap for the lead who had it."""

import re
from pathlib import Path

import pytest

from simulator.model.finding import Finding
from simulator.model.message import Channel, FrontMatter, Kind, Message
from simulator.model.persona import Persona
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.rendering.engine import Engine
from simulator.review.copies import copy_for_all
from simulator.review.desk import desk_for
from simulator.review.messages import review_copy
from simulator.review.selection import Selection

WITH = {"visit": "2026-12-08T10:00:00", "bill": 80, "city": "Austin"}
FIELDS = {"visit": {"type": "datetime"}, "bill": {"type": "integer"}, "city": {"type": "text"}}


def found(source: str) -> list[Finding]:
    leads = (
        Persona.model_validate({"id": "with", "custom": {k: WITH[k] for k in ("visit", "bill")}}),
        Persona(id="none", first_name="Dana"),
    )
    front = FrontMatter(kind=Kind.TRANSACTIONAL)
    message = Message(
        id="a", campaign="", channel=Channel.SMS, file="a.sms.j2", body=source, front=front
    )
    settings = Settings.model_validate({"fields": FIELDS})
    workspace = Workspace(root=Path(), settings=settings, messages=(message,), personas=leads)
    desk = desk_for(workspace, Selection.of(settings, ("TOK04",)))
    return list(review_copy(copy_for_all(workspace, message), desk))


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("lead.visit | weekday", "that day"),
        ("lead.visit | date", "that day"),
        ("lead.visit|short_date", "that day"),
        ("lead.visit | time", "that time"),
        ("lead.visit | weekday | upper", "THAT DAY"),
        ('lead.visit | date | replace("December", "Dec.")', "that day"),
        ("lead.city", "your city"),
        ("lead.city | upper", "your city"),
    ],
)
def test_what_it_tells_to_write_fills_the_gap(expression: str, text: str) -> None:
    source = f"See you {{{{ {expression} }}}} at the shop."
    (finding,) = found(source)
    mended = re.search(r"\{\{.*\}\}", finding.remedy)
    assert mended
    again = source.replace(f"{{{{ {expression} }}}}", mended[0])
    assert found(again) == []
    assert Engine().compile("a", again).fill({}).text == f"See you {text} at the shop."


def test_no_words_stand_in_front_of_a_filter_that_counts() -> None:
    (finding,) = found("You pay {{ lead.bill | round(1) }} dollars.")
    assert finding.remedy == "Put what needs it between {% if lead.bill %} and {% endif %}."


def test_a_date_still_shows_for_who_has_one() -> None:
    (finding,) = found("See you {{ lead.visit | weekday }}.")
    mended = re.search(r"\{\{.*\}\}", finding.remedy)
    assert mended
    assert Engine().compile("a", mended[0]).fill(WITH).text == "Tuesday"

"""The page of what a text may use, from the filters that there are; its examples are run."""

import datetime as dt
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from simulator.rendering.engine import Engine
from simulator.rendering.filters import DATE_FILTERS, FILTERS
from simulator.rendering.filters.questions import TESTS

LEAD: dict[str, object] = {
    "first_name": "dana",
    "city": "Austin",
    "language": "en-US",
    "country": "US",
    "timezone": "America/Chicago",
    "roof": "tile",
    "interests": ["home battery", "car charger"],
    "appointment": dt.datetime(2026, 12, 8, 16, 0, tzinfo=dt.UTC),
}
SENT: dict[str, object] = {
    "send_at": dt.datetime(2026, 11, 27, 10, 30, tzinfo=ZoneInfo("America/Chicago")),
    "deadline": dt.date(2026, 11, 28),
    "step": {"id": "last-call", "number": 3},
    "sequence": {"name": "fresh-lead", "objective": "book a design visit"},
}
EXAMPLES = (
    "{{ lead.first_name | default('there', true) | title }}",
    "{% if lead.city %}in {{ lead.city }}{% else %}near you{% endif %}",
    "{{ lead.interests | join(' and ') }}",
    "{% for each in lead.interests %}{{ loop.index }} {{ each }}. {% endfor %}",
    "{{ lead.appointment | weekday }}, {{ lead.appointment | date }}",
    "{{ lead.appointment | short_date }} at {{ lead.appointment | time }}",
    "{{ brand.name }}: see {{ link('book') }}. {{ sender.first_name }}",
    "Sent {{ send_at | weekday }} at {{ send_at | time }}; ends {{ deadline | date }}",
    "Step {{ step.number }} on the way to {{ sequence.objective }}",
    "{% set home = lead.roof | default('your', true) %}a {{ home }} roof",
)
HEAD = """\
# What a text may use

A message is a Jinja2 template. It sees the lead (`lead`), your settings (`brand`, `sender`), your
links (`link("book")`), its own sending (below) and its own `{% set %}` names and macros; it takes
in pieces with `{% include "_shared/opt-out.j2" %}`. It cannot reach files, the clock or the
program, and what would run for ever or fill the memory is refused at its place.

A field that a lead lacks prints nothing and is a finding; `default(…)` gives words for it,
`default(…, true)` also where the field is empty. A date is told in the lead's language and on the
lead's clock.

| written | a lead reads |
|---|---|
"""

SENDING = """
## Its own sending

- `send_at`: the day and time at which this lead gets the message, by the sequence's own timeline
  and the lead's clock; for a lead who does not get it, when it would be due.
- `deadline`: `expires` of the message's front matter, a day, or a day and time on the lead's
  clock; missing where there is none.
- `step.id`, `step.number`: the step that sends it, and its place in the file, from 1.
- `sequence.name`, `sequence.objective`, `sequence.stage`: the campaign's folder, and what its
  `sequence.toml` says.

A review has leads enrol at one instant, the next Tuesday at 10:00 on each lead's clock unless
`enrolled_at` under `[timing]` in presend.toml says another day and time.
"""


def template_page() -> str:
    """The page as Markdown."""
    return (
        HEAD
        + _examples()
        + SENDING
        + _filters("Filters", FILTERS)
        + _filters("Dates", DATE_FILTERS)
        + _tests()
    )


def _examples() -> str:
    engine = Engine(
        brand={"name": "Brightwell"},
        sender={"first_name": "Sam"},
        links={"book": "brightwell.example/visit"},
    )
    rows = ((text, engine.compile("example", text).fill(LEAD, SENT).text) for text in EXAMPLES)
    return "".join(f"| `{_cell(text)}` | {_cell(result)} |\n" for text, result in rows)


def _filters(title: str, filters: Iterable[str]) -> str:
    table = {**FILTERS, **DATE_FILTERS}
    rows = "".join(
        f"| `{name}` | {_cell((table[name].__doc__ or '').partition(chr(10))[0])} |\n"
        for name in sorted(filters)
    )
    return f"\n## {title}\n\n| filter | gives |\n|---|---|\n{rows}"


def _tests() -> str:
    names = ", ".join(f"`{name}`" for name in sorted(TESTS))
    return f"\n## Behind `is`\n\n{names}.\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")

"""What leads cost extra and what saves most, against twins that try all of it for every lead."""

import datetime as dt
from collections import Counter
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from hypothesis import example, given
from hypothesis import strategies as st

from simulator.length import measure
from simulator.length.substitutions import Substitution, substituted, substitutions
from simulator.model.cost import Cause, MessageCost
from simulator.model.message import Channel, Message
from simulator.model.persona import Persona
from simulator.model.rendering import Rendering, Run
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.rendering.engine import Engine
from simulator.review import review_workspace

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
NAME = "{{ lead.first_name }}"
PIECES = st.sampled_from(
    [NAME, "{{ lead.city }}", "’", "“it”", "₹", "🍏", "{{ '’' }}", "e\u0301"]
    + [NAME * 2, "{{ lead.first_name | upper }}", "{% if lead.city %}’{% else %}₹{% endif %}"]
    + [f"{{% if lead.city %}}{text}{{% endif %}}" for text in ("’", "₹", "b" * 9)]
)
BODIES = st.builds(
    lambda words, pieces: "".join((words * "a", NAME, *pieces)),
    st.sampled_from([60, 66, 100, 125, 135, 145, 150, 155]),
    st.lists(PIECES, max_size=4),
)


def leads_of(*known: tuple[str, str | None]) -> st.SearchStrategy[list[Persona]]:
    """From 3 leads on, of these names and cities, in any order."""
    leads = [
        Persona(id=f"l{number}", first_name=name, city=city, country="US")
        for number, (name, city) in enumerate(known)
    ]
    counts = st.integers(3, len(leads))
    return st.builds(lambda order, count: order[:count], st.permutations(leads), counts)


LEADS = leads_of(
    ("Dana", None),
    ("Dana", "Reno"),
    ("Al", "Reno"),
    ("Al", "Łódź"),
    ("Zoë", "Łódź-Widzew"),
    ("Bał", None),
    ("Bartholomew-Christianson", "Reno"),
    ("Mei’Łu-Bartholomew", "Truth or Consequences"),
)
PLAIN_LEADS = leads_of(
    ("Dana", None), ("Dana", None), ("Al", "Reno"), ("Dana", "Reno"), ("O’Brien", None)
)

DANA = Persona(id="dana", first_name="Dana", country="US")
DANIELLE = Persona(id="danielle", first_name="Danielle", city="Reno", country="US")

Kind = tuple[str, str, bool, str]


class Piece(NamedTuple):
    """A run with where it stands, and what it says."""

    start: int
    run: Run
    text: str

    @property
    def is_own(self) -> bool:
        """Whether it is the lead's own data."""
        return (self.run.field or "").startswith("lead.")


class Sent(NamedTuple):
    """A lead's text, filled anew."""

    text: str
    pieces: list[Piece]

    @property
    def cost(self) -> int:
        """The texts billed."""
        return measure(self.text).segments

    @property
    def lengths(self) -> Counter[str]:
        """The characters of each field."""
        found: Counter[str] = Counter()
        for each in self.pieces:
            found[each.run.field or ""] += len(each.text) if each.is_own else 0
        return +found

    @property
    def words(self) -> int:
        """The characters that are no lead's."""
        return len(self.text) - self.lengths.total()

    @property
    def plain(self) -> str:
        """The text with an x for each special letter of the lead's."""
        special = {ord(letter): "x" for letter, _ in measure(self.text).not_gsm}
        return "".join(
            each.text.translate(special) if each.is_own else each.text for each in self.pieces
        )


class Reason(NamedTuple):
    """Why a lead costs more; the field is named for long data only."""

    cause: Cause
    texts: int
    without: int
    field: str = ""


def sent(rendering: Rendering) -> Sent:
    ends = accumulate(run.length for run in rendering.runs)
    pieces = [
        Piece(end - run.length, run, rendering.text[end - run.length : end])
        for run, end in zip(rendering.runs, ends, strict=True)
    ]
    return Sent(rendering.text, pieces)


def sent_to(body: str, leads: list[Persona]) -> dict[str, Sent]:
    template = Engine().compile("t", body)
    return {lead.id: sent(template.trace(lead.fields())) for lead in leads}


def cost(body: str, leads: list[Persona]) -> MessageCost:
    workspace = Workspace(
        root=Path(),
        settings=Settings(),
        messages=(Message("a", "new", Channel.SMS, "templates/new/a.sms.j2", body),),
        personas=tuple(leads),
    )
    (found,) = review_workspace(workspace, now=NOW).costs
    return found


def reason(one: Sent, cheapest: list[Sent]) -> Reason:
    """Why `one` costs more, from the words on `Extra` and `Cause`."""
    least, plain = cheapest[0].cost, measure(one.plain)
    if plain.segments < one.cost:
        return Reason(Cause.LETTERS, one.cost, plain.segments)
    like = [each for each in cheapest if measure(each.text).encoding == plain.encoding]
    usual: Counter[str] = Counter()
    for each in like:
        usual |= each.lengths
    longer = {field: length - usual[field] for field, length in one.lengths.items()}
    is_long = one.words <= max((each.words for each in like), default=-1)
    if not longer or not (is_long or measure(shortened(one, usual)).segments <= least):
        return Reason(Cause.WORDS, one.cost, least)
    return Reason(Cause.LENGTH, one.cost, least, longest(one, longer))


def longest(one: Sent, longer: dict[str, int]) -> str:
    values = [each for each in one.pieces if each.is_own]
    most = max(values, key=lambda each: (longer[each.run.field or ""], len(each.text)))
    return most.run.field or ""


def shortened(one: Sent, usual: Counter[str]) -> str:
    """The plain text with its data cut to the usual length, character by character."""
    left = Counter(usual)
    kept = []
    for each in one.pieces:
        plain = one.plain[each.start : each.start + each.run.length]
        for letter in plain:
            field = each.run.field or ""
            if not each.is_own or field not in usual or left[field] > 0:
                kept.append(letter)
                left[field] -= 1
    return "".join(kept)


@given(BODIES, LEADS)
@example("{% if lead.city %}bb{% else %}b{% endif %}" + "a" * 146 + NAME * 2, [DANA, DANIELLE])
def test_each_lead_costs_more_for_the_reason_that_a_twin_finds(
    body: str, leads: list[Persona]
) -> None:
    texts = sent_to(body, leads)
    least = min(each.cost for each in texts.values())
    cheapest = [each for each in texts.values() if each.cost == least]
    expected = {id_: reason(each, cheapest) for id_, each in texts.items() if each.cost > least}
    extras = cost(body, leads).extras
    told = {
        id_: Reason(each.cause, each.texts, each.without, each.field * (each.cause is Cause.LENGTH))
        for each in extras
        for id_ in each.leads
    }
    assert told == expected
    assert len(extras) == len(set(expected.values()))


@given(BODIES, LEADS)
def test_the_letters_told_are_the_leads_own_those_of_most_leads_first(
    body: str, leads: list[Persona]
) -> None:
    texts = sent_to(body, leads)
    for extra in cost(body, leads).extras:
        if extra.cause is Cause.LETTERS:
            counted = Counter(letter for id_ in extra.leads for letter in own_letters(texts[id_]))
            assert set(extra.letters) == set(counted)
            counts = [counted[letter] for letter in extra.letters]
            assert counts == sorted(counts, reverse=True)


def own_letters(one: Sent) -> set[str]:
    special = {letter for letter, _ in measure(one.text).not_gsm}
    return special.intersection(*[{*"".join(each.text for each in one.pieces if each.is_own)}])


def by_kind(one: Sent) -> dict[Kind, list[Substitution]]:
    """What might be written otherwise of what the template itself writes."""
    own = [(each.start, each.start + each.run.length) for each in one.pieces if each.is_own]
    found: dict[Kind, list[Substitution]] = {}
    for each in substitutions(one.text, kept=own):
        if any(
            piece.run.at is not None
            and piece.start <= each.start
            and each.end <= piece.start + piece.run.length
            for piece in one.pieces
        ):
            found.setdefault((each.after, each.name, each.is_safe, each.advice), []).append(each)
    return found


@given(BODIES, PLAIN_LEADS)
def test_the_best_substitution_is_the_one_that_a_twin_finds(
    body: str, leads: list[Persona]
) -> None:
    saved: Counter[Kind] = Counter()
    gaining: Counter[Kind] = Counter()
    for one in sent_to(body, leads).values():
        for kind, chosen in by_kind(one).items():
            fewer = one.cost - measure(substituted(one.text, chosen)).segments
            saved[kind] += max(fewer, 0)
            gaining[kind] += fewer > 0
    best = max(saved, key=lambda kind: (saved[kind], kind[2], kind), default=None)
    found = cost(body, leads).saving
    if best is None or not saved[best]:
        assert found is None
    else:
        assert found
        assert (found.after, found.name, found.is_safe, found.advice) == best
        assert (found.texts, found.leads) == (saved[best], gaining[best])

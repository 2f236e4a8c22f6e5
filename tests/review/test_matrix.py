"""Leads × messages against a slow twin: each cell asked for alone, each sum added up by hand."""

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from simulator.loading.leads import with_leads
from simulator.loading.workspace import load_workspace
from simulator.model.finding import Severity
from simulator.model.message import Channel, FrontMatter, Message
from simulator.model.persona import Persona, Role
from simulator.model.sending import Rate
from simulator.model.sequence import Sequence as Steps
from simulator.model.settings import Settings
from simulator.model.workspace import Workspace
from simulator.review.matrix import Cell, Matrix
from simulator.review.matrix_columns import columns_of
from simulator.review.matrix_filter import (
    EVERYONE,
    Sort,
    Who,
    chosen,
    fields_used,
    in_order,
    lacked,
)
from simulator.review.result import MessageReview
from simulator.review.reviewer import Reviewer

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
ROOT = Path(__file__).parents[2]
RATES = (Rate(country="US", price=0.0079, carrier_fee=0.003),)
STEPS = Steps.model_validate(
    {
        "steps": [
            {"id": "ask", "entry": "reply", "message": "ask"},
            {"id": "hi", "message": "hi"},
            {
                "id": "nudge",
                "variants": [
                    {"message": "a", "weight": 1},
                    {"message": "b", "weight": 2},
                ],
                "fallback": {"message": "mail", "after": {"hours": 24}},
            },
            {"id": "ring", "channel": "call"},
            {"id": "push", "channel": "push", "message": "push"},
        ]
    }
)
NAME = "{{ lead.first_name | default('you', true) }}"
BODIES = {
    "ask": "Acme: sure, {{ lead.city }}!!! [Name]",
    "hi": f"Acme: Hi {NAME}, " + "a long way to say so. " * 7,
    "a": f"Acme: still there, {NAME}? It’s time. Reply STOP to opt out.",
    "b": "Acme: FREE!!! bit.ly/x {{ lead.city }}",
    "loose": "Acme: {{ lead.frist_name }}",
}
LEADS = (
    Persona(id="ann", first_name="Ann", country="US", language="en-US", city="Austin"),
    Persona(id="zoe", first_name="Zoë", country="US", language="en-US"),
    Persona(id="rosa", first_name="Rosa", country="US", language="es-MX", city="Tampa"),
    Persona(id="cleo", first_name="Cleo", country="CA", language="fr-CA", city="Laval"),
    Persona(id="nobody"),
)


def message(id_: str, body: str, channel: Channel = Channel.SMS, **more: object) -> Message:
    language = f".{more['language']}" if "language" in more else ""
    known = {"front": FrontMatter(), **more}
    return Message(
        id=id_,
        campaign="new",
        channel=channel,
        file=f"templates/new/{id_}{language}.{channel}.j2",
        body=body,
        **known,  # type: ignore[arg-type]
    )


def made(
    leads: Sequence[Persona] = LEADS, more: Sequence[Message] = (), steps: Steps | None = STEPS
) -> Workspace:
    messages = [
        *(message(id_, body) for id_, body in BODIES.items()),
        message("hi", "Acme: Hola {{ lead.first_name }}", language="es"),
        message("mail", "Hello", Channel.EMAIL, front=FrontMatter(subject="A [Name] for you")),
        message("push", "Hello", Channel.PUSH, front=FrontMatter(title="Hi")),
        *more,
    ]
    return Workspace(
        root=Path(),
        settings=Settings.model_validate({"rates": RATES}),
        messages=tuple(sorted(messages, key=lambda each: each.file)),
        personas=tuple(leads),
        sequences={"new": steps} if steps else {},
    )


def looked_at(
    workspace: Workspace, campaign: str = "new"
) -> tuple[Matrix, Reviewer, dict[str, MessageReview]]:
    reviewer = Reviewer(workspace, now=NOW)
    copies = [copy for copy in reviewer.copies if copy.message.campaign == campaign]
    reviews = {copy.message.file: reviewer.review_copy(copy) for copy in copies}
    columns = columns_of(copies, workspace.sequences.get(campaign))
    return Matrix(columns, workspace.personas, reviews, reviewer.costs.prices), reviewer, reviews


def file_for(workspace: Workspace, column: str, channel: Channel, lead: Persona) -> str:
    """The file in the lead's language, looked for one tag after the other."""
    files = {
        (each.language or "").lower(): each.file
        for each in workspace.messages
        if each.id == column and each.channel is channel
    }
    tags = (lead.language or "").lower().split("-")
    found = (files.get("-".join(tags[:end])) for end in range(len(tags), 0, -1))
    return next(filter(None, found), files.get("", ""))


def gets(lead: Persona, sequence: Steps, reviewer: Reviewer, channel: Channel) -> bool:
    """Whether a lead's consent lets a campaign in, and on this channel."""
    is_enrolled = lead in reviewer.desk.enrolments.of(sequence).leads or lead.role is Role.HOSTILE
    agreed = lead.consent.channels if lead.consent else ()
    return is_enrolled and (not agreed or channel.value in agreed or lead.role is Role.HOSTILE)


def slow_cell(
    workspace: Workspace,
    reviewer: Reviewer,
    reviews: Mapping[str, MessageReview],
    column: tuple[str, Channel],
    lead: Persona,
) -> Cell:
    file = file_for(workspace, *column, lead)
    sequence = workspace.sequences.get("fresh-lead")
    if not file or (sequence and not gets(lead, sequence, reviewer, column[1])):
        return Cell(channel=column[1])
    preview = reviewer.preview(reviewer.copies_by_file[file], lead)
    texts = preview.measurement.segments if preview.measurement else None
    hit = [
        each.severity for each in reviews[file].findings if lead.id in each.leads or not each.leads
    ]
    worst = min(hit, key=lambda each: each.rank, default=None)
    return Cell(file, column[1], texts, worst, is_reviewed=True)


def test_a_cell_is_what_the_preview_bills_and_the_worst_that_the_lead_meets() -> None:
    workspace = made()
    matrix, reviewer, reviews = looked_at(workspace)
    seen = set()
    for at, column in enumerate(matrix.columns):
        for lead in LEADS:
            cell = slow_cell(workspace, reviewer, reviews, (column.message, column.channel), lead)
            assert matrix.cell(lead.id, at) == cell
            seen.add((cell.texts, cell.worst))
    # Had they all been alike, this would say little.
    assert len(seen) > 4
    assert {Severity.ERROR, Severity.WARNING, None} <= {worst for _, worst in seen}


def test_so_it_is_for_the_starter() -> None:
    workspace = with_leads(load_workspace(ROOT))
    matrix, reviewer, reviews = looked_at(workspace, "fresh-lead")
    for at, column in enumerate(matrix.columns):
        for lead in matrix.leads:
            assert matrix.cell(lead.id, at) == slow_cell(
                workspace, reviewer, reviews, (column.message, column.channel), lead
            )


def test_rows_add_up_what_is_seen_and_take_of_a_variant_its_share() -> None:
    matrix, _, _ = looked_at(made())
    weights = {"a": Fraction(1, 3), "b": Fraction(2, 3)}
    for lead in LEADS:
        cells = [(each, matrix.cell(lead.id, at)) for at, each in enumerate(matrix.columns)]
        worst = Counter(cell.worst for _, cell in cells)
        texts = sum(weights.get(each.message, 1) * (cell.texts or 0) for each, cell in cells)
        row = matrix.row(lead.id)
        assert row == (texts, worst[Severity.ERROR], worst[Severity.WARNING])


def test_the_sums_are_those_of_the_bill() -> None:
    draft = message("extra", "Acme: soon", front=FrontMatter(draft=True))
    matrix, reviewer, reviews = looked_at(made(more=[draft]))
    agrees_with_bill(matrix, reviewer, reviews)


def agrees_with_bill(
    matrix: Matrix, reviewer: Reviewer, reviews: Mapping[str, MessageReview]
) -> None:
    campaign = reviewer.costs.bill(reviews.values()).campaigns[0]
    texts = Fraction(matrix.texts)
    in_all = Decimal(texts.numerator) / texts.denominator
    assert abs(in_all - campaign.texts.total) < Decimal("1e-9")
    assert matrix.price is not None
    assert campaign.price is not None
    assert abs(matrix.price - campaign.price.total) < Decimal("1e-9")


def test_a_draft_is_in_no_sum_and_shows_its_cells() -> None:
    draft = message("extra", "Acme: [Name]", front=FrontMatter(draft=True))
    with_draft, _, _ = looked_at(made(more=[draft]))
    without, _, _ = looked_at(made())
    at = [each.message for each in with_draft.columns].index("extra")
    assert not with_draft.is_counted(at)
    assert with_draft.cell("ann", at).worst is Severity.ERROR
    assert with_draft.row("ann") == without.row("ann")
    assert with_draft.price == without.price


def test_a_column_counts_the_leads_whom_its_worst_hits() -> None:
    matrix, reviewer, _ = looked_at(made())
    for at in range(len(matrix.columns)):
        cells = [matrix.cell(lead.id, at) for lead in LEADS]
        hit = Counter(cell.worst for cell in cells if cell.worst)
        worst = min(hit, key=lambda each: each.rank, default=None)
        found = matrix.column(at)
        assert (found.worst, found.leads) == (worst, hit[worst] if worst else 0)
        assert found.texts == sum(cell.texts or 0 for cell in cells)
    # Without a rate for Canada and for nowhere, three leads are priced.
    hi = [each.message for each in matrix.columns].index("hi")
    each = reviewer.costs.prices.each("US")
    texts = sum(matrix.cell(id_, hi).texts or 0 for id_ in ("ann", "zoe", "rosa"))
    assert matrix.column(hi).price == texts * (each or 0)


def test_columns_come_in_the_order_of_the_steps_then_replies_then_the_rest() -> None:
    matrix, _, _ = looked_at(made())
    assert [(each.name, each.message) for each in matrix.columns] == [
        ("2", "hi"),
        ("3 A", "a"),
        ("3 B", "b"),
        ("3 or", "mail"),
        ("5", "push"),
        ("1", "ask"),
        ("", "loose"),
    ]
    assert [each.message for each in matrix.columns if each.is_fallback] == ["mail"]
    assert [each.message for each in matrix.columns if each.is_by_reply] == ["ask"]


def test_without_steps_messages_come_by_name() -> None:
    matrix, _, _ = looked_at(made(steps=None))
    assert [each.message for each in matrix.columns] == sorted(
        each.message for each in matrix.columns
    )


def test_a_language_that_no_lead_speaks_is_in_no_cell() -> None:
    matrix, _, _ = looked_at(made(leads=LEADS[:2]))
    hi = next(each for each in matrix.columns if each.message == "hi")
    assert hi.files == ("templates/new/hi.sms.j2",)


def test_a_message_that_nobody_gets_shows_who_stands_in_and_counts_nowhere() -> None:
    only = message("es-only", "Acme: hola [Name]", language="es")
    matrix, _, _ = looked_at(made(leads=LEADS[:2], more=[only]))
    at = [each.message for each in matrix.columns].index("es-only")
    assert matrix.columns[at].is_for_others
    assert not matrix.is_counted(at)
    assert matrix.cell("ann", at).worst is Severity.ERROR


def test_who_is_not_sent_a_message_has_an_empty_cell() -> None:
    only = message("es-only", "Acme: hola", language="es")
    matrix, _, _ = looked_at(made(more=[only]))
    at = [each.message for each in matrix.columns].index("es-only")
    assert matrix.cell("ann", at) == Cell()
    assert matrix.findings("ann", at) == ()
    assert matrix.cell("rosa", at).file == "templates/new/es-only.es.sms.j2"


def test_what_is_not_reviewed_yet_says_so() -> None:
    workspace = made()
    reviewer = Reviewer(workspace, now=NOW)
    columns = columns_of(reviewer.copies, STEPS)
    matrix = Matrix(columns, workspace.personas, {}, reviewer.costs.prices)
    assert not matrix.cell("ann", 0).is_reviewed
    assert matrix.unreviewed == len(workspace.messages)
    assert matrix.told == ()
    assert (matrix.texts, matrix.price) == (0, None)


def test_a_new_review_changes_its_column_and_no_other() -> None:
    workspace = made()
    matrix, reviewer, reviews = looked_at(workspace)
    file = "templates/new/a.sms.j2"
    _, review = reviewer.review_source(file, "Acme: fine now. Reply STOP to opt out.\n")
    assert review
    renewed = matrix.renewed({**reviews, file: review})
    whole = Matrix(matrix.columns, workspace.personas, {**reviews, file: review}, matrix.prices)
    at = [each.message for each in matrix.columns].index("a")
    assert renewed.cell("ann", at) != matrix.cell("ann", at)
    for column in range(len(matrix.columns)):
        for lead in LEADS:
            assert renewed.cell(lead.id, column) == whole.cell(lead.id, column)
        assert column == at or renewed.column(column) == matrix.column(column)
    assert (renewed.texts, renewed.price, renewed.told) == (whole.texts, whole.price, whole.told)


def test_what_is_told_names_all_who_meet_it_anywhere() -> None:
    matrix, _, reviews = looked_at(made())
    assert len(matrix.told) > 3
    for told in matrix.told:
        leads: set[str] = set()
        for review in reviews.values():
            for finding in review.findings:
                if (finding.rule, finding.what) == (told.rule, told.what):
                    leads |= set(finding.leads or [lead.id for lead in review.copy.leads])
        assert told.leads == leads
    ranks = [(each.severity.rank, -len(each.leads)) for each in matrix.told]
    assert ranks == sorted(ranks)


def ids(leads: Sequence[Persona]) -> list[str]:
    return [lead.id for lead in leads]


def test_filters_let_through_those_for_whom_all_of_it_holds() -> None:
    matrix, _, _ = looked_at(made())
    told = matrix.told[0]
    assert ids(chosen(matrix, EVERYONE)) == ids(LEADS)
    with_it = Who(finding=(told.rule, told.what))
    assert set(ids(chosen(matrix, with_it))) == told.leads
    assert ids(chosen(matrix, Who(words="us TAMPA"))) == ["rosa"]
    assert ids(chosen(matrix, Who(words="[STOP]"))) == []
    dear = [
        lead.id
        for lead in LEADS
        if any((matrix.cell(lead.id, at).texts or 0) >= 3 for at in range(len(matrix.columns)))
    ]
    assert 0 < len(dear) < len(LEADS)
    assert ids(chosen(matrix, Who(texts=3))) == dear
    assert ids(chosen(matrix, Who(texts=3, words="nowhere"))) == []
    assert ids(chosen(matrix, Who(ids=frozenset({"ann", "gone"})))) == ["ann"]
    assert chosen(matrix, Who(finding=("TOK01", "said no more"))) == ()


def test_a_warning_is_more_trouble_than_a_long_text() -> None:
    end = "Book a visit: https://acme.example/v Reply STOP to opt out."
    quiet = "Acme: the roof is looked at by two of us, and it takes half a day. " * 6
    front = FrontMatter(limit_segments=9)
    messages = (
        message("a", f"{quiet}{end}", front=front),
        message("a", f"Acme: FREE!!! {end}", language="es", front=front),
    )
    workspace = replace(made(), messages=messages, sequences={})
    matrix, _, _ = looked_at(workspace)
    ann, rosa = matrix.row("ann"), matrix.row("rosa")
    assert ann.errors == rosa.errors
    assert (ann.warnings < rosa.warnings) is (ann.texts > rosa.texts) is True
    found = in_order(matrix, matrix.leads, Sort.TROUBLE, lambda lead: lead.id)
    assert ids(found)[0] == "rosa"


@pytest.mark.parametrize("sort", Sort)
def test_rows_are_sorted_by_what_is_asked_for(sort: Sort) -> None:
    matrix, _, _ = looked_at(made())

    def key(lead: Persona) -> object:
        row = matrix.row(lead.id)
        return {
            Sort.TROUBLE: (-row.errors, -row.warnings, -row.texts),
            Sort.NAME: lead.id,
            Sort.TEXTS: -row.texts,
        }[sort]

    leads = in_order(matrix, matrix.leads, sort, lambda lead: lead.id)
    keys = [key(lead) for lead in leads]
    assert keys == sorted(keys)  # type: ignore[type-var]
    assert sorted(ids(leads)) == sorted(ids(LEADS))


def test_the_fallback_goes_to_those_whose_field_is_empty() -> None:
    _, reviewer, _ = looked_at(made())
    used = fields_used(reviewer.copies_by_file["templates/new/hi.sms.j2"], reviewer.desk)
    assert used == {"first_name"}
    assert [lead.id for lead in LEADS if lacked(lead, used)] == ["nobody"]
    blank = replace_name(LEADS[0], "  ")
    assert lacked(blank, used) == ("first_name",)
    assert lacked(LEADS[0], ("city", "roof")) == ("roof",)


def replace_name(lead: Persona, name: str) -> Persona:
    return Persona.model_validate({**lead.model_dump(exclude_unset=True), "first_name": name})


def test_a_language_in_draft_leaves_out_its_leads_alone() -> None:
    matrix, reviewer, reviews = looked_at(made())
    file = "templates/new/hi.es.sms.j2"
    review = reviews[file]
    assert review.cost
    drafted = replace(
        review, copy=replace(review.copy, draft=True), cost=replace(review.cost, draft=True)
    )
    at = [each.message for each in matrix.columns].index("hi")
    renewed = matrix.renewed({**reviews, file: drafted})
    assert renewed.is_counted(at)
    assert renewed.row("ann") == matrix.row("ann")
    assert renewed.row("rosa").texts == matrix.row("rosa").texts - review.texts["rosa"]
    agrees_with_bill(renewed, reviewer, {**reviews, file: drafted})

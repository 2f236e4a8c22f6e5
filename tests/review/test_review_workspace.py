"""A whole workspace: its messages for their leads, its conditions, its includes."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.errors import UsageError
from simulator.loading import load_workspace
from simulator.review import check_text, review_workspace
from simulator.review.result import Review
from simulator.review.selection import Selection

NOW = dt.datetime(2026, 11, 24, 10, tzinfo=dt.UTC)
Make = Callable[[dict[str, str]], Path]
LEADS = """\
[[personas]]
id = "ann"
first_name = "Ann"
country = "US"
[[personas]]
id = "cleo"
country = "CA"
language = "fr-CA"
[[personas]]
id = "eva"
country = "US"
language = "es-MX"
"""
OUT = "Reply STOP to opt out."
TEXT = f"Acme: your guide is here: https://acme.example/g {OUT}\n"
NO_EXIT = TEXT.replace(OUT, "")
OF_TEXTS = Selection(ignore=("SEQ", "TIM", "CNS", "TOK02", "TOK03"))
"""These sequences are too short to be judged as such."""


@pytest.fixture
def review(workspace: Make) -> Callable[..., Review]:
    """Review a workspace of these files, and of the leads above."""

    def make(messages: dict[str, str], **more: str) -> Review:
        files = {f"templates/new/{name}": text for name, text in messages.items()}
        root = workspace({"personas/a.toml": LEADS, **files, **more})
        return review_workspace(load_workspace(root), now=NOW, selection=OF_TEXTS)

    return make


def told(review: Review) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(found.rule, str(found.place), found.leads) for found in review.findings]


def steps(*tables: str) -> dict[str, str]:
    return {"sequence.toml": "".join(f"[[steps]]\n{table}\n" for table in tables)}


def test_a_condition_is_judged_where_it_stands(review: Callable[..., Review]) -> None:
    sequence = steps('id = "a"\nmessage = "hi"\nwhen = "lead.ctiy == 1"')
    assert told(review({"hi.sms.j2": TEXT, **sequence})) == [
        ("TPL02", "templates/new/sequence.toml:4:8", ())
    ]


def test_a_condition_that_cannot_be_read_is_a_finding(review: Callable[..., Review]) -> None:
    sequence = steps('id = "a"\nmessage = "hi"\nwhen = "no_reply and"')
    assert told(review({"hi.sms.j2": TEXT, **sequence})) == [
        ("TPL01", "templates/new/sequence.toml:4:8", ())
    ]


def test_an_include_that_nobody_takes_in_is_judged(review: Callable[..., Review]) -> None:
    found = review({"hi.sms.j2": TEXT}, **{"templates/_shared/x.j2": "a\n{% if %}"})
    assert [(each.rule, each.place.file, each.place.line) for each in found.findings] == [
        ("TPL01", "templates/_shared/x.j2", 2)
    ]


def test_a_fault_of_an_include_is_told_once_for_all_messages(
    review: Callable[..., Review],
) -> None:
    uses = TEXT.replace(OUT, '{% include "_shared/x.j2" %}')
    shared = {"templates/_shared/x.j2": "{{ lead.first_name }} " + OUT}
    found = review({"a.sms.j2": uses, "b.sms.j2": uses}, **shared)
    assert told(found) == [("TOK04", "templates/_shared/x.j2:1:4", ("cleo", "eva"))]


def test_a_later_text_needs_a_way_out_outside_the_us_alone(
    review: Callable[..., Review],
) -> None:
    sequence = steps('id = "a"\nmessage = "one"', 'id = "b"\nmessage = "two"')
    found = review({"one.sms.j2": TEXT, "two.sms.j2": NO_EXIT, **sequence})
    assert [(rule, leads) for rule, _, leads in told(found)] == [("OPT01", ("cleo",))]


def test_a_message_that_no_step_names_is_a_first_text(review: Callable[..., Review]) -> None:
    sequence = steps('id = "a"\nmessage = "one"')
    found = review({"one.sms.j2": TEXT, "two.sms.j2": NO_EXIT, **sequence})
    assert [leads for _, _, leads in told(found)] == [("ann", "cleo", "eva")]


def test_leads_outside_the_audience_are_counted_and_not_reviewed(
    review: Callable[..., Review],
) -> None:
    sequence = {
        "sequence.toml": 'audience = {countries = ["US"]}\n[[steps]]\nid = "a"\nmessage = "hi"'
    }
    found = review({"hi.sms.j2": NO_EXIT, **sequence})
    assert [leads for _, _, leads in told(found)] == [("ann", "eva")]
    assert (found.leads, found.left_out) == (3, 1)


def test_each_language_meets_its_own_leads(review: Callable[..., Review]) -> None:
    found = review({"hi.sms.j2": NO_EXIT, "hi.es.sms.j2": NO_EXIT})
    assert [(place, leads) for _, place, leads in told(found)] == [
        ("templates/new/hi.es.sms.j2:1:50", ("eva",)),
        ("templates/new/hi.sms.j2:1:50", ("ann", "cleo")),
    ]


def test_a_file_that_no_lead_would_get_is_tried_on_all(review: Callable[..., Review]) -> None:
    found = review({"hi.sms.j2": TEXT, "hi.de.sms.j2": NO_EXIT})
    assert [(rule, leads) for rule, _, leads in told(found)] == [
        ("COV01", ()),
        ("OPT01", ("ann", "cleo", "eva")),
    ]
    assert found.untargeted == 1


def test_leads_that_stand_in_are_read_as_of_the_audiences_country(
    review: Callable[..., Review],
) -> None:
    sequence = {
        "sequence.toml": 'audience = {countries = ["GB"]}\n'
        '[[steps]]\nid = "a"\nmessage = "one"\n[[steps]]\nid = "b"\nmessage = "two"'
    }
    found = review({"one.sms.j2": TEXT, "two.sms.j2": NO_EXIT, **sequence})
    assert [(rule, leads) for rule, _, leads in told(found)] == [
        ("COV01", ()),
        ("COV01", ()),
        ("OPT01", ("ann", "cleo", "eva")),
    ]


def test_a_subject_is_judged_at_its_key(review: Callable[..., Review]) -> None:
    mail = '+++\nsubject = "For {{ lead.first_name }}"\n+++\nHi\n'
    assert told(review({"hi.email.j2": mail})) == [
        ("TOK04", "templates/new/hi.email.j2:2:11", ("cleo", "eva"))
    ]


def test_a_message_that_fails_for_one_lead_is_reviewed_for_the_others(
    review: Callable[..., Review],
) -> None:
    text = "{% if lead.first_name %}{{ 1 / 0 }}{% endif %}" + NO_EXIT
    found = review({"hi.sms.j2": text})
    assert [(rule, leads) for rule, _, leads in told(found)] == [
        ("TPL01", ("ann",)),
        ("OPT01", ("cleo", "eva")),
    ]


def test_two_final_newlines_leave_one_in_the_text(review: Callable[..., Review]) -> None:
    found = review({"hi.sms.j2": "Acme: yours: https://acme.example/g\n\n"})
    assert told(found)[0][1] == "templates/new/hi.sms.j2:2:1"


def test_the_review_counts_what_it_read(review: Callable[..., Review]) -> None:
    found = review({"a.sms.j2": TEXT, "a.es.sms.j2": TEXT, "b.sms.j2": TEXT})
    assert (found.messages, found.renderings, found.leads) == (3, 6, 3)


def test_a_text_is_checked_as_its_circumstances_say() -> None:
    assert [each.rule for each in check_text(NO_EXIT)] == ["OPT01"]
    assert check_text(NO_EXIT, position=2) == ()
    assert [each.rule for each in check_text(NO_EXIT, position=2, country="GB")] == ["OPT01"]
    assert check_text(NO_EXIT, kind="transactional") == ()
    with pytest.raises(UsageError, match="use one of marketing"):
        check_text(NO_EXIT, kind="sales")


def test_messages_that_end_in_one_include_each_have_their_finding(
    review: Callable[..., Review],
) -> None:
    uses = "Acme: yours: https://acme.example/g {% include '_shared/x.j2' %}"
    found = review({"a.sms.j2": uses, "b.sms.j2": uses}, **{"templates/_shared/x.j2": "Sam"})
    assert [(rule, place) for rule, place, _ in told(found)] == [
        ("OPT01", "templates/new/a.sms.j2:1:65"),
        ("OPT01", "templates/new/b.sms.j2:1:65"),
    ]


def test_a_text_that_ends_in_a_branch_lacks_its_way_out_once(
    review: Callable[..., Review],
) -> None:
    text = "Acme: yours: https://acme.example/g {% if lead.first_name %}yes{% else %}no{% endif %}"
    assert [rule for rule, _, _ in told(review({"a.sms.j2": text}))] == ["OPT01"]


def test_a_name_that_nobody_knows_is_told_once(review: Callable[..., Review]) -> None:
    found = review({"a.sms.j2": f"Hi {{{{ lead.frist_name }}}}, yours: https://a.example/g {OUT}"})
    assert [rule for rule, _, _ in told(found)] == ["TPL02"]


def test_where_the_steps_cannot_be_read_nothing_is_asked_that_a_first_text_must_say(
    review: Callable[..., Review],
) -> None:
    found = review({"one.sms.j2": NO_EXIT, "sequence.toml": "[[steps]\n"})
    assert [(rule, leads) for rule, _, leads in told(found)] == [
        ("OPT01", ("cleo",)),
        ("FIL01", ()),
    ]


@pytest.mark.parametrize(
    ("table", "place"),
    [
        ('id = "a"\nmessage = "hi"\nwhe = "lead.ctiy"', "4:7"),
        ('id = "a"\nmesage = "hi"\nwhen = "lead.ctiy"', "4:8"),
    ],
)
def test_a_misspelt_condition_is_judged_where_it_stands(
    review: Callable[..., Review], table: str, place: str
) -> None:
    found = told(review({"hi.sms.j2": TEXT, **steps(table)}))
    assert ("TPL02", f"templates/new/sequence.toml:{place}", ()) in found


def test_a_misspelt_subject_is_judged_where_it_stands(review: Callable[..., Review]) -> None:
    mail = '+++\nkind = "marketing"\nsubjet = "For {{ lead.first_name }}"\n+++\nHi\n'
    assert [place for rule, place, _ in told(review({"hi.email.j2": mail})) if rule == "TOK04"] == [
        "templates/new/hi.email.j2:3:10"
    ]


def test_a_misspelt_message_of_a_step_is_missed_where_it_stands(
    review: Callable[..., Review],
) -> None:
    sequence = steps('id = "a"\nmesage = "nope"')
    found = review({"hi.sms.j2": TEXT, **sequence})
    assert "templates/new/sequence.toml:3:10" in {place for _, place, _ in told(found)}

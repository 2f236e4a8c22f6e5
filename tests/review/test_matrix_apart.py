import datetime as dt
from pathlib import Path

from simulator.loading import load_workspace
from simulator.model.finding import Severity
from simulator.review.matrix_apart import Parted, is_met
from simulator.review.matrix_columns import columns_of
from simulator.review.reviewer import Reviewer

NOW = dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC)
TEXT = 'Hi {{ lead.first_name }}{% if lead.city == "Nome" %} up in Nome{% endif %}'
LEADS = """
[[personas]]
id = "ann"
first_name = "Ann"
[[personas]]
id = "bo"
first_name = "Bo"
"""
HOSTILE = """
role = "hostile"
[[personas]]
id = "hostile-no-name"
city = "Reno"
[[personas]]
id = "hostile-named"
first_name = "N" """


def parted(root: Path, hostile: str = HOSTILE) -> tuple[Parted, Reviewer]:
    for name, text in (
        ("templates/a/hi.sms.j2", TEXT),
        ("personas/leads.toml", LEADS),
        ("personas/odd.toml", hostile),
    ):
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    reviewer = Reviewer(load_workspace(root), now=NOW)
    reviews = {copy.message.file: reviewer.review_copy(copy) for copy in reviewer.copies}
    columns = columns_of(reviewer.copies, None)
    return Parted(columns, reviewer.workspace.personas, reviews, reviewer.costs.prices), reviewer


def test_hostile_leads_are_in_no_row_and_in_no_sum_of_the_others(tmp_path: Path) -> None:
    found, _ = parted(tmp_path)
    assert [lead.id for lead in found.leads.leads] == ["ann", "bo"]
    assert [lead.id for lead in found.hostile.leads] == ["hostile-no-name", "hostile-named"]
    assert found.leads.texts == 2
    assert found.hostile.texts == 0


def test_what_only_hostile_leads_meet_stands_in_their_matrix_alone(tmp_path: Path) -> None:
    found, _ = parted(tmp_path)
    worst = {lead.id: found.hostile.cell(lead.id, 0).worst for lead in found.hostile.leads}
    assert worst == {"hostile-no-name": Severity.ERROR, "hostile-named": None}
    assert all(each.rule != "TOK04" for each in found.leads.told)
    assert {"hostile-no-name"} in [set(each.leads) for each in found.hostile.told]


def test_words_that_no_lead_gets_are_met_by_no_lead(tmp_path: Path) -> None:
    found, reviewer = parted(tmp_path)
    review = reviewer.review_copy(reviewer.copies[0])
    ways = [each for each in review.findings if each.rule.startswith("COV")]
    assert ways
    assert not any(map(is_met, ways))
    told = {each.rule for each in (*found.leads.told, *found.hostile.told)}
    assert not told & {each.rule for each in ways}


def test_a_new_review_changes_both_and_an_old_one_neither(tmp_path: Path) -> None:
    found, reviewer = parted(tmp_path)
    review = reviewer.review_copy(reviewer.copies[0])
    file = reviewer.copies[0].message.file
    found.renew({file: review})
    leads, hostile = found.leads, found.hostile
    assert found.of(leads.leads[0]) is leads
    assert found.of(hostile.leads[0]) is hostile
    found.renew({file: review})
    assert found.leads.column(0) == leads.column(0)
    found.renew({})
    assert found.leads.unreviewed == found.hostile.unreviewed == 1

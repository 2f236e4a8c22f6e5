import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.loading.init import copy_starter
from simulator.model.workspace import Workspace
from simulator.review.remembered import Remembered, is_unchanged, with_known_leads
from simulator.review.reviewer import Reviewer
from simulator.review.timed_texts import timed_by

NOW = dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC)
Change = Callable[[Path], object]


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Remembered, Workspace]:
    root = tmp_path_factory.mktemp("remembered") / "w"
    copy_starter(root)
    workspace = load_workspace(root)
    reviewer = Reviewer(workspace, now=NOW)
    remembered = Remembered()
    remembered.begin(reviewer)
    for copy in reviewer.copies:
        remembered.keep(reviewer.review_copy(copy))
    return root, remembered, workspace


def replaced(name: str, old: str, new: str) -> Change:
    def change(root: Path) -> None:
        text = (root / name).read_text()
        assert old in text
        (root / name).write_text(text.replace(old, new, 1))

    return change


WELCOME = "templates/fresh-lead/welcome.sms.j2"
WITH_OPT_OUT = "templates/_shared/opt-out.j2"
CHANGES: dict[str, tuple[Change, set[str] | None]] = {
    "nothing": (lambda _: None, set()),
    "one text": (
        # Its Spanish is compared with it.
        replaced(WELCOME, "Thanks for asking", "Thank you for asking"),
        {WELCOME, WELCOME.replace("welcome", "welcome.es")},
    ),
    "a comment in front of it": (
        # Its Spanish goes by the same front matter, whose places have changed.
        replaced(WELCOME, "kind =", "# why\nkind ="),
        {WELCOME, WELCOME.replace("welcome", "welcome.es")},
    ),
    "the settings": (replaced("presend.toml", 'name = "Brightwell"', 'name = "Acme"'), None),
    "the fields": (replaced("presend.toml", "max = 40", "max = 39"), None),
}


@pytest.mark.parametrize(("change", "made_anew"), CHANGES.values(), ids=CHANGES.keys())
def test_only_what_is_made_from_a_change_is_reviewed_again(
    first: tuple[Path, Remembered, Workspace],
    tmp_path: Path,
    change: Change,
    made_anew: set[str] | None,
) -> None:
    _, _, before = first
    root = tmp_path / "w"
    copy_starter(root)
    change(root)
    forgotten, reviewer = _forgotten(first, root, before)
    files = {copy.message.file for copy in reviewer.copies}
    assert forgotten == (files if made_anew is None else made_anew)


def test_an_include_brings_back_who_takes_it_in(
    first: tuple[Path, Remembered, Workspace], tmp_path: Path
) -> None:
    root = tmp_path / "w"
    copy_starter(root)
    replaced(WITH_OPT_OUT, "Reply STOP", "Text STOP")(root)
    forgotten, reviewer = _forgotten(first, root, first[2])
    takers = {
        copy.message.file for copy in reviewer.copies if "_shared/opt-out.j2" in copy.message.body
    }
    theirs = {file.replace(".", ".es.", 1) for file in takers} & {*reviewer.copies_by_file}
    assert forgotten == takers | theirs
    assert takers


def test_a_lead_brings_back_the_messages_that_they_get(
    first: tuple[Path, Remembered, Workspace], tmp_path: Path
) -> None:
    root = tmp_path / "w"
    copy_starter(root)
    replaced("personas/house.toml", 'first_name = "Guadalupe"', 'first_name = "Lupe"')(root)
    forgotten, reviewer = _forgotten(first, root, first[2])
    hers = {
        copy.message.file
        for copy in reviewer.copies
        if any(lead.id == "guadalupe" for lead in copy.leads)
    }
    assert forgotten == hers != {copy.message.file for copy in reviewer.copies}


@pytest.mark.parametrize("value", ["1.0", "true", "2026-11-02T11:00:00+01:00"])
def test_a_lead_s_value_that_python_holds_for_the_same_is_another(
    tmp_path: Path, value: str
) -> None:
    root = tmp_path / "w"
    copy_starter(root)
    leads = root / "personas" / "house.toml"
    agreed = 'consent = {{ at = 2026-11-02T10:00:00Z, scope = "offers" }}'
    lead = f'\n[[personas]]\nid = "una"\n{agreed}\ncustom = {{{{ n = {{}} }}}}\n'
    before = "2026-11-02T10:00:00Z" if value.startswith("2026") else "1"
    text = leads.read_text()
    leads.write_text(text + lead.format(before))
    known = load_workspace(root)
    reviewer = Reviewer(known, now=NOW)
    copy = next(each for each in reviewer.copies if "una" in [lead.id for lead in each.leads])
    remembered = Remembered()
    remembered.begin(reviewer)
    remembered.keep(reviewer.review_copy(copy))
    leads.write_text(text + lead.format(value))
    now = with_known_leads(load_workspace(root), known)
    again = Reviewer(now, now=NOW)
    remembered.begin(again)
    assert remembered.recall(again.copies_by_file[copy.message.file]) is None
    assert not is_unchanged(now, known)
    assert is_unchanged(known, known)


def test_the_order_of_steps_brings_back_the_campaign_s_messages(
    first: tuple[Path, Remembered, Workspace], tmp_path: Path
) -> None:
    root = tmp_path / "w"
    copy_starter(root)
    sequence = root / "templates/fresh-lead/sequence.toml"
    text = sequence.read_text()
    sequence.write_text(text.replace("weight = 1", "weight = 3", 1))
    forgotten, reviewer = _forgotten(first, root, first[2])
    timed = {
        copy.message.file
        for copy in reviewer.copies
        if copy.message.campaign == "fresh-lead" and timed_by(copy, reviewer.desk)
    }
    # Some say when they come, or speak of days: it may be another lead's turn now.
    assert (
        forgotten - timed
        == {f"templates/fresh-lead/nudge-{name}.sms.j2" for name in ("a", "a.es", "b", "b.es")}
        - timed
    )
    assert forgotten >= timed


def test_other_hours_bring_back_what_tells_when_it_is_sent(tmp_path: Path) -> None:
    root = tmp_path / "w"
    copy_starter(root)
    sequence = root / "templates/fresh-lead/sequence.toml"
    said = root / "templates/fresh-lead/last-call.sms.j2"
    said.write_text(said.read_text() + "{{ send_at | weekday }}\n")
    before = load_workspace(root)
    reviewer = Reviewer(before, now=NOW)
    remembered = Remembered()
    remembered.begin(reviewer)
    copy = reviewer.copies_by_file["templates/fresh-lead/last-call.sms.j2"]
    remembered.keep(reviewer.review_copy(copy))
    assert remembered.recall(copy)
    sequence.write_text(sequence.read_text().replace('end = "18:00"', 'end = "17:00"'))
    again = Reviewer(with_known_leads(load_workspace(root), before), now=NOW)
    remembered.begin(again)
    assert remembered.recall(again.copies_by_file[copy.message.file]) is None


def test_an_hour_later_on_the_same_day_everything_holds_still(
    first: tuple[Path, Remembered, Workspace],
) -> None:
    _, remembered, workspace = first
    later = Reviewer(workspace, now=NOW + dt.timedelta(hours=1))
    remembered.begin(later)
    assert all(map(remembered.recall, later.copies))


def test_a_review_called_back_is_the_one_that_would_be_made(
    first: tuple[Path, Remembered, Workspace], tmp_path: Path
) -> None:
    root = tmp_path / "w"
    copy_starter(root)
    _, remembered, before = first
    reviewer = Reviewer(with_known_leads(load_workspace(root), before), now=NOW)
    remembered.begin(reviewer)
    for copy in reviewer.copies[:8]:
        assert remembered.recall(copy) == reviewer.review_copy(copy)


def test_another_day_forgets_everything(first: tuple[Path, Remembered, Workspace]) -> None:
    _, remembered, workspace = first
    reviewer = Reviewer(workspace, now=NOW + dt.timedelta(days=1))
    other = Remembered()
    other.begin(Reviewer(workspace, now=NOW))
    other.keep(Reviewer(workspace, now=NOW).review_copy(reviewer.copies[0]))
    assert other.recall(reviewer.copies[0])
    other.begin(reviewer)
    assert other.recall(reviewer.copies[0]) is None
    assert remembered is not other


def _forgotten(
    first: tuple[Path, Remembered, Workspace], root: Path, before: Workspace
) -> tuple[set[str], Reviewer]:
    """The files whose review must be made anew; what `first` remembers stays as it is."""
    other = Remembered()
    made = Reviewer(before, now=NOW)
    other.begin(made)
    _, remembered, _ = first
    remembered.begin(made)
    for copy in made.copies:
        review = remembered.recall(copy)
        other.keep(review or made.review_copy(copy))
    reviewer = Reviewer(with_known_leads(load_workspace(root), before), now=NOW)
    other.begin(reviewer)
    return {each.message.file for each in reviewer.copies if not other.recall(each)}, reviewer

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.loading.campaign_files import file_of, make_campaign, make_message
from simulator.loading.init import copy_starter
from simulator.loading.starting_text import language_message, starting_message
from simulator.model.message import Channel
from simulator.model.persona import Persona
from simulator.model.workspace import Workspace
from simulator.review.reviewer import Reviewer
from tests.loading.conftest import write_files

NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)


def _bare(root: Path) -> None:
    write_files(root, {"presend.toml": "format = 1\n", "personas/a.toml": _leads()})


def _branded(root: Path) -> None:
    settings = '[brand]\nname = "Acme"\n[sender]\nfirst_name = "Sam"\n'
    write_files(root, {"presend.toml": settings, "personas/a.toml": _leads()})


def _leads() -> str:
    return (
        '[[personas]]\nid = "dana"\nfirst_name = "Dana"\ncountry = "US"\n[[personas]]\nid = "no"\n'
    )


KINDS: dict[str, Callable[[Path], object]] = {
    "bare": _bare,
    "with a brand": _branded,
    "starter": copy_starter,
}


@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("kind", KINDS)
def test_a_new_campaign_has_nothing_wrong_with_it(
    tmp_path: Path, kind: str, channel: Channel
) -> None:
    KINDS[kind](tmp_path / "w")
    workspace = load_workspace(tmp_path / "w")
    file = file_of("spring", "welcome", channel)
    source = starting_message(workspace, channel, name="spring-offer", goal='book a "visit"')
    make_campaign(tmp_path / "w", file, source, 'book a "visit"')
    workspace = load_workspace(tmp_path / "w")
    assert not workspace.faults
    assert workspace.sequences["spring"].objective == 'book a "visit"'
    assert workspace.sequences["spring"].message_ids == ("welcome",)
    reviewer = Reviewer(workspace, now=NOW)
    review = reviewer.review_copy(reviewer.copies_by_file[file])
    assert not review.findings
    assert review.copy.message.front.goal == 'book a "visit"'
    ascii_leads = [lead for lead in review.copy.leads if (lead.first_name or "a").isascii()]
    assert all(review.texts[lead.id] <= 2 for lead in ascii_leads if channel is Channel.SMS)


def test_the_text_that_is_kept_is_the_one_that_is_sent(tmp_path: Path) -> None:
    _branded(tmp_path)
    workspace = load_workspace(tmp_path)
    for text in ("Hi [STOP] {{ lead.first_name }}", "two\n\nlines\n", "+++\ndraft = true\n+++\nHi"):
        source = starting_message(workspace, Channel.SMS, name="m", text=text)
        file = file_of("kept", "a" * (len(text) % 50 + 1), Channel.SMS)
        make_message(tmp_path, file, source)
        kept = next(each for each in load_workspace(tmp_path).messages if each.file == file)
        assert kept.body.removesuffix("\n") == text.rpartition("+++\n")[2].removesuffix("\n")


def test_a_new_language_says_what_its_base_says_with_the_includes_of_its_own(
    tmp_path: Path,
) -> None:
    copy_starter(tmp_path / "w")
    workspace = load_workspace(tmp_path / "w")
    base = next(each for each in workspace.messages if each.name == "pricing-visitor/hello")
    source = language_message(workspace, base, "es")
    assert "opt-out.es.j2" in source or "first-text.es.j2" in source
    # There is no such piece in German: the one that is there is better than none.
    assert ".de.j2" not in language_message(workspace, base, "de")
    make_message(tmp_path / "w", file_of(base.campaign, base.id, base.channel, "es"), source)
    found = _with_language(load_workspace(tmp_path / "w"), base.id)
    assert found == {None, "es"}


def _with_language(workspace: Workspace, message: str) -> set[str | None]:
    assert not workspace.faults
    return {each.language for each in workspace.messages if each.id == message}


def test_leads_without_a_name_are_greeted_too(tmp_path: Path) -> None:
    _bare(tmp_path)
    workspace = load_workspace(tmp_path)
    source = starting_message(workspace, Channel.SMS, name="m")
    make_message(tmp_path, file_of("c", "m", Channel.SMS), source)
    workspace = load_workspace(tmp_path)
    reviewer = Reviewer(workspace, now=NOW)
    preview = reviewer.preview(reviewer.copies[0], Persona(id="nobody"))
    assert preview.text.startswith("Hi there")

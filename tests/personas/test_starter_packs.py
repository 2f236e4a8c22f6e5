from pathlib import Path

import pytest

from simulator.loading import load_workspace
from simulator.loading.init import copy_starter, set_up
from simulator.loading.setup import AS_IT_IS, Answers
from simulator.model.workspace import Workspace
from simulator.personas.generated import known_countries
from simulator.personas.recorded import differences
from simulator.personas.starter_packs import packs_for, without_names

PACK = "personas/made-up.toml"


def homes_and_number(workspace: Workspace) -> tuple[set[str | None], int]:
    """Where the leads of the pack live, which has to be one that is made the same again."""
    assert workspace.faults == ()
    (pack,) = (each for each in workspace.packs if each.file == PACK)
    assert list(differences(pack, workspace.settings)) == []
    leads = [lead for lead in workspace.personas if lead.id in pack.leads]
    return {lead.country for lead in leads}, len(leads)


@pytest.mark.parametrize(
    ("audience", "homes"),
    [(("US",), {"US"}), (("GB", "DE"), {"GB", "DE"}), (("JP", "BR"), {"BR"})],
)
@pytest.mark.parametrize("is_later", [False, True])
def test_a_pack_that_does_not_fit_the_audience_gives_way_to_one_as_large_that_does(
    tmp_path: Path, audience: tuple[str, ...], homes: set[str], *, is_later: bool
) -> None:
    answers, packs = Answers(audience=audience), packs_for(audience)
    copy_starter(tmp_path / "new", *((AS_IT_IS,) if is_later else (answers, packs)))
    if is_later:
        assert PACK in set_up(tmp_path / "new", answers, packs)
    found, number = homes_and_number(load_workspace(tmp_path / "new"))
    # A lead may tell no country: a form seldom asks.
    assert (found - {None}, number) == (homes, 40)


def test_a_pack_that_fits_stays_as_it_is() -> None:
    assert packs_for(("CA", "US", "GB")) == {}
    assert packs_for(()) == {}


def test_a_pack_that_somebody_changed_stays_theirs(tmp_path: Path) -> None:
    copy_starter(tmp_path / "new")
    mine = tmp_path / "new" / PACK
    mine.write_text(f"{mine.read_text()}# mine\n")
    set_up(tmp_path / "new", Answers(audience=("GB",)), packs_for(("GB",)))
    assert mine.read_text().endswith("# mine\n")


def test_nobody_is_made_up_where_no_names_are_known_and_that_is_told() -> None:
    assert packs_for(("JP",)) == {}
    assert without_names(("US", "JP", "PE")) == ("Japan", "Peru")
    assert without_names(known_countries()) == ()

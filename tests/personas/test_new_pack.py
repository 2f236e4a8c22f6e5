from pathlib import Path

import pytest

from simulator.errors import UsageError
from simulator.loading import load_workspace
from simulator.model.settings import Settings
from simulator.personas.new_pack import free_file, homes_of, make_pack, next_seed


@pytest.fixture(autouse=True)
def _workspace(tmp_path: Path) -> None:
    (tmp_path / "presend.toml").touch()


def test_a_made_pack_is_read_as_leads_and_says_how_to_make_it_anew(tmp_path: Path) -> None:
    path = tmp_path / "personas/generated.toml"
    make_pack(path, Settings(), count=3, seed=7, countries=("US",))
    workspace = load_workspace(tmp_path)
    (pack,) = workspace.packs
    assert len(pack.leads) == 3
    assert pack.generated
    assert (pack.generated.seed, pack.generated.countries) == (7, ("US",))
    assert "--count 3 --seed 7 --countries US" in path.read_text("utf-8")
    assert not workspace.faults


def test_the_next_seed_is_one_that_no_pack_has(tmp_path: Path) -> None:
    assert next_seed(()) == 1
    for seed in (4, 2):
        path = tmp_path / f"personas/made-{seed}.toml"
        make_pack(path, Settings(), count=2, seed=seed, countries=("US",))
    assert next_seed(load_workspace(tmp_path).packs) == 5


def test_a_free_file_is_never_one_that_is_there(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        path = free_file(tmp_path, "made", ".toml")
        path.touch()
        names.append(path.name)
    assert names == ["made.toml", "made-2.toml", "made-3.toml"]


def test_too_many_leads_for_toml_are_refused_before_anything_is_written(tmp_path: Path) -> None:
    path = tmp_path / "many.toml"
    with pytest.raises(UsageError, match="jsonl"):
        make_pack(path, Settings(), count=501, seed=1, countries=("US",))
    assert not path.exists()


def test_leads_live_where_campaigns_are_for(tmp_path: Path) -> None:
    for name, countries in (("a", '["CA", "US"]'), ("b", '["US", "ZZ"]'), ("c", "[]")):
        folder = tmp_path / "templates" / name
        folder.mkdir(parents=True)
        (folder / "hi.sms.j2").write_text("Hi", "utf-8")
        text = f'[audience]\ncountries = {countries}\n[[steps]]\nid = "a"\nmessage = "hi"\n'
        (folder / "sequence.toml").write_text(text, "utf-8")
    assert homes_of(load_workspace(tmp_path)) == ("CA", "US")


def test_without_an_audience_they_live_in_the_us(tmp_path: Path) -> None:
    assert homes_of(load_workspace(tmp_path)) == ("US",)

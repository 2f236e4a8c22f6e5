"""`presend init` with answers: a workspace that asks nothing and checks clean."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Presend = Callable[..., Any]


@pytest.mark.parametrize(
    ("audience", "provider"),
    [
        ("US", "twilio"),
        ("US,CA", "twilio"),
        ("US,GB", "generic"),
        ("GB", "notify"),
        ("AU,NZ", "klaviyo"),
        ("FR", "klaviyo"),
        ("DE,US", "attentive"),
        ("JP", "bandwidth"),
        ("Sweden", "Mobile Text Alerts"),
    ],
)
def test_a_workspace_made_so_checks_clean(
    presend: Presend, tmp_path: Path, audience: str, provider: str
) -> None:
    words = ("--brand", "Acme Roofs", "--audience", audience, "--provider", provider)
    made = presend("init", "demo", *words, cwd=tmp_path)
    assert (made.code, made.err) == (0, "")
    checked = presend("check", "--format", "concise", cwd=tmp_path / "demo")
    assert checked.code == 0, checked.out
    assert "Acme Roofs" in presend("show", "fresh-lead/welcome").out
    assert (tmp_path / "demo/personas/made-up.toml").exists() == (audience != "JP")


def test_it_says_whose_links_these_are(presend: Presend, tmp_path: Path) -> None:
    made = presend("init", "demo", "--brand", "Acme", cwd=tmp_path)
    assert "brightwell.example, which is nobody's" in made.out


@pytest.mark.parametrize(
    "brand", ['Ca$h & "Co"', "Sol 🌞", "$HOME `id`", "50% off", "__init__", "O'Neil \\"]
)
def test_an_odd_brand_still_checks_clean(presend: Presend, tmp_path: Path, brand: str) -> None:
    assert presend("init", "demo", "--brand", brand, cwd=tmp_path).code == 0
    settings = tomllib.loads((tmp_path / "demo/presend.toml").read_text())
    assert settings["brand"]["name"] == brand
    checked = presend("check", "--format", "concise", cwd=tmp_path / "demo")
    assert checked.code == 0, checked.out


def test_countries_whose_cities_nobody_has_written_down_are_named(
    presend: Presend, tmp_path: Path
) -> None:
    made = presend("init", "some", "--audience", "US,JP,Peru", cwd=tmp_path)
    assert "Leads in Japan and Peru have no city and no phone: give them some" in made.out
    assert "could be made up for Japan and Peru. A list of yours" in made.out
    told = presend("init", "all", "--audience", "US,GB", cwd=tmp_path).out
    assert "no city" not in told
    assert "made up" not in told


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--audience", "US,Germny"), "did you mean DE for Germany?"),
        (("--provider", "twillio"), "did you mean twilio?"),
        (("--brand", ""), "write the name that your leads know you by"),
        (("--brand", "{{ x }}"), "a gap that nobody filled"),
        (("--brand", "%s"), "a gap that nobody filled"),
    ],
)
def test_a_wrong_answer_makes_nothing(
    presend: Presend, tmp_path: Path, words: tuple[str, ...], says: str
) -> None:
    done = presend("init", "demo", *words, cwd=tmp_path)
    assert done.code == 2
    assert says in done.err
    assert not (tmp_path / "demo").exists()


def test_without_answers_the_starter_is_copied_byte_by_byte(
    presend: Presend, tmp_path: Path
) -> None:
    presend("init", "plain", cwd=tmp_path)
    root = Path(__file__).parents[2]
    for name in ("presend.toml", "personas/house.toml", "templates/fresh-lead/sequence.toml"):
        assert (tmp_path / "plain" / name).read_bytes() == (root / name).read_bytes()

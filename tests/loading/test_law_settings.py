from pathlib import Path

import pytest

from simulator.errors import SettingsError
from simulator.loading.settings import load_settings


def settings_with(tmp_path: Path, place: str) -> Path:
    rows = f'[[timing.law]]\nplace = "{place}"\nstart = "09:00"\nend = "18:00"\n'
    (tmp_path / "presend.toml").write_text(f"format = 1\n{rows}", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("place", "what"),
    [
        ("ZZ", "There is no country ZZ. Write its code, such as US."),
        ("US-TY", "United States has no state TY."),
        ("FR-75", "States of France are not told apart here. Write FR, for all of the country."),
    ],
)
def test_a_limit_of_ones_own_for_no_place_is_an_error_at_its_place(
    tmp_path: Path, place: str, what: str
) -> None:
    with pytest.raises(SettingsError) as told:
        load_settings(settings_with(tmp_path, place))
    assert what in str(told.value)
    assert "presend.toml:3" in str(told.value)


@pytest.mark.parametrize("place", ["US", "US-TX", "CA-BC", "FR"])
def test_a_limit_of_ones_own_holds_for_a_country_or_a_state(tmp_path: Path, place: str) -> None:
    settings, _ = load_settings(settings_with(tmp_path, place))
    assert [row.place for row in settings.timing.law] == [place]

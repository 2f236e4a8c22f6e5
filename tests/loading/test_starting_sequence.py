import datetime as dt
import tomllib
from typing import Any

from simulator.data.named_holidays import holidays_in
from simulator.loading.shared_hours import shared_end
from simulator.loading.starting_sequence import starting_sequence
from simulator.model.persona import Consent, Persona


def _lead(id_: str, country: str | None, scope: str | None) -> Persona:
    agreed = dt.datetime(2026, 11, 2, tzinfo=dt.UTC)
    return Persona(id=id_, country=country, consent=Consent(at=agreed, source="form", scope=scope))


def _started(*leads: Persona) -> dict[str, Any]:
    return tomllib.loads(starting_sequence("welcome", "book a visit", leads))


def test_it_is_for_the_country_of_most_leads_and_read_by_its_clock() -> None:
    begun = _started(_lead("a", "US", None), _lead("b", "GB", None), _lead("c", "GB", None))
    assert begun["audience"] == {"countries": ["GB"]}
    assert begun["default_timezone"] == "Europe/London"


def test_only_scopes_that_sell_get_in_and_none_is_named_where_no_lead_has_one() -> None:
    odd = 'offers "[STOP]"\n'
    begun = _started(_lead("a", "US", odd), _lead("b", "US", "service"), _lead("c", "US", None))
    assert begun["enrol"] == {"scopes": [odd], "within_days": 365}
    assert "enrol" not in _started(_lead("a", "US", "service"))


def test_without_leads_it_names_no_country() -> None:
    begun = _started()
    assert "audience" not in begun
    assert begun["default_timezone"] == "America/New_York"


def test_hours_end_at_nightfall_in_the_country_farthest_ahead() -> None:
    assert shared_end("US", ("US", "CA")) == dt.timedelta(hours=20)
    assert shared_end("US", ("US", "GB", "DE")) == dt.timedelta(hours=14)


def test_a_calendar_has_the_days_on_which_the_law_there_closes() -> None:
    flag_day = dt.date(2027, 6, 14)
    assert flag_day in holidays_in("US-PA", 2027)
    assert flag_day not in holidays_in("US-TX", 2027)

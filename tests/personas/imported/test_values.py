import datetime as dt

import pytest

from simulator.model.fields import (
    BooleanSpec,
    ChoiceSpec,
    DatetimeSpec,
    FieldSpec,
    Gap,
    IntegerSpec,
    ListSpec,
    NumberSpec,
    TextSpec,
)
from simulator.personas.imported.leads import ABSENT, LeadMaker, split_name, typed
from simulator.personas.imported.values import (
    DateOrder,
    Remembered,
    date_order,
    has_joined,
    has_left,
    has_unsubscribed,
    read_country,
    read_instant,
    read_language,
    read_stage,
)

DAY = dt.datetime(2026, 11, 2, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "text",
    [
        *("2026-11-02", "2026-11-02T00:00:00Z", "2026-11-02 00:00:00", "11/02/2026", "11/2/26"),
        *("11/02/2026 12:00 AM", "1793577600", "1793577600000", "Nov 2, 2026", "2 November 2026"),
        *("2026-11-01T19:00:00-05:00", "2026-11-02 00:00:00 UTC", "02-Nov-2026"),
    ],
)
def test_a_date_is_the_same_however_it_is_written(text: str) -> None:
    assert read_instant(text) == DAY


@pytest.mark.parametrize("text", ["soon", "99/99/2026", "", "0001-01-01T00:00+14:00"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert read_instant(text) is None


def test_the_order_of_day_and_month_is_that_of_the_first_clear_date() -> None:
    assert date_order(["03/04/2026", "13/04/2026"]) is DateOrder.DAY_FIRST
    assert date_order(["03/04/2026", "04/13/2026"]) is DateOrder.MONTH_FIRST
    assert date_order(["03/04/2026"], "DE") is DateOrder.DAY_FIRST
    assert read_instant("02.11.2026", DateOrder.DAY_FIRST) == DAY


@pytest.mark.parametrize("text", ["true", "Yes", "1", "x", "2026-01-01", "asked by phone"])
def test_anything_but_a_no_in_an_opt_out_column_is_an_opt_out(text: str) -> None:
    assert has_left(text)


@pytest.mark.parametrize("text", ["", "false", "0", "No", "null", "subscribed", "  "])
def test_a_no_in_an_opt_out_column_is_none(text: str) -> None:
    assert not has_left(text)


def test_a_subscription_ends_and_runs_by_its_usual_words() -> None:
    assert has_unsubscribed("Unsubscribed")
    assert not has_unsubscribed("subscribed")
    assert has_joined("Opted in")
    assert not has_joined("unsubscribed")


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        *(("en", "en"), ("EN_us", "en-US"), ("es-mx", "es-MX"), ("Spanish", "es"), ("", "")),
        *(("English (US)", "en"), ("de_DE.UTF-8", "de-DE"), ("Jo", ""), ("Dana Whitfield", "")),
        *(("zh-Hant-TW", "zh-Hant-TW"), ("klingon", ""), ("en-", "")),
        *(("La-Toya", ""), ("es-Whitfield", ""), ("El-Amin", ""), ("es-419", "es-419")),
    ],
)
def test_a_language_is_known_by_tag_or_name_and_nothing_else_is(text: str, tag: str) -> None:
    assert read_language(text) == tag


def test_countries_and_stages_are_known_by_what_people_call_them() -> None:
    assert [read_country(each) for each in ("us", "United States", "UK", "Nowhere")] == [
        *("US", "US", "GB", ""),
    ]
    assert [read_stage(each) for each in ("Lead", "MQL", "Opportunity", "customer", "Bob")] == [
        *("awareness", "consideration", "decision", "customer", ""),
    ]


@pytest.mark.parametrize(
    ("spec", "cell", "value"),
    [
        (TextSpec(type="text"), " a ", " a "),
        (IntegerSpec(type="integer"), "1,200.0", 1200),
        (IntegerSpec(type="integer"), "many", "many"),
        (NumberSpec(type="number"), "1.5", 1.5),
        (BooleanSpec(type="boolean"), "yes", True),
        (BooleanSpec(type="boolean"), "maybe", "maybe"),
        (ChoiceSpec(type="choice", values=("Tile", "Metal")), "METAL", "Metal"),
        (DatetimeSpec(type="datetime"), "2026-11-02", DAY),
        (ListSpec(type="list", of=IntegerSpec(type="integer")), "1; 2", (1, 2)),
        (IntegerSpec(type="integer"), " ", ""),
    ],
)
def test_a_cell_becomes_what_its_field_asks_for(
    spec: TextSpec | IntegerSpec, cell: str, value: object
) -> None:
    assert typed(spec, cell) == value


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Dana Whitfield", ("Dana", "Whitfield")),
        ("Dana van der Berg", ("Dana", "van der Berg")),
        ("Whitfield, Dana", ("Dana", "Whitfield")),
        ("Dana", ("Dana", "")),
        ("  ", ("  ", "")),
        ("", ("", "")),
    ],
)
def test_a_whole_name_is_split_at_its_first_space(name: str, parts: tuple[str, str]) -> None:
    assert split_name(name) == parts


def test_leads_lack_what_their_cells_leave_blank_and_names_are_not_trimmed() -> None:
    held = {"first_name": [[" Dana ", "", "   "]], "country": [["US", "", "x"]]}
    made = LeadMaker({}, "CA").fields(held, 3)
    assert [*made.rows()] == [
        {"first_name": " Dana ", "country": "US"},
        {},
        {"first_name": "   "},
    ]


def test_a_value_that_its_field_does_not_allow_is_a_misfit() -> None:
    specs: dict[str, FieldSpec] = {
        "first_name": TextSpec(type="text", max=4, missing=(Gap.ABSENT,)),
        "car": TextSpec(type="text"),
        "age": IntegerSpec(type="integer", missing=(Gap.NONE,)),
    }
    held = {"first_name": [["Dana", "Bartholomew", ""]], "custom.car": [["Fox", "Fox", ""]]}
    made = LeadMaker(specs).fields(held, 3)
    assert made.misfits == {1: "first_name", 2: "car"}
    assert made.fields["age"] == (None, None, None)
    assert made.fields["first_name"][2] is ABSENT


def test_misfits_are_the_same_without_the_rest() -> None:
    specs: dict[str, FieldSpec] = {"first_name": TextSpec(type="text", max=4)}
    held = {"first_name": [["Dana", "Bartholomew"]], "phone": [["12", "+18505550123"]]}
    maker = LeadMaker(specs)
    assert maker.misfits(held, 2) == maker.fields(held, 2).misfits == {1: "first_name"}


def test_a_reader_forgets_in_time_and_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("simulator.personas.imported.values.MOST_REMEMBERED", 3)
    reader = Remembered(len)
    for size in range(20):
        assert reader.each(["x" * size]) == [size]
        assert len(reader) <= 5

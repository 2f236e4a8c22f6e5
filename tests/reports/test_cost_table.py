"""The section "Texts billed": its rows, its money, what folds away, and the same as JSON."""

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest

from simulator.model.cost import (
    Bill,
    CampaignCost,
    Cause,
    CostLine,
    Extra,
    MessageCost,
    Saving,
    Spread,
    Unpriced,
)
from simulator.reports.as_json import as_json
from simulator.reports.concise import concise
from simulator.reports.costs import cost_section
from simulator.reports.full import full
from simulator.review.result import Review

TEXTS = Spread(Decimal(1), Decimal(3), Decimal("1.25"), Decimal(5))
MONEY = Spread(Decimal("0.0109"), Decimal("0.0327"), Decimal("0.013625"), Decimal("0.0545"))
LINE = CostLine("LEN02", "1 of 4 leads costs 3 texts: letters such as ë.")
SAVING = Saving(("’",), "'", "curly apostrophe", True, "a straight '", 1200, Decimal("9.48"), 400)
EXTRA = Extra(Cause.LETTERS, 3, 1, ("zoe",), "zoe", "lead.first_name", "Zoë", ("ë",))


def message(name: str = "hi", campaign: str = "new", **more: Any) -> MessageCost:  # noqa: ANN401 - any field
    return MessageCost(f"templates/{campaign}/{name}.sms.j2", campaign, 4, TEXTS, **more)


def campaign(name: str = "new", **more: Any) -> CampaignCost:  # noqa: ANN401 - any field
    return CampaignCost(name, 2, 4, TEXTS, **more)


def section(*costs: MessageCost, each: bool = False, bill: Bill | None = None) -> list[str]:
    bill = bill or Bill("USD", (campaign(),), campaign(""))
    return list(cost_section(costs, bill, each_message=each))


def priced(currency: str = "USD", **more: Any) -> Bill:  # noqa: ANN401 - any field
    total = campaign("", price=MONEY, **more)
    return Bill(currency, (campaign(price=MONEY), campaign("old", price=MONEY)), total)


def test_a_campaign_is_a_line() -> None:
    assert section(message()) == [
        "Texts billed               leads least  mean  most  in all",
        "  new                          4     1  1.25     3       5",
        "",
    ]


def test_several_campaigns_have_a_total_with_money_where_there_are_rates() -> None:
    assert section(message(price=MONEY), bill=priced())[:4] == [
        "Texts billed               leads least  mean  most  in all     a lead     in all",
        "  new                          4     1  1.25     3       5    $0.0136    $0.0545",
        "  old                          4     1  1.25     3       5    $0.0136    $0.0545",
        "  all campaigns                4     1  1.25     3       5    $0.0136    $0.0545",
    ]


def test_large_sums_keep_a_space_before_them() -> None:
    price = Spread(Decimal(1), Decimal(1), Decimal(20000), Decimal(3000000))
    bill = Bill("CHF", (campaign(price=price),))
    (line,) = (each for each in section(message(price=price), bill=bill) if "new" in each)
    assert line.split()[-5:] == ["5", "CHF", "20,000.00", "CHF", "3,000,000.00"]


def test_each_message_is_a_row_below_its_campaign_on_request() -> None:
    lines = section(message(lines=(LINE,), saving=SAVING), message("hi.es"), each=True)
    assert lines == [
        "Texts billed               leads least  mean  most  in all",
        "  new",
        "    hi                         4     1  1.25     3       5",
        "      1 of 4 leads costs 3 texts: letters such as ë.  LEN02",
        "      Writing a straight ' for ’ saves 1,200 texts ($9.48) for 400 leads.",
        "    hi.es                      4     1  1.25     3       5",
        "    in all                     4     1  1.25     3       5",
        "",
    ]


def test_a_substitution_that_changes_the_meaning_says_so_and_names_what_is_not_seen() -> None:
    saving = Saving(("\u00a0",), " ", "hard space", False, "an ordinary space", 1, None, 1)
    said = " ".join(" ".join(section(message(saving=saving), each=True)).split())
    assert "Writing an ordinary space for each hard space saves 1 text for 1 lead, but" in said


def test_signs_that_go_together_are_all_named() -> None:
    saving = Saving(("“", "”"), '"', "curly quote", True, 'a straight "', 2, None, 2)
    said = " ".join(" ".join(section(message(saving=saving), each=True)).split())
    assert 'Writing a straight " for “ and ” saves 2 texts for 2 leads.' in said


def test_five_cost_lines_are_shown_and_the_others_counted() -> None:
    lines = section(*(message(f"m{n}", lines=(LINE,)) for n in range(8)))
    assert sum("LEN02" in line for line in lines) == 5
    assert lines[-2:] == ["and 3 more lines on costs; --costs shows them", ""]


def test_each_messages_first_line_comes_before_any_ones_second_and_the_dearest_first() -> None:
    nine = Spread(Decimal(1), Decimal(9), Decimal(3), Decimal(12))
    dear = MessageCost("x/d.sms.j2", "new", 4, nine, lines=(LINE,))
    second = CostLine("LEN02", "2 of 4 leads cost 2 texts: a long city.")
    lines = section(message("a", lines=(LINE, second)), dear)
    assert [line[:5] for line in lines if "LEN02" in line] == ["new/d", "new/a", "new/a"]


def test_drafts_and_messages_without_leads_are_marked_and_the_drafts_counted() -> None:
    drafts = (message(draft=True, lines=(LINE,)), message("b", is_for_others=True, lines=(LINE,)))
    assert section(*drafts)[2:] == ["Not counted: 1 draft message.", ""]
    shown = "\n".join(section(*drafts, each=True))
    assert "hi (draft)" in shown
    assert "b (no lead)" in shown


def test_leads_without_a_rate_are_told() -> None:
    lacking = (Unpriced("", 1), Unpriced("CA", 3))
    lines = section(message(), bill=Bill("USD", (campaign(),), campaign("", unpriced=lacking)))
    assert lines[2] == "There is no rate for 3 leads in CA and 1 lead without a country."


def test_of_many_countries_without_a_rate_the_first_are_named() -> None:
    lacking = tuple(Unpriced(country, 1) for country in ("AT", "BE", "CA", "DE", "FR"))
    lines = section(message(), bill=Bill("USD", (), campaign("", unpriced=lacking)), each=True)
    said = " ".join(" ".join(lines).split())
    assert "1 lead in AT, 1 lead in BE, 1 lead in CA and 2 leads elsewhere." in said


@pytest.mark.parametrize("each", [True, False])
def test_no_line_is_wider_than_80_columns(each: bool) -> None:
    long = "a-rather-long-name-for-what-is-only-a-campaign"
    costs = [message(f"message-{n}-{'x' * n}", long, price=MONEY, lines=(LINE,)) for n in range(50)]
    bill = Bill("CHF", (campaign(long, price=MONEY),), campaign("", price=MONEY))
    assert max(map(len, section(*costs, each=each, bill=bill))) <= 80


def test_two_hundred_messages_are_a_short_section() -> None:
    costs = [message(f"m{n}", lines=(LINE,), saving=SAVING) for n in range(200)]
    assert len(section(*costs)) < 16


def test_a_name_from_a_file_never_becomes_a_control_sequence() -> None:
    lines = section(message("\x1b[2J", "\x1b[1m"), bill=priced("\x1b[0m"), each=True)
    assert "\x1b" not in "".join(lines)


@pytest.mark.parametrize("review_of", [(), (message(draft=True),)])
def test_where_nothing_is_billed_there_is_no_section(review_of: tuple[MessageCost, ...]) -> None:
    assert section(*review_of, bill=Bill("USD")) == []


def review() -> Review:
    cost = message(price=MONEY, extras=(EXTRA,), saving=SAVING, lines=(LINE,))
    return Review((), dt.date(2026, 11, 24), messages=1, costs=(cost,), bill=priced())


def test_the_section_stands_before_the_summary() -> None:
    lines = list(full(review(), unit="message"))
    assert lines[0].startswith("Texts billed")
    assert lines[-1].startswith("Nothing wrong in 1 message")


def test_a_concise_report_says_nothing_of_costs() -> None:
    (line,) = concise(review(), unit="message")
    assert line == "Nothing wrong in 1 message. As of 2026-11-24."


def test_json_holds_the_sums() -> None:
    costs = json.loads("\n".join(as_json(review())))["costs"]
    assert costs["currency"] == "USD"
    assert [each["campaign"] for each in costs["campaigns"]] == ["new", "old"]
    assert costs["total"]["texts"] == {"least": 1, "most": 3, "mean": 1.25, "total": 5}
    assert costs["total"]["price"]["total"] == 0.0545


def test_json_holds_each_messages_extras_saving_and_lines() -> None:
    (cost,) = json.loads("\n".join(as_json(review())))["costs"]["messages"]
    assert (cost["file"], cost["share"], cost["draft"]) == ("templates/new/hi.sms.j2", 1, False)
    assert cost["extras"][0]["leads"] == ["zoe"]
    assert cost["saving"]["texts"] == 1200
    assert cost["lines"] == [{"rule": LINE.rule, "text": LINE.text}]


def test_json_without_costs_says_so() -> None:
    document = "\n".join(as_json(Review((), dt.date(2026, 11, 24))))
    assert json.loads(document)["costs"] is None

"""The rules of styles take part in a review like all others."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.errors import SettingsError
from simulator.loading import load_workspace
from simulator.model.finding import Finding
from simulator.review import check_text, review_workspace
from simulator.review.codes import check_codes, meant_code, nearest_code, unknown_codes
from simulator.review.remembered import Remembered
from simulator.review.reviewer import Reviewer
from simulator.review.selection import Selection

NOW = dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC)
STYLE = """
[[rules]]
id = "plain"
kind = "substitution"
message = "“{word}” is stiff."
swap = { utilize = "use" }
safe = true
[[rules]]
id = "terms"
kind = "required"
message = "No terms."
words = ["Terms apply"]
scope = { kinds = ["marketing"] }
[[rules]]
id = "spelling"
kind = "consistency"
message = "“{word}” is “{instead}” elsewhere."
spellings = [["email", "e-mail"]]
across = "campaign"
"""
TAIL = "Terms apply. Book: https://acme.example/b Reply STOP to opt out."
Workspace = Callable[[dict[str, str]], Path]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, "presend.toml", '[brand]\nname = "Acme"\n')
    write(tmp_path, "styles/house.toml", STYLE)
    write(
        tmp_path,
        "personas/house.toml",
        '[[personas]]\nid = "dana"\nfirst_name = "Dana"\ncountry = "US"\n'
        '[[personas]]\nid = "ut"\nfirst_name = "Utilize"\ncountry = "US"\n'
        '[[personas]]\nid = "terms"\nfirst_name = "Terms apply"\ncountry = "US"\n',
    )
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def found(root: Path, text: str, selection: Selection | None = None) -> list[Finding]:
    write(root, "templates/a/hi.sms.j2", text)
    review = review_workspace(load_workspace(root), now=NOW, selection=selection)
    return [each for each in review.findings if each.rule.startswith("house.")]


def test_a_finding_stands_in_the_template_with_its_fix_and_all_its_leads(root: Path) -> None:
    (finding,) = found(root, f"Acme: Hi {{{{ lead.first_name }}}}, utilize it. {TAIL}")
    assert (finding.rule, finding.severity.value) == ("house.plain", "warning")
    assert (finding.place.line, finding.place.column) == (1, 33)
    assert finding.leads == ("dana", "terms", "ut")
    assert finding.message == "“utilize” is stiff. Write “use”."
    assert finding.fix
    assert finding.fix.is_safe
    assert [edit.text for edit in finding.fix.edits] == ["use"]


def test_what_leads_are_called_is_neither_found_nor_taken_for_the_copy(root: Path) -> None:
    assert found(root, f"Acme: Hi {{{{ lead.first_name }}}}. {TAIL}") == []
    bare = "Acme: Hi {{ lead.first_name }}. Book: https://acme.example/b Reply STOP to opt out."
    (finding,) = found(root, bare)
    assert (finding.rule, finding.leads) == ("house.terms", ("dana", "terms", "ut"))


def test_of_a_word_that_is_no_plain_one_either_the_style_alone_speaks(root: Path) -> None:
    write(root, "templates/a/hi.sms.j2", f"Acme: utilize it. {TAIL}")
    review = review_workspace(load_workspace(root), now=NOW)
    assert [each.rule for each in review.findings if "utilize" in each.what] == ["house.plain"]


def test_words_of_an_include_are_mended_in_the_include(root: Path) -> None:
    write(root, "templates/_shared/end.j2", "Utilize it.")
    (finding,) = found(root, f'Acme: {{% include "_shared/end.j2" %}} {TAIL}')
    assert finding.place.file == "templates/_shared/end.j2"


@pytest.mark.parametrize(
    ("settings", "codes"),
    [
        ("", ["house.plain", "house.terms"]),
        ('[severity]\n"house.plain" = "off"\n', ["house.terms"]),
        ('ignore = ["house"]\n', []),
        ('ignore = ["house.terms"]\n', ["house.plain"]),
        ('select = ["house.terms"]\n', ["house.terms"]),
        ('select = ["OPT"]\n', []),
    ],
)
def test_settings_take_a_style_by_its_name_and_a_rule_by_its_code(
    root: Path, settings: str, codes: list[str]
) -> None:
    write(root, "presend.toml", settings)
    text = "Acme: utilize it: https://acme.example/b Reply STOP to opt out."
    assert sorted(each.rule for each in found(root, text)) == codes


def test_settings_say_how_much_a_rule_matters(root: Path) -> None:
    write(root, "presend.toml", '[severity]\n"house.plain" = "error"\n')
    (finding,) = found(root, f"Acme: utilize it. {TAIL}")
    assert finding.severity.value == "error"


def test_a_campaign_keeps_to_the_spelling_that_most_of_its_messages_have(root: Path) -> None:
    write(root, "templates/a/one.sms.j2", f"Acme: our email. {TAIL}")
    write(root, "templates/a/two.sms.j2", f"Acme: your email. {TAIL}")
    write(root, "templates/b/other.sms.j2", f"Acme: your e-mail. {TAIL}")
    (finding,) = found(root, f"Acme: an e-mail. {TAIL}")
    assert (finding.rule, finding.place.file) == ("house.spelling", "templates/a/hi.sms.j2")
    assert finding.what == "“e-mail” is “email” elsewhere."
    assert finding.fix
    assert [edit.text for edit in finding.fix.edits] == ["email"]


def test_a_change_of_a_style_or_of_the_campaign_makes_remembered_reviews_anew(root: Path) -> None:
    write(root, "templates/a/hi.sms.j2", f"Acme: an email. {TAIL}")
    write(root, "templates/a/two.sms.j2", f"Acme: the e-mail. {TAIL}")
    remembered = Remembered()

    def known() -> list[str]:
        reviewer = Reviewer(load_workspace(root), now=NOW)
        remembered.begin(reviewer)
        kept = [copy.message.id for copy in reviewer.copies if remembered.recall(copy)]
        for copy in reviewer.copies:
            remembered.keep(reviewer.review_copy(copy))
        return kept

    assert known() == []
    assert known() == ["hi", "two"]
    write(root, "styles/house.toml", STYLE.replace('"use"', '"employ"'))
    assert known() == []
    write(root, "templates/a/two.sms.j2", f"Acme: the email. {TAIL}")
    assert known() == []
    write(root, "styles/house.toml", STYLE.replace('across = "campaign"', ""))
    known()
    write(root, "templates/a/two.sms.j2", f"Acme: an email. {TAIL}")
    assert known() == ["hi"]


def test_the_library_call_on_a_text_knows_no_style() -> None:
    assert all("." not in each.rule for each in check_text("Utilize it."))


def test_codes_of_styles_are_known_and_told_by_the_nearest(root: Path) -> None:
    styles = load_workspace(root).styles
    assert unknown_codes(("house", "house.plain", "TON", "TON01"), styles) == ()
    assert unknown_codes(("house.plian", "hose"), styles) == ("house.plian", "hose")
    assert unknown_codes(("broken", "broken.any"), styles, {"broken"}) == ()
    assert nearest_code("house.plian", styles) == "did you mean house.plain?"
    assert nearest_code("OPT1", styles) == "did you mean OPT01?"
    assert [meant_code(code, styles) for code in ("House.Plain", "HOUSE", "ton01")] == [
        "house.plain",
        "house",
        "TON01",
    ]


def test_a_style_called_like_a_family_leaves_the_family_its_capitals(root: Path) -> None:
    write(root, "styles/ton.toml", STYLE)
    write(root, "styles/ton01.toml", STYLE)
    styles = load_workspace(root).styles
    typed = ("TON", "ton", "TON01", "ton01", "TON.plain", "cta")
    meant = ["TON", "ton", "TON01", "ton01", "ton.plain", "CTA"]
    assert [meant_code(code, styles) for code in typed] == meant


def test_settings_that_name_no_rule_of_a_style_say_where(root: Path) -> None:
    write(root, "presend.toml", '[severity]\n"house.plian" = "off"\n')
    workspace = load_workspace(root)
    with pytest.raises(SettingsError, match=r"house\.plain") as refused:
        check_codes(workspace.settings, workspace.places, workspace.styles)
    assert refused.value.location
    assert refused.value.location.line == 2

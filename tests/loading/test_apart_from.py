from pathlib import Path

import pytest

from simulator.loading import load_workspace

STEP = '[[steps]]\nid = "call"\nchannel = "call"\n'


def faults_of(root: Path, apart: str) -> list[tuple[str, str, str]]:
    for name, lines in {"spring": f"apart_from = [{apart}]\n", "fall": ""}.items():
        folder = root / "templates" / name
        folder.mkdir(parents=True)
        (folder / "sequence.toml").write_text(f"format = 1\n{lines}{STEP}", encoding="utf-8")
    workspace = load_workspace(root)
    return [(str(each.location), each.what, each.remedy) for each in workspace.faults]


@pytest.mark.parametrize("apart", ['"fall"', '"all"', ""])
def test_campaigns_may_be_apart_from_others_and_from_all(tmp_path: Path, apart: str) -> None:
    assert faults_of(tmp_path, apart) == []


@pytest.mark.parametrize(
    ("apart", "what", "remedy"),
    [
        ('"fal"', "There is no campaign fal.", "Write fall."),
        (
            '"fall", "winter"',
            "There is no campaign winter.",
            'Write the name of a folder, or "all".',
        ),
        ('"spring"', "A campaign is always apart from itself.", "Remove this name."),
    ],
)
def test_a_name_that_is_no_other_campaign_is_told_at_its_place(
    tmp_path: Path, apart: str, what: str, remedy: str
) -> None:
    ((where, said, mend),) = faults_of(tmp_path, apart)
    assert where.startswith("templates/spring/sequence.toml:2:")
    assert (said, mend) == (what, remedy)

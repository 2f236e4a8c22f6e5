"""One engine: what the app finds is what a check finds, letter for letter."""

import dataclasses
import datetime as dt
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from simulator.loading import load_workspace
from simulator.loading.leads import with_leads
from simulator.model.finding import Finding, Severity
from simulator.reports.as_json import as_json
from simulator.review.workspace import review_workspace
from simulator.tui.app import PresendApp
from simulator.tui.reading import read
from simulator.tui.studio import Studio, by_file
from tests.conftest import Presend
from tests.tui.conftest import settled

Drive = Callable[..., None]
Wait = Callable[..., Awaitable[None]]
NOW = dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC)
DATA = Path(__file__).parents[2] / "data"


def checked(root: Path) -> tuple[Finding, ...]:
    return review_workspace(with_leads(load_workspace(root)), now=NOW).findings


def as_ci_says(app: PresendApp) -> object:
    """What the app finds as the report for programs writes it."""
    assert app.studio.reviewer
    review = app.studio.reviewer.whole((), ())
    review = dataclasses.replace(review, findings=app.studio.all_findings())
    return json.loads("".join(as_json(review)))["findings"]


def write(root: Path, name: str, content: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode("utf-8", "surrogatepass"))


def messy(root: Path) -> Path:
    """Real messages by others, includes at fault, broken files, drafts, names taken twice."""
    lines = (DATA / "templates.jsonl").read_text("utf-8").splitlines()
    for at, line in enumerate(lines[:24]):
        body = json.loads(line).get("text", "Hi") + '{% include "_shared/end.j2" %}\n'
        front = "+++\ndraft = true\n+++\n" if at % 7 == 0 else ""
        write(root, f"templates/real-{at % 3}/m{at}.sms.j2", front + body)
    write(root, "templates/_shared/end.j2", " FREE!!! {{ lead.nam }} ’")
    write(root, "templates/_shared/unused.j2", "{{ lead.nobody }}")
    write(root, "templates/real-0/broken.sms.j2", "+++\nkind = \n+++\nHi")
    write(root, "templates/real-0/open.sms.j2", "Hi {% if lead.city %}")
    write(root, "templates/real-0/empty.sms.j2", "")
    write(root, "templates/real-0/m0.email.j2", "+++\nsubject = 'HI!!!'\n+++\nHi")
    write(root, "templates/real-0/lost.es.sms.j2", "Hola")
    write(root, "templates/real-1/[STOP].sms.j2", "Hi")
    write(root, "templates/real-1/sequence.toml", 'steps = [{ id = "a", message = "m1" }, 3]')
    write(root, "templates/real-2/sequence.toml", '[[steps]]\nid="a"\nmessage="m2"\nwhen="lead.x"')
    write(
        root,
        "templates/real-2/m5.es.sms.j2",
        "+++\nkind = 'marketing'\n+++\n¡GRATIS! {{ link('x') }}",
    )
    write(root, "templates/real-2/m8.es-MX.sms.j2", "Hola {{ lead.city")
    write(root, "templates/stray.sms.j2", "Hi")
    write(
        root,
        "presend.toml",
        'provider = "klaviyo"\nignore = ["TON"]\n[severity]\nCTA01 = "error"\nLEN01 = "info"\n'
        # A command is told a day, and the app lives at an hour of it: both enrol on the next.
        '[timing]\nenrolled_at = "wed 10:00"\n[brand]\nname = "Sol 🌞"\n',
    )
    return root


def test_the_starter(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, _: Pilot[None]) -> None:
        assert app.studio.all_findings() == checked(starter) != ()

    drive(starter, story)


def test_a_messy_workspace(drive: Drive, settle: Wait, tmp_path: Path, presend: Presend) -> None:
    root = messy(tmp_path / "messy")
    said = presend("check", "--format", "json", "--as-of", "2026-11-24", cwd=root)

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        expected = checked(root)
        assert app.studio.all_findings() == expected
        assert as_ci_says(app) == json.loads(said.out)["findings"]
        assert {each.severity for each in expected} >= {Severity.ERROR, Severity.WARNING}
        counted = [each.severity for each in expected if not each.draft]
        assert app.studio.totals() == {each: counted.count(each) for each in set(counted)}
        # A review of what is typed, where nothing is typed, changes nothing.
        reviewer = app.studio.reviewer
        assert reviewer
        for path in sorted((root / "templates").rglob("*.j2")):
            file = path.relative_to(root).as_posix()
            if "_shared" not in file and file in reviewer.copies_by_file:
                app.studio.put(file, *reviewer.review_source(file, path.read_text("utf-8")))
        assert app.studio.all_findings() == expected
        # Nor does what is read again after a change elsewhere.
        write(root, "templates/_shared/end.j2", " Reply STOP to end")
        (root / "templates/real-0/lost.es.sms.j2").unlink()
        app.reload()
        await settle(app, pilot)
        assert app.studio.all_findings() == checked(root) != expected
        # What is told of a text while it is typed is what is told of it once it is saved; its
        # translation is compared with what is saved.
        typing = "templates/real-2/m5.sms.j2"
        saved = app.studio.findings_of(typing)
        app.open_message(typing)
        await settled(app, pilot)
        await pilot.press("O", "h", "space", "left_curly_bracket", "left_curly_bracket", "x")
        await settled(app, pilot)
        typed = app.studio.findings_of(typing)
        assert typed != saved
        await pilot.press("ctrl+s")
        await settled(app, pilot)
        assert app.studio.findings_of(typing) == typed
        assert app.studio.all_findings() == checked(root)

    drive(root, story)


FOLDER = "templates/fresh-lead"
TYPED = {
    "a text": "Hi {{ lead.first_name }}, it’s FREE!!!",
    "a draft": "+++\ndraft = true\n+++\nHi {{ lead.nobody }}",
    "an unknown key": "+++\nvoise = 'friendly'\n+++\nHi",
    "front matter that is not closed": "+++\nkind = 'marketing'\nHi",
    "what is another channel's": "+++\nsubject = 'HI!!!'\n+++\nHi",
    "nothing": "",
    "a sign that belongs to no text": "Hi \0 there",
    "more than a file may hold": "y" * 1_000_001,
    "an include that is not there": "Hi {% include '_shared/gone.j2' %}",
}
FILES = {
    "a message": f"{FOLDER}/welcome.sms.j2",
    "a translation": f"{FOLDER}/welcome.es.sms.j2",
    "a translation of nothing": f"{FOLDER}/lost.es.sms.j2",
    "a translation of what can't be read": f"{FOLDER}/broken.es.sms.j2",
    "a translation on another channel": f"{FOLDER}/welcome.es.push.j2",
    "a name that is taken": f"{FOLDER}/welcome.push.j2",
    "a name that is none": f"{FOLDER}/Big News.sms.j2",
    "a folder that is no campaign": "templates/[STOP]/hi.sms.j2",
    "no campaign": "templates/stray.sms.j2",
    "an empty file": f"{FOLDER}/empty.sms.j2",
}


@pytest.mark.parametrize("file", FILES.values(), ids=FILES.keys())
def test_what_is_told_of_a_typed_text_is_told_of_it_once_it_is_saved(
    tmp_path: Path, file: str
) -> None:
    root = tmp_path / "typed"
    write(root, f"{FOLDER}/welcome.sms.j2", "Hi")
    write(root, f"{FOLDER}/welcome.es.sms.j2", "Hola")
    write(root, f"{FOLDER}/broken.sms.j2", "+++\n")
    write(root, f"{FOLDER}/sequence.toml", '[[steps]]\nid = "a"\nmessage = "welcome"\n')
    write(root, "personas/two.toml", '[[personas]]\nid = "ann"\n[[personas]]\nid = "bo"\n')
    write(root, file, "" if "empty" in file else "Hi {{ lead.city }}")
    studio = Studio.empty(root)
    found = read(root, NOW, studio.workspace, ())
    assert found.reviewer
    studio.take_in(by_file(found.faults), {}, by_file(found.standing))
    for text in TYPED.values():
        write(root, file, text)
        studio.put(file, *found.reviewer.review_source(file, text))
        told = {each for each in studio.findings_of(file) if each.place.file == file}
        assert told == {each for each in checked(root) if each.place.file == file}, text[:40]

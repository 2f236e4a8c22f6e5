"""One engine: what the app finds is what a check finds, letter for letter."""

import datetime as dt
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot

from simulator.loading import load_workspace
from simulator.loading.leads import with_leads
from simulator.model.finding import Finding, Severity
from simulator.review.workspace import review_workspace
from simulator.tui.app import PresendApp

Drive = Callable[..., None]
Wait = Callable[..., Awaitable[None]]
NOW = dt.datetime(2026, 11, 24, 10, 2, tzinfo=dt.UTC)
DATA = Path(__file__).parents[2] / "data"


def checked(root: Path) -> tuple[Finding, ...]:
    return review_workspace(with_leads(load_workspace(root)), now=NOW).findings


def write(root: Path, name: str, content: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode("utf-8", "surrogatepass"))


def messy(root: Path) -> Path:
    """Real messages by others, includes at fault, broken files, drafts, names taken twice."""
    lines = (DATA / "templates.jsonl").read_text("utf-8").splitlines()
    for at, line in enumerate(lines[:40]):
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
    write(root, "presend.toml", 'provider = "klaviyo"\n[brand]\nname = "Sol 🌞"\n')
    return root


def test_the_starter(drive: Drive, starter: Path) -> None:
    async def story(app: PresendApp, _: Pilot[None]) -> None:
        assert app.studio.all_findings() == checked(starter) != ()

    drive(starter, story)


def test_a_messy_workspace(drive: Drive, settle: Wait, tmp_path: Path) -> None:
    root = messy(tmp_path / "messy")

    async def story(app: PresendApp, pilot: Pilot[None]) -> None:
        expected = checked(root)
        assert app.studio.all_findings() == expected
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

    drive(root, story)

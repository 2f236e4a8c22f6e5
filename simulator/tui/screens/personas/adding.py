"""More leads: made up, or in the shape of a list from elsewhere."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from textual.content import Content

from simulator.data.countries import country_code
from simulator.errors import PresendError
from simulator.loading.personas import FOLDER
from simulator.model.counted import counted
from simulator.tui.first_run import has_own
from simulator.tui.roles import Role
from simulator.tui.screens.personas.list_words import list_rows
from simulator.tui.widgets.dialog import Ask, Choice, Fact, Field, Form
from simulator.tui.widgets.page import BESIDE, WIDEST
from simulator.tui.widgets.working import Tell, Work, worked

if TYPE_CHECKING:
    from simulator.personas.doctor_signs import Health
    from simulator.personas.imported.lists import LeadList
    from simulator.personas.imported.pack import ImportedPack
    from simulator.tui.app import PresendApp

T = TypeVar("T")

COUNT = 24
"""Leads that are made at once: as many as one looks through."""

FEW = 200
"""Leads of a list that are taken unless more are asked for: who they are repeats soon."""

MOST = 100_000
GENERATED = "generated"
_LINES, _TOML = ".jsonl", ".toml"


class _Wanted(NamedTuple):
    """What somebody says of a list."""

    path: Path
    country: str
    most: int


class _Looked(NamedTuple):
    """A list that was looked over."""

    found: "LeadList"
    health: "Health"


class HiddenFaultError(Exception):
    """A fault of presend's own while it read or made leads: its words could be a lead's data."""


class _AskWhose(Ask):
    """Tells its keys on the border too: what is wrong with a list may be long."""

    def on_mount(self) -> None:
        """Tell them."""
        told = "w write it   k with the real people   Esc leave it"
        self.query_one("#box").border_subtitle = Content.styled(told, str(Role.QUIET))


class Adding:
    """Writes packs of leads below personas/."""

    def __init__(self, app: "PresendApp") -> None:
        self._app = app

    @property
    def _folder(self) -> Path:
        return self._app.studio.workspace.root / FOLDER

    # Made up

    async def make(self) -> None:
        """Make up some leads, in a file of their own or in place of those made before."""
        from simulator.personas.new_pack import (  # noqa: PLC0415 - Faker's pools are seldom wanted
            free_file,
            homes_of,
            make_pack,
            next_seed,
        )

        app = self._app
        if not await has_own(app):
            return
        path = self._folder / f"{GENERATED}{_TOML}"
        if await asyncio.to_thread(path.exists):
            beside = await asyncio.to_thread(free_file, self._folder, GENERATED, _TOML)
            answer = await self._ask_where(path, beside)
            if not answer:
                return
            path = beside if answer == "m" else path
        workspace = app.studio.workspace
        seed, homes = next_seed(workspace.packs), homes_of(workspace)

        def work(_: Tell) -> bool:
            make_pack(path, workspace.settings, count=COUNT, seed=seed, countries=homes)
            return True

        if await self._done("Making leads up", work, "lead", writes=True):
            app.reload()
            app.say(f"Made {COUNT} leads up: {FOLDER}/{path.name}. Nobody has their numbers.")

    async def _ask_where(self, path: Path, beside: Path) -> str:
        known = {pack.file: pack for pack in self._app.studio.workspace.packs}
        pack = known.get(f"{FOLDER}/{path.name}")
        held = f", which holds {counted(len(pack.leads), 'lead')}" if pack else ""
        facts = [
            f"There is {FOLDER}/{path.name} already{held}.",
            "Messages are reviewed with all leads there are.",
        ]
        choices = [
            Choice("m", f"more: {COUNT} others into {FOLDER}/{beside.name}"),
            Choice("o", f"write {COUNT} over {path.name}"),
        ]
        return await self._app.push_screen_wait(Ask(f"Make {COUNT} leads up", facts, choices))

    # From a list

    async def read_list(self) -> None:
        """Ask for a list, show what is wrong with it, and write leads in its shape."""
        if not await has_own(self._app, "Leads of a list go into a workspace of your own."):
            return
        wanted = await self._ask_list()
        looked = await self._look_over(wanted) if wanted else None
        if not wanted or not looked:
            return
        path = await asyncio.to_thread(self._output, wanted, looked.health.rows)
        answer = await self._ask_whose(wanted, looked, path)
        if answer:
            await self._write(wanted, looked, path, keeps_people=answer == "k")

    async def _ask_list(self) -> _Wanted | None:
        form = Form(
            "Leads from a list",
            [
                Field("path", "File", hint="a sheet (CSV) or JSON lines, such as ~/leads.csv"),
                Field(
                    "country",
                    "Where they live, where the list does not tell",
                    hint="such as US; it may stay empty",
                ),
                Field("most", "At most so many, the first ones", str(FEW)),
            ],
            _wrong,
            facts=("It is looked over first; nothing is written before you say so.",),
            done="look it over",
        )
        values = await self._app.push_screen_wait(form)
        if values is None:
            return None
        country = country_code(values["country"].strip()) or ""
        return _Wanted(_path(values["path"]), country, _number(values["most"]))

    async def _look_over(self, wanted: _Wanted) -> _Looked | None:
        workspace, now = self._app.studio.workspace, self._app.clock()

        def work(tell: Tell) -> _Looked:
            from simulator.personas.doctor import Doctor, Norms  # noqa: PLC0415 - seldom wanted
            from simulator.personas.imported.lists import Told, open_list  # noqa: PLC0415 - as above
            from simulator.review.languages import languages_of  # noqa: PLC0415 - as above

            fields = workspace.settings.fields
            found = open_list(wanted.path, Told(country=wanted.country), fields)
            norms = Norms(now, found.country, fields, languages_of(workspace))
            with Doctor(norms) as doctor:
                rows = 0
                for batch, held in found.batches():
                    doctor.add(batch, held)
                    rows += len(batch.lines)
                    tell(rows)
                return _Looked(found, doctor.health())

        return await self._done(f"Reading {wanted.path.name}", work, "row")

    def _output(self, wanted: _Wanted, rows: int) -> Path:
        from simulator.personas.imported.pack import prefix_of  # noqa: PLC0415 - seldom wanted
        from simulator.personas.new_pack import free_file  # noqa: PLC0415 - as above
        from simulator.personas.writing import MOST_IN_TOML  # noqa: PLC0415 - as above

        is_long = min(rows, wanted.most) > MOST_IN_TOML
        return free_file(self._folder, prefix_of(wanted.path), _LINES if is_long else _TOML)

    async def _ask_whose(self, wanted: _Wanted, looked: _Looked, path: Path) -> str:
        app, health = self._app, looked.health
        width = max(min(WIDEST, app.size.width * 94 // 100) - BESIDE, 10)
        facts: list[Fact] = [*list_rows(looked.found, health, width), ""]
        if not health.rows:
            ask = Ask(f"{wanted.path.name} holds no lead", facts, [], escape="close")
            return await app.push_screen_wait(ask)
        count = counted(min(health.rows, wanted.most), "lead")
        facts.append(Content.styled(f"Up to {count} go into {FOLDER}/{path.name}.", str(Role.HEAD)))
        choices = [
            Choice("w", "write it, the people made up: as long, as odd, as empty"),
            Choice("k", "write it with the real people: not for a repository"),
        ]
        title = f"{wanted.path.name}: what is in it"
        return await app.push_screen_wait(_AskWhose(title, facts, choices))

    async def _write(
        self, wanted: _Wanted, looked: _Looked, path: Path, *, keeps_people: bool
    ) -> None:
        specs = self._app.studio.workspace.settings.fields

        def work(tell: Tell) -> "ImportedPack":
            from simulator.personas.imported.pack import import_pack  # noqa: PLC0415 - seldom wanted

            return import_pack(
                looked.found,
                path,
                specs,
                keeps_people=keeps_people,
                limit=wanted.most,
                tell=tell,
            )

        made = await self._done(f"Writing {path.name}", work, "lead", writes=True)
        if made:
            self._app.reload()
            self._app.say(_told(made, path))

    async def _done(
        self, title: str, work: Work[T], unit: str, *, writes: bool = False
    ) -> T | None:
        """Do work that takes a while; what a person did wrong is told, and nothing comes of it."""
        try:
            return await worked(self._app, title, work, unit, writes=writes)
        except (PresendError, OSError) as error:
            self._app.warn(_sentence(error))
        except Exception as error:  # noqa: BLE001 - whatever it is, its words may be a lead's
            hidden = HiddenFaultError(f"a {type(error).__name__} in work on leads")
            self._app.tell_fault(hidden.with_traceback(error.__traceback__))
        return None


def _sentence(error: Exception) -> str:
    words = str(getattr(error, "in_app", None) or getattr(error, "strerror", None) or error)
    return f"{words[:1].upper()}{words[1:].rstrip('.')}. Nothing was written."


def _told(made: "ImportedPack", path: Path) -> str:
    left = made.left_out
    rows = left.malformed.rows + left.opted_out.rows + left.misfit.rows
    without = f" {counted(rows, 'row')} left out." if rows else ""
    return f"Wrote {counted(made.count, 'lead')} to {FOLDER}/{path.name}.{without}"


def _path(text: str) -> Path:
    return Path(text.strip()).expanduser()


def _number(text: str) -> int:
    digits = text.strip().replace(",", "")
    return int(digits) if digits.isdecimal() else 0


def _wrong(values: Mapping[str, str]) -> str | tuple[str, str]:
    """Why a list can't be read, and what to write."""
    if path := _wrong_path(values["path"]):
        return "path", path
    country = values["country"].strip()
    if country and country_code(country) is None:
        return "country", "There is no country of this name. Write its code, such as US."
    if not 1 <= _number(values["most"]) <= MOST:
        return "most", f"Write a number from 1 to {MOST:,}."
    return ""


def _wrong_path(text: str) -> str:
    if not text.strip():
        return "Write the name of the file."
    try:
        path = _path(text)
        if path.is_dir():
            return "This is a folder. Write a name behind it."
        is_there = path.is_file()
    except (OSError, RuntimeError, ValueError):
        return "This is no name that a file can have."
    return "" if is_there else "There is no such file."

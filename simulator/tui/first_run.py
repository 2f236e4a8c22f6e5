"""The first minutes: what is opened first, a copy of the starter, and the three questions."""

import asyncio
import shlex
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from simulator.data.home_places import without_places
from simulator.data.providers import providers
from simulator.errors import PresendError, UsageError
from simulator.loading.init import copy_starter, is_as_made, set_up
from simulator.loading.settings import SETTINGS_FILE
from simulator.loading.setup import Answers, read_audience, read_brand
from simulator.loading.starter import starter_folder
from simulator.loading.unsaved import SCRATCH
from simulator.tui.asked import is_asked, note_asked
from simulator.tui.keys.of_app import APP
from simulator.tui.keys.shown import shown_key
from simulator.tui.opening import OWN_FOLDER
from simulator.tui.widgets.dialog import Field, Form

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp
    from simulator.tui.screens.editor.screen import EditorScreen

ENTER = "Enter goes on. You can change all of it later."
NEEDS_OWN = "The starter is to read only: what is new goes into a workspace of your own."
TICK = 0.02
"""Seconds between two looks at whether the copy has been read."""


def begin(app: "PresendApp") -> None:
    """Now that the workspace has been read: show what was asked for, or ask what is not known."""
    if app.opens.endswith("/sequence.toml"):
        app.open_sequence(app.opens.split("/")[1])
    elif app.opens:
        app.open_message(app.opens)
    if app.studio.is_starter:
        app.say(f"This is the starter, to read only. {key_of_copy(app)} keeps a copy.")
    elif app.asks and _has_questions(app.studio.workspace.root):
        app.run_worker(ask_three(app), group="asking", exit_on_error=False)


def key_of_copy(app: "PresendApp") -> str:
    """The key that keeps a copy of the starter, as people write it."""
    key = next(each for each in APP if each.id == "app.keep-starter")
    keys = app.keys_of(key)
    return shown_key(keys) if keys else f"^P “{key.title.partition(': ')[2]}”"


def _has_questions(root: Path) -> bool:
    is_own = root.resolve() != starter_folder().resolve()
    return is_own and is_as_made(root) and not is_asked(root)


async def ask_three(app: "PresendApp") -> None:
    """Ask for brand, audience and platform, once; they are written into the files."""
    root = app.studio.workspace.root
    note_asked(root)
    answered = await app.push_screen_wait(
        Form(
            "Three questions before you begin",
            _questions(),
            _wrong,
            facts=(ENTER,),
            done="begin",
        )
    )
    if answered is None:
        app.say(f"Not now, then. {SETTINGS_FILE} holds brand and platform.")
        return
    try:
        answers = _answers(answered)
        await asyncio.to_thread(lambda: set_up(root, answers, _packs(answers)))
    except PresendError as error:
        app.warn(str(error))
        return
    app.reload()
    app.say(f"Ready: texts are from {answered['brand'].strip()}.{_without_places(answered)}")


async def keep_copy(app: "PresendApp", why: str = "") -> bool:
    """Ask where to keep a copy of the starter, and the three questions; make it and open it.

    `why` says first what needs it. The scratch text comes along. Tells whether it was made.
    """
    answered = await app.push_screen_wait(
        Form(
            "Keep a copy of the starter, as your own workspace",
            (*_questions(), Field("folder", "Folder to make for it", str(_free_folder()))),
            _wrong,
            facts=(why, ENTER) if why else (ENTER,),
            done="make it",
        )
    )
    if answered is None:
        return False
    folder = _folder(answered["folder"])
    try:
        answers = _answers(answered)
        await asyncio.to_thread(lambda: copy_starter(folder, answers, _packs(answers)))
    except PresendError as error:
        app.warn(str(error))
        return False
    _move_to(app, folder)
    told = _without_places(answered) or f" To open it next time: {_command(folder)}"
    app.say(f"Made {_shown(folder)}.{told}")
    return True


def _move_to(app: "PresendApp", folder: Path) -> None:
    """Open the copy; the scratch text comes along, and so does its draft."""
    before, scratch = app.studio.workspace.root, app.studio.buffers.get(SCRATCH)
    editor = cast("EditorScreen | None", app.screen_of("editor"))
    if editor:
        # What is still to be written belongs to the folder that is left.
        editor.keep_drafts()
    app.open_workspace(folder)
    if scratch is None:
        return
    app.studio.buffers[SCRATCH] = scratch
    try:
        if scratch.is_edited:
            app.drafts.claim()
            app.drafts.keep(folder, SCRATCH, scratch.text, saved=scratch.saved, at=app.clock())
        app.drafts.drop(before, SCRATCH)
    except PresendError as error:
        # The one in the folder that is left is better than none.
        app.warn(str(error))


async def has_own(app: "PresendApp", why: str = NEEDS_OWN) -> bool:
    """Whether files can be changed here; in the starter, asks to keep a copy of it first."""
    if not app.studio.is_read_only:
        return True
    return await keep_copy(app, why) and await _is_read(app)


async def keep_scratch(app: "PresendApp") -> None:
    """Keep a copy of the starter, and in that the scratch text as a message."""
    if await has_own(app, "Your text is kept in a workspace of your own."):
        app.open_message(SCRATCH)
        editor = app.screen_of("editor")
        if editor:
            editor.call_later(cast("EditorScreen", editor).keep_scratch)


async def _is_read(app: "PresendApp") -> bool:
    """Wait until the workspace is read; tell whether that could be."""
    while not app.studio.is_loaded:  # noqa: ASYNC110 - several places say that it is
        await asyncio.sleep(TICK)
    return app.studio.refusal is None


def _questions() -> tuple[Field, ...]:
    return (
        Field("brand", "Your brand", hint="The name your leads know you by, such as Brightwell."),
        Field("audience", "Where your leads live", "US", hint="Such as US, or US, CA, or Germany."),
        Field(
            "provider",
            "Platform that sends; generic is any other",
            "generic",
            choices=tuple(providers()),
        ),
    )


def _wrong(values: Mapping[str, str]) -> str | tuple[str, str]:
    readers = {"brand": _read_brand, "audience": read_audience, "folder": _read_folder}
    for name, read in readers.items():
        try:
            if name in values:
                read(values[name])
        except PresendError as error:
            what = error.message
            return name, f"{what[:1].upper()}{what[1:]}."
    return ""


def _answers(values: Mapping[str, str]) -> Answers:
    return Answers(
        read_brand(values["brand"]), read_audience(values["audience"]), values["provider"]
    )


def _packs(answers: Answers) -> Mapping[str, bytes]:
    """Files of made-up leads, who live where the audience does."""
    from simulator.personas.starter_packs import packs_for  # noqa: PLC0415 - slow to load

    return packs_for(answers.audience)


def _read_brand(text: str) -> None:
    from simulator.review.brand_names import check_brand  # noqa: PLC0415 - slow to load

    check_brand(read_brand(text))


def _folder(text: str) -> Path:
    return Path(text.strip()).expanduser().absolute()


def _read_folder(text: str) -> None:
    folder = _folder(text)
    if not text.strip():
        raise UsageError("write the name of a folder")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError("something is there already; name a new folder")


def _shown(folder: Path) -> str:
    """As short as it works from the current folder."""
    try:
        return str(folder.relative_to(Path.cwd()))
    except (OSError, ValueError):
        return str(folder)


def _free_folder() -> Path:
    """A folder in the current one that does not exist yet."""
    try:
        here = Path.cwd()
    except OSError:
        here = Path.home()
    names = (OWN_FOLDER, *(f"{OWN_FOLDER}-{number}" for number in range(2, 100)))
    return next((here / name for name in names if not (here / name).exists()), here / OWN_FOLDER)


def _without_places(values: Mapping[str, str]) -> str:
    """What is to be known of countries whose cities nobody has written down yet."""
    names = without_places(read_audience(values["audience"]))
    return f" Leads in {' and '.join(names)} have no city and no phone yet." if names else ""


def _command(folder: Path) -> str:
    """What opens it from the current folder."""
    shown = _shown(folder)
    return "presend" if shown == OWN_FOLDER else f"presend {shlex.quote(shown)}"

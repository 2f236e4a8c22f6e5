"""Asks what a new message or campaign is to be called, and makes it."""

import asyncio
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.errors import PresendError
from simulator.loading.campaign_files import (
    campaign_problem,
    file_of,
    is_campaign,
    make_campaign,
    make_message,
    message_problem,
    name_problem,
)
from simulator.loading.fault import FaultError
from simulator.loading.message_names import canonical, id_like, read_name
from simulator.loading.starting_text import language_message, starting_message
from simulator.loading.variants import make_variant
from simulator.model.message import Channel, Message
from simulator.tui.first_run import key_of_copy
from simulator.tui.widgets.dialog import Field, Form

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp

ANOTHER = "a new campaign"
"""Chosen in place of a campaign that is there."""

FIRST = "welcome"
"""What the first message of a campaign is called."""

NAME_HINT = "Small letters, digits and hyphens, such as spring-offer."

_CHANNELS = tuple(channel.value for channel in Channel)


def may_write(app: "PresendApp") -> bool:
    """Whether files can be changed here; says why they can't."""
    if not app.studio.is_read_only:
        return True
    app.warn(f"This is the starter, to read only. {key_of_copy(app)} keeps a copy.")
    return False


async def ask_new_message(
    app: "PresendApp", campaign: str = "", text: str = "", *, others: bool = True
) -> str | None:
    """Ask where a new message belongs, and make it with `text` or a first text of its own.

    Where no `campaign` is given, the one worked in last is offered; without `others` it can be no
    other. Returns its file; `None` where it is not made. Runs in a worker of the app.
    """
    if not may_write(app):
        return None
    campaigns = campaigns_of(app)
    if not campaigns:
        return await ask_new_campaign(app, text)
    worked_in = app.remembering.campaign
    usual = worked_in if worked_in in campaigns else campaigns[0]
    fields = (
        Field("name", "Name of the message", hint=NAME_HINT),
        Field(
            "campaign",
            "Campaign",
            campaign or usual,
            (*campaigns, ANOTHER) if others else (campaign,),
        ),
        Field("channel", "Sent as", Channel.SMS.value, _CHANNELS),
    )
    root = app.studio.workspace.root
    title = "Keep this text as a message" if text else "New message"
    values = await app.push_screen_wait(Form(title, fields, partial(_wrong, root)))
    if values is None:
        return None
    if values["campaign"] == ANOTHER:
        return await ask_new_campaign(app, text, values["name"])
    channel = Channel(values["channel"])
    name = id_like(values["name"])
    file = file_of(values["campaign"], name, channel)
    source = starting_message(app.studio.workspace, channel, name=name, text=text)
    made = await attempt(app, partial(make_message, root, file, source))
    return file if made else None


async def ask_new_campaign(app: "PresendApp", text: str = "", name: str = "") -> str | None:
    """Ask for a campaign's name and goal, and make it with one step and its message.

    Returns the message's file; `None` where it is not made.
    """
    if not may_write(app):
        return None
    root = app.studio.workspace.root
    fields = (
        Field("campaign", "Name of the campaign", hint=NAME_HINT),
        Field(
            "goal",
            "What should its leads do?",
            hint='Such as "book a visit". It can wait.',
        ),
        Field("channel", "Sent as", Channel.SMS.value, _CHANNELS),
    )
    facts = ("A folder with a first text, and a sequence of one step that sends it.",)
    form = Form("New campaign", fields, partial(_wrong_campaign, root), facts=facts)
    values = await app.push_screen_wait(form)
    if values is None:
        return None
    channel = Channel(values["channel"])
    file = file_of(id_like(values["campaign"]), id_like(name) or FIRST, channel)
    goal = values["goal"].strip()
    about = id_like(name) or id_like(values["campaign"])
    source = starting_message(app.studio.workspace, channel, name=about, goal=goal, text=text)
    leads = app.studio.workspace.personas
    made = await attempt(app, partial(make_campaign, root, file, source, goal, leads))
    return file if made else None


async def ask_language(app: "PresendApp", base: Message) -> str | None:
    """Ask for a language, and make the file of a message in it; return the file."""
    workspace = app.studio.workspace
    there = {
        each.language
        for each in workspace.messages
        if (each.campaign, each.id) == (base.campaign, base.id) and each.language
    }
    sequence = workspace.sequences.get(base.campaign)
    wanted = [each for each in (sequence.audience.languages if sequence else ()) if each != "en"]
    guess = next((each for each in wanted if each not in there), "")

    def wrong(values: Mapping[str, str]) -> str:
        tag = canonical(values["language"].strip())
        if tag in there:
            return f"{base.id} is there in {tag} already."
        return "" if _is_language(tag) else "Write the short name of a language, such as es."

    field = Field(
        "language", "Language", guess, hint="Its short name: es, fr, de; or es-MX, pt-BR."
    )
    facts = (f"{base.id} is copied, to be translated. Leads get the language they speak.",)
    form = Form(f"{base.id} in another language", (field,), wrong, facts=facts)
    values = await app.push_screen_wait(form)
    if values is None:
        return None
    tag = canonical(values["language"].strip())
    file = file_of(base.campaign, base.id, base.channel, tag)
    source = language_message(workspace, base, tag)
    made = await attempt(app, partial(make_message, workspace.root, file, source))
    return file if made else None


async def ask_variant(app: "PresendApp", campaign: str, message: str) -> str | None:
    """Ask for the name of a second wording, and make it; return its first file."""
    root = app.studio.workspace.root
    facts = (
        f"{message} is copied, to be worded in another way.",
        "The step that sends it will send each to a half of its leads.",
    )
    name = await ask_name(app, campaign, f"Variant of {message}", f"{message}-b", facts=facts)
    if not name:
        return None
    files: tuple[str, ...] = ()

    def make() -> None:
        nonlocal files
        files = make_variant(root, campaign, message, name)

    return min(files, key=len) if await attempt(app, make) and files else None


async def ask_name(
    app: "PresendApp",
    campaign: str,
    title: str,
    name: str,
    *,
    facts: tuple[str, ...] = (),
    done: str = "make it",
) -> str:
    """Ask for the name of a message that `campaign` doesn't have yet, or of a campaign.

    Where `campaign` is empty it is that of a campaign. Returns nothing where none is given.
    """
    root = app.studio.workspace.root

    def wrong(values: Mapping[str, str]) -> str:
        new = id_like(values["name"])
        return message_problem(root, campaign, new) if campaign else campaign_problem(root, new)

    form = Form(
        title, (Field("name", "Name", name, hint=NAME_HINT),), wrong, facts=facts, done=done
    )
    values = await app.push_screen_wait(form)
    return id_like(values["name"]) if values else ""


async def attempt(app: "PresendApp", change: Callable[[], object]) -> bool:
    """Change files apart from the screen; say what went wrong, and tell whether all went well."""
    try:
        await asyncio.to_thread(change)
    except PresendError as error:
        app.warn(str(error))
        return False
    except OSError as error:
        app.warn(f"Nothing is changed: {error.strerror or 'the disk refuses'}.")
        return False
    return True


def campaigns_of(app: "PresendApp") -> tuple[str, ...]:
    """The campaigns there are."""
    workspace = app.studio.workspace
    found = {message.campaign for message in workspace.messages}
    return tuple(sorted({*found, *workspace.sequences, *workspace.broken}))


def _wrong(root: Path, values: Mapping[str, str]) -> str | tuple[str, str]:
    name, campaign = id_like(values["name"]), values["campaign"]
    is_there = is_campaign(root, campaign)
    problem = message_problem(root, campaign, name) if is_there else name_problem(name)
    return ("name", problem) if problem else ""


def _wrong_campaign(root: Path, values: Mapping[str, str]) -> str | tuple[str, str]:
    problem = campaign_problem(root, id_like(values["campaign"]))
    return ("campaign", problem) if problem else ""


def _is_language(tag: str) -> bool:
    try:
        read_name(f"a.{tag}.sms.j2", "")
    except FaultError:
        return False
    return bool(tag)

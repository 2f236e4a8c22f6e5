"""What the library changes: new, duplicate, rename, to the trash and back, each asked for first."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, cast

from simulator.errors import PresendError
from simulator.loading.campaign_files import (
    campaign_folder,
    duplicate_campaign,
    duplicate_message,
    files_of,
    rename_campaign,
    rename_file,
    rename_message,
)
from simulator.loading.discovery import TEMPLATES
from simulator.loading.fault import printable
from simulator.loading.message_names import id_like
from simulator.loading.message_references import steps_with
from simulator.loading.real_names import on_disk, real_path
from simulator.loading.trash import in_trash, put_back, to_trash
from simulator.model.counted import counted
from simulator.model.message import Message
from simulator.model.sequence import Sequence
from simulator.tui.first_run import has_own
from simulator.tui.keys.of_library import LIBRARY
from simulator.tui.keys.shown import shown_key
from simulator.tui.screens.library.new_message import (
    ask_language,
    ask_name,
    ask_new_campaign,
    ask_new_message,
    ask_variant,
    attempt,
    campaigns_of,
    may_write,
)
from simulator.tui.screens.library.outline import Kind, Node
from simulator.tui.widgets.dialog import Ask, Choice

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp
    from simulator.tui.screens.editor.screen import EditorScreen
    from simulator.tui.screens.sequence.screen import SequenceScreen


class Changing:
    """The writing actions of the library; each runs in a worker of the app.

    Each returns what to show after it: the file or campaign made, or nothing.
    """

    def __init__(self, app: "PresendApp") -> None:
        self._app = app
        self._root = app.studio.workspace.root

    async def new(self, node: Node | None) -> str:
        """Ask what is to be new, and make it."""
        app = self._app
        if not await has_own(app):
            return ""
        self._root = app.studio.workspace.root
        campaign = node.campaign if node else ""
        if not campaigns_of(app):
            return self._made(await ask_new_campaign(app))
        base = self._base(node)
        steps = steps_with(self._sequence(campaign), node.message) if node and node.message else ()
        choices = [Choice("m", f"a message{f' in {campaign}' if campaign else ''}")]
        if base:
            choices.append(Choice("l", f"{base.id} in another language"))
        if base and steps:
            choices.append(Choice("v", f"a variant of {base.id}, for a part of its leads"))
        choices.append(Choice("c", "a campaign"))
        answer = await app.push_screen_wait(
            Ask(
                "What is to be new?",
                ["It opens in the editor, checked from its first word."],
                choices,
            )
        )
        file: str | None = None
        if answer == "m":
            file = await ask_new_message(app, campaign)
        elif answer == "c":
            file = await ask_new_campaign(app)
        elif base and answer in ("l", "v"):
            file = await self._another(base, answer)
        return self._made(file)

    async def _another(self, base: Message, answer: str) -> str | None:
        """Copy a message as its file has it, to be translated or worded in another way."""
        if not self._are_saved(self._relative(base.campaign, base.id)):
            return None
        if answer == "l":
            return await ask_language(self._app, base)
        if self._are_steps_saved(base.campaign):
            return await ask_variant(self._app, base.campaign, base.id)
        return None

    def _made(self, file: str | None) -> str:
        if not file:
            return ""
        name = file.rpartition("/")[2].partition(".")[0]
        self._app.say(f"Made {name}. What stands in {{{{ }}}} is filled in for each lead.")
        return file

    async def duplicate(self, node: Node) -> str:
        """Copy the message or campaign under another name."""
        app, campaign, message = self._app, node.campaign, node.message
        if not self._may(node, "duplicate", with_steps=not message):
            return ""
        old = message or campaign
        facts = ("No step sends the copy until one is told to.",) if message else ()
        title = f"Duplicate {old}"
        new = await ask_name(app, campaign if message else "", title, f"{old}-2", facts=facts)
        if not new:
            return ""
        files: tuple[str, ...] = ()

        def make() -> None:
            nonlocal files
            if message:
                files = duplicate_message(self._root, campaign, message, new)
            else:
                duplicate_campaign(self._root, campaign, new)

        if not await attempt(app, make):
            return ""
        app.say(f"Made {new}, a copy of {old}.")
        return min(files, key=len, default=new)

    async def rename(self, node: Node) -> str:
        """Rename the message in all its languages, or the campaign; what names it follows."""
        app, campaign, message = self._app, node.campaign, node.message
        if node.is_broken and not message and self._is_misnamed(node):
            return await self._rename_misnamed(node)
        if not self._may(node, "rename", with_steps=True):
            return ""
        old = message or campaign
        before = self._files(node)
        title = f"Rename {old}"
        facts = self._followers(campaign, message)
        new = await ask_name(
            app, campaign if message else "", title, old, facts=facts, done="rename it"
        )
        if not new:
            return ""
        files: tuple[str, ...] = ()

        def change() -> None:
            nonlocal files
            if message:
                files = rename_message(self._root, campaign, message, new)
            else:
                rename_campaign(self._root, campaign, new)

        if not await attempt(app, change):
            return ""
        after = files or [each.replace(f"/{campaign}/", f"/{new}/", 1) for each in before]
        self._follow(dict(zip(before, after, strict=True)))
        app.say(f"{old} is called {new} now.")
        return min(files, key=len, default=new)

    def _is_misnamed(self, node: Node) -> bool:
        """Whether the row is a file whose name is no message's, or a folder that is no campaign."""
        path = self._root / node.file
        is_high = node.kind is Kind.FILE and path.parent == self._root / TEMPLATES
        try:
            return node.kind is Kind.MESSAGE or (is_high and real_path(self._root, path).is_dir())
        except PresendError:
            return True  # Which of several is meant is asked once it is to be renamed.

    async def _rename_misnamed(self, node: Node) -> str:
        """Give such a file or folder a name that is one."""
        app, old = self._app, node.file.rpartition("/")[2]
        if not may_write(app) or not self._are_saved((node.file,)):
            return ""
        like = id_like(old.partition(".")[0])
        new = await ask_name(app, node.campaign, f"Rename {old}", like, done="rename it")
        if not new:
            return ""
        file = ""

        def change() -> None:
            nonlocal file
            real = on_disk(self._root, node.file)
            if node.kind is Kind.MESSAGE:
                file = rename_file(self._root, real, new)
            else:
                rename_campaign(self._root, real.rpartition("/")[2], new)

        if not await attempt(app, change):
            return ""
        self._follow({node.file: file})
        app.say(f"{old} is called {new} now.")
        return file or new

    async def trash(self, node: Node) -> str:
        """Move the row's files to the trash, after saying what that means."""
        app = self._app
        if not may_write(app):
            return ""
        gone = self._gone(node)
        if not gone:
            app.say("Go to a message, a sequence or a campaign to delete it.")
            return ""
        messages = self._files(node)
        if not (self._are_saved(messages) and self._are_steps_saved(node.campaign)):
            return ""
        what = node.file.rpartition("/")[2] if len(gone) == 1 else node.message or node.campaign
        what = node.campaign if node.kind is Kind.CAMPAIGN else what
        ask = Ask(
            f"Move {what} to the trash?", self._meaning(node, gone), [Choice("t", "to the trash")]
        )
        if await app.push_screen_wait(ask) != "t":
            return ""
        if await attempt(app, partial(self._to_trash, gone)):
            self._forget(messages)
            app.say(f"{what} is in the trash. {_put_back_key(app)} puts it back.")
            return node.campaign
        return ""

    def _to_trash(self, shown: tuple[str, ...]) -> None:
        to_trash(self._root, [on_disk(self._root, file) for file in shown], self._app.clock())

    async def put_back(self) -> str:
        """Put back what was deleted last."""
        app = self._app
        if not may_write(app):
            return ""
        if not in_trash(self._root):
            app.say("The trash is empty.")
            return ""
        files: tuple[str, ...] = ()

        def change() -> None:
            nonlocal files
            files = tuple(map(printable, put_back(self._root)))

        if not await attempt(app, change):
            return ""
        name = files[0].rpartition("/")[2] if len(files) == 1 else counted(len(files), "file")
        app.say(f"{name} is back.")
        return files[0] if files else ""

    # What a change would touch

    def _sequence(self, campaign: str) -> Sequence | None:
        return self._app.studio.workspace.sequences.get(campaign)

    def _base(self, node: Node | None) -> Message | None:
        """The base of the row's message, if it can be read."""
        if node is None or not node.message:
            return None
        return next(
            (
                each
                for each in self._app.studio.workspace.messages
                if (each.campaign, each.id, each.language) == (node.campaign, node.message, None)
            ),
            None,
        )

    def _files(self, node: Node) -> tuple[str, ...]:
        """The message files that belong to what the row names, in all languages."""
        if node.kind is Kind.CAMPAIGN:
            return node.message_files
        return self._relative(node.campaign, node.message) if node.message else ()

    def _relative(self, campaign: str, message: str = "") -> tuple[str, ...]:
        found = files_of(self._root, campaign, message)
        return tuple(each.path.relative_to(self._root).as_posix() for each in found)

    def _gone(self, node: Node) -> tuple[str, ...]:
        """What the trash would take: a language alone, a message whole, a campaign's folder."""
        if node.kind is Kind.CAMPAIGN:
            folder = campaign_folder(self._root, node.campaign)
            return (folder.relative_to(self._root).as_posix(),)
        if node.kind is Kind.SEQUENCE:
            return (node.file,) if node.file else ()
        if not node.message:
            return (node.file,) if node.file and node.is_broken else ()
        base = self._base(node)
        if node.kind is Kind.MESSAGE and base and node.file != base.file:
            return (node.file,)
        return self._relative(node.campaign, node.message)

    def _meaning(self, node: Node, gone: tuple[str, ...]) -> tuple[str, ...]:
        """What it means that these are gone, a sentence a row."""
        keeps = "It can be put back from there."
        if node.kind is Kind.CAMPAIGN:
            count = counted(len(node.message_files), "message file")
            return (f"The whole campaign goes: {count}, and the sequence.", keeps)
        if node.kind is Kind.SEQUENCE:
            return ("The messages stay, and nothing says any longer when they are sent.", keeps)
        if len(gone) == 1 and node.aside and node.file == gone[0] and not self._is_base(node):
            return ("Leads of that language get the other file then.", keeps)
        facts = [f"{counted(len(gone), 'file')}: its languages go along."] if len(gone) > 1 else []
        steps = steps_with(self._sequence(node.campaign), node.message)
        if steps:
            named = ", ".join(steps)
            facts.append(f"It is sent by {'step' if len(steps) == 1 else 'steps'} {named}.")
            facts.append("Nothing is sent there then, and that is an error until it is mended.")
        return (*facts, keeps)

    def _is_base(self, node: Node) -> bool:
        base = self._base(node)
        return base is None or base.file == node.file

    def _followers(self, campaign: str, message: str) -> tuple[str, ...]:
        """What is renamed along."""
        if not message:
            return ("Its messages and its sequence move along.",)
        count = len(self._relative(campaign, message))
        facts = [f"{counted(count, 'file')}: its languages go along."] if count > 1 else []
        steps = steps_with(self._sequence(campaign), message)
        if steps:
            facts.append(f"The sequence follows: {', '.join(steps)} sends it by its new name.")
        return tuple(facts)

    def _may(self, node: Node, verb: str, *, with_steps: bool) -> bool:
        """Whether the row is of files that can be copied or renamed now; says why not."""
        if not may_write(self._app):
            return False
        if node.kind is not Kind.CAMPAIGN and not node.message:
            self._app.say(f"Go to a message or a campaign to {verb} it.")
            return False
        is_saved = self._are_saved(self._files(node))
        return is_saved and (not with_steps or self._are_steps_saved(node.campaign))

    def _are_saved(self, files: tuple[str, ...]) -> bool:
        """Whether nothing typed would be lost or left out; says what to save first."""
        app = self._app
        for file in files:
            buffer = app.studio.buffers.get(file)
            if buffer and buffer.is_edited:
                name = file.rpartition("/")[2]
                app.warn(f"{name} has edits that are not saved. Enter opens it, ^S saves them.")
                return False
        return True

    def _are_steps_saved(self, campaign: str) -> bool:
        """The same for the steps of a campaign."""
        screen = cast("SequenceScreen | None", self._app.screen_of("sequence"))
        draft = screen.drafts.get(campaign) if screen else None
        if draft is None or not draft.is_edited:
            return True
        self._app.warn(
            f"The steps of {campaign} have changes that are not saved. Enter on its sequence "
            "opens them, ^S saves them."
        )
        return False

    def _follow(self, renamed: Mapping[str, str]) -> None:
        """Have the editor show the open file under its new name."""
        editor = self._app.screen_of("editor")
        shown = renamed.get(getattr(editor, "file", ""))
        self._forget(tuple(renamed))
        if editor and shown:
            editor.call_later(cast("EditorScreen", editor).open, shown)

    def _forget(self, files: tuple[str, ...]) -> None:
        """Close what was open of files that are gone."""
        for file in files:
            if not (self._root / file).exists():
                self._app.studio.buffers.pop(file, None)


def _put_back_key(app: "PresendApp") -> str:
    key = next(each for each in LIBRARY if each.id == "library.put-back")
    keys = app.keys_of(key)
    return shown_key(keys) if keys else f"^P “{key.title.partition(': ')[2]}”"

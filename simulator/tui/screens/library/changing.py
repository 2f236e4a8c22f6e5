"""What the library changes: new, duplicate, rename, to the trash and back, each asked for first."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, cast

from simulator.loading.campaign_files import (
    campaign_folder,
    duplicate_campaign,
    duplicate_message,
    files_of,
    rename_campaign,
    rename_message,
)
from simulator.loading.message_references import steps_with
from simulator.loading.trash import in_trash, put_back, to_trash
from simulator.model.counted import counted
from simulator.model.message import Message
from simulator.model.sequence import Sequence
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
        if not may_write(app):
            return ""
        campaign = node.campaign if node else ""
        if not campaigns_of(app):
            return await ask_new_campaign(app) or ""
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
        elif answer == "l" and base:
            file = await ask_language(app, base)
        elif answer == "v" and base and self._is_saved(campaign, ()):
            file = await ask_variant(app, campaign, base.id)
        return file or ""

    async def duplicate(self, node: Node) -> str:
        """Copy the message or campaign under another name."""
        app, campaign, message = self._app, node.campaign, node.message
        if not may_write(app):
            return ""
        if not self._is_of_files(node):
            app.say("Go to a message or a campaign to duplicate it.")
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
        if not may_write(app):
            return ""
        if not self._is_of_files(node):
            app.say("Go to a message or a campaign to rename it.")
            return ""
        old = message or campaign
        before = self._files(node)
        if not self._is_saved(campaign, before):
            return ""
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
        if not self._is_saved(node.campaign, messages):
            return ""
        what = node.file.rpartition("/")[2] if len(gone) == 1 else node.message or node.campaign
        what = node.campaign if node.kind is Kind.CAMPAIGN else what
        ask = Ask(
            f"Move {what} to the trash?", self._meaning(node, gone), [Choice("t", "to the trash")]
        )
        if await app.push_screen_wait(ask) != "t":
            return ""
        if await attempt(app, partial(to_trash, self._root, gone, app.clock())):
            self._forget(messages)
            app.say(f"{what} is in the trash. {_put_back_key(app)} puts it back.")
            return node.campaign
        return ""

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
            files = put_back(self._root)

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

    def _is_of_files(self, node: Node) -> bool:
        return node.kind is Kind.CAMPAIGN or bool(node.message)

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
        facts = [f"All {count} languages are renamed."] if count > 1 else []
        steps = steps_with(self._sequence(campaign), message)
        if steps:
            facts.append(f"The sequence follows: {', '.join(steps)} sends it by its new name.")
        return tuple(facts)

    def _is_saved(self, campaign: str, files: tuple[str, ...]) -> bool:
        """Whether nothing typed would be lost; says what to save first."""
        app = self._app
        for file in files:
            buffer = app.studio.buffers.get(file)
            if buffer and buffer.is_edited:
                name = file.rpartition("/")[2]
                app.warn(f"{name} has edits that are not saved. Enter opens it, ^S saves them.")
                return False
        screen = app.screen_of("sequence")
        edited = getattr(screen, "is_edited", False) and getattr(screen, "campaign", "")
        if edited == campaign:
            app.warn(f"The sequence of {campaign} has edits that are not saved. F3, then ^S.")
            return False
        return True

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

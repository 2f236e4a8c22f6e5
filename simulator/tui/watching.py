"""Watching the files: what others change on disk is read, and never written over what is typed."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from simulator.loading.saving import with_line_ends
from simulator.tui.buffers import Buffer

if TYPE_CHECKING:
    from simulator.loading.stamps import Stamps
    from simulator.tui.app import PresendApp
    from simulator.tui.screens.editor.screen import EditorScreen

EVERY = 2.0
"""Seconds between two looks at the files."""


class Watching:
    """Looks every other second whether the files on disk have changed."""

    def __init__(self, app: "PresendApp") -> None:
        self._app = app
        self._seen: Stamps | None = None
        self._saved: dict[str, str] = {}
        self._asked: dict[str, str] = {}
        self._missed: set[str] = set()
        self._is_looking = False
        self.is_gone = False

    def begin(self) -> None:
        """Watch from now on."""
        self._app.set_interval(EVERY, self.look)

    def look(self) -> None:
        """Look once, in a thread, unless the files are being read anyway."""
        if self._seen is None or self._is_looking:
            return
        self._is_looking = True
        self._app.run_worker(self._look, thread=True, group="watching", exit_on_error=False)

    def expect(self) -> None:
        """The files are about to be read."""
        self._seen = None
        self._saved = {file: buffer.saved for file, buffer in self._app.studio.buffers.items()}

    def take_in(self, stamps: "Stamps", sources: Mapping[str, str | None]) -> None:
        """The files have been read; `sources` is what those hold that are open."""
        self._seen = stamps
        for file, source in sources.items():
            buffer = self._app.studio.buffers.get(file)
            # One saved meanwhile holds what was written last, whatever was read before.
            if buffer and buffer.saved == self._saved.get(file):
                self._compare(buffer, source)

    def _look(self) -> None:
        from simulator.loading.stamps import stamps  # noqa: PLC0415 - not before the first paint

        try:
            root = self._app.studio.workspace.root
            is_gone = not root.is_dir()
            now = {} if is_gone else stamps(root)
            if is_gone != self.is_gone or (not is_gone and now != self._seen):
                self._app.call_from_thread(self._changed, is_gone)
        finally:
            self._is_looking = False

    def _changed(self, is_gone: bool) -> None:  # noqa: FBT001 - told by a thread
        if self._seen is None:
            return
        self.is_gone = is_gone
        if is_gone:
            root = self._app.studio.workspace.root
            words = f"The folder {root} is gone. What you typed is kept here."
            self._app.warn(words, about="folder")
            return
        self._app.mended("folder")
        self._app.reload()

    def _compare(self, buffer: Buffer, source: str | None) -> None:
        if source is None:
            self._miss(buffer)
            return
        self._missed.discard(buffer.file)
        disk = Buffer.of(buffer.file, source)
        if disk.saved == buffer.saved:
            # A checkout may have turned the line ends: the file is saved as it is now.
            buffer.has_crlf, buffer.has_mark = disk.has_crlf, disk.has_mark
            return
        if buffer.is_edited and _is_same_text(disk.saved, buffer.saved):
            return
        if disk.saved == buffer.text or not buffer.is_edited:
            self._reread(buffer, disk)
        elif self._asked.get(buffer.file) != disk.saved:
            self._ask(buffer.file, disk)

    def _miss(self, buffer: Buffer) -> None:
        if not buffer.is_edited and not self._is_shown(buffer.file):
            del self._app.studio.buffers[buffer.file]
        elif buffer.file not in self._missed:
            self._missed.add(buffer.file)
            self._app.warn(f"{buffer.file} is gone or can't be read. Its text is kept here.")

    def _reread(self, buffer: Buffer, disk: Buffer) -> None:
        is_new = disk.text != buffer.text
        buffer.has_crlf, buffer.has_mark = disk.has_crlf, disk.has_mark
        buffer.saved = disk.saved
        editor = self._editor()
        if not is_new:
            return
        if editor and editor.file == buffer.file:
            editor.reread(disk.text)
            self._app.say(f"{buffer.file} was changed on disk and read again.")
        else:
            buffer.change(disk.text, is_step=True)

    def _ask(self, file: str, disk: Buffer) -> None:
        editor = self._editor()
        if editor:
            self._asked[file] = disk.saved
            editor.changed_on_disk(file)

    def _is_shown(self, file: str) -> bool:
        editor = self._editor()
        return editor is not None and editor.file == file

    def _editor(self) -> "EditorScreen | None":
        try:
            screens = self._app.get_screen_stack("editor")
        except KeyError:
            return None
        return cast("EditorScreen", screens[0]) if screens else None


def _is_same_text(one: str, other: str) -> bool:
    """Whether two texts differ by their line ends at most."""
    return with_line_ends(one, "\n") == with_line_ends(other, "\n")

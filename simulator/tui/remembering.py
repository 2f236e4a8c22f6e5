"""Keeps where a person is, and goes back there at the next start."""

from functools import partial
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, cast

from simulator.errors import PresendError
from simulator.model.place import Location
from simulator.tui.session import Session, read_session, session_file, write_session

if TYPE_CHECKING:
    from simulator.tui.app import PresendApp
    from simulator.tui.screens.editor.screen import EditorScreen
    from simulator.tui.screens.sequence.screen import SequenceScreen

SCRATCH_AND_OTHERS = "<"
"""What the names of files begin with that are none."""


class Remembering:
    """The session of one app in its workspace.

    `campaign` is the one worked in last, by its message, its steps or the library's cursor.
    """

    def __init__(self, app: "PresendApp") -> None:
        self._app = app
        self._kept = Session()
        self.campaign = ""

    def work_in(self, campaign: str) -> None:
        """Note the campaign of what is shown; what is in none changes nothing."""
        self.campaign = campaign or self.campaign

    def work_on(self, file: str) -> None:
        """The same, for a file in a campaign's folder."""
        self.work_in(PurePosixPath(file).parent.name)

    @property
    def _path(self) -> Path:
        return session_file(self._app.studio.workspace.root)

    def go_back(self) -> None:
        """Show what was open last time; what is gone since is left out."""
        try:
            session = read_session(self._path)
        except PresendError as error:
            self._app.say(str(error))
            return
        if session is None:
            return
        self._app.recent = session.recent
        self._kept = session
        self.work_in(session.campaign)
        self.work_on(session.file)
        root = self._app.studio.workspace.root
        if session.mode == "editor" and _is_file(root, session.file):
            place = Location(session.file, session.line, session.column)
            self._app.open_message(session.file, lead=session.lead, location=place)
        elif (
            session.mode == "sequence" and session.campaign in self._app.studio.workspace.sequences
        ):
            self._app.open_sequence(session.campaign)
        elif session.mode == "personas":
            self._app.switch_mode("personas")

    def keep(self) -> None:
        """Keep where the person is now. A folder that can't be written to costs only this."""
        session = self._now()
        if session == self._kept:
            return
        self._kept = session
        try:
            write_session(self._path, session)
        except PresendError:
            return

    def keep_in_thread(self) -> None:
        """The same while the app goes on."""
        session = self._now()
        if session == self._kept:
            return
        self._kept = session
        self._app.run_worker(
            partial(_write, self._path, session), thread=True, group="session", exit_on_error=False
        )

    def _now(self) -> Session:
        app = self._app
        editor = cast("EditorScreen | None", app.screen_of("editor"))
        sequence = cast("SequenceScreen | None", app.screen_of("sequence"))
        place = _place(editor)
        return Session(
            mode=app.current_mode,
            file=editor.file if editor else self._kept.file,
            lead=editor.lead if editor else self._kept.lead,
            line=place.line,
            column=place.column,
            campaign=getattr(sequence, "campaign", "") or self._kept.campaign,
            recent=app.recent,
        )


def _write(path: Path, session: Session) -> None:
    try:
        write_session(path, session)
    except PresendError:
        return


def _place(editor: "EditorScreen | None") -> Location:
    from simulator.tui.screens.editor.text import MessageText  # noqa: PLC0415 - not at the start

    text = editor.query_one(MessageText) if editor and editor.file else None
    found = getattr(text, "location", None)
    return found if isinstance(found, Location) else Location("")


def _is_file(root: Path, file: str) -> bool:
    """Whether it is a file of the workspace; the scratch text is offered by its draft."""
    return bool(file) and not file.startswith(SCRATCH_AND_OTHERS) and (root / file).is_file()

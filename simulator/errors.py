"""Mistakes of a user's that end a command: each says what is wrong, where, and what to do."""

from simulator.model.finding import Fault
from simulator.model.place import Location


class PresendError(Exception):
    """Base of all errors that this package raises on purpose.

    `location` is the place of the mistake where there is one; `str()` is the whole message, place
    first.
    """

    def __init__(self, message: str, location: Location | None = None) -> None:
        super().__init__(f"{location}: {message}" if location else message)
        self.message = message
        self.location = location


class SettingsError(PresendError):
    """The settings file cannot be used as it is.

    `message` and `location` are those of its first mistake, `others` the mistakes after it;
    `str()` has a line for each.
    """

    def __init__(
        self, message: str, location: Location | None = None, others: tuple[Fault, ...] = ()
    ) -> None:
        super().__init__(message, location)
        self.others = others

    def __str__(self) -> str:
        rest = (f"{each.location}: {each.what} {each.remedy}" for each in self.others)
        return "\n".join((super().__str__(), *rest))


class NothingToCheckError(PresendError):
    """There is no workspace here, or nothing in it that was asked for."""


class UsageError(PresendError):
    """A command or function was asked for something that does not exist."""


class TemplateError(PresendError):
    """A template that cannot be filled: not well formed, or refused by the guard.

    `start` and `end` are offsets into its body, as in `Place`; `template` names it; `code` is the
    rule that reports it; `remedy` says what to write instead.
    """

    def __init__(
        self, message: str, *, template: str, start: int, end: int, remedy: str, code: str = "TPL01"
    ) -> None:
        super().__init__(message)
        self.template = template
        self.start = start
        self.end = end
        self.remedy = remedy
        self.code = code

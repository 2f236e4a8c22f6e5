"""What the commands that read a list of leads share: options, talk, and silence about its data."""

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

import click

from simulator.errors import PresendError, UsageError

if TYPE_CHECKING:
    from simulator.personas.imported.lists import LeadList, Told

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--map",
        "columns",
        multiple=True,
        metavar="COLUMN=FIELD",
        help="What a column holds, where its name does not tell; COLUMN= leaves it out. "
        "May stand several times.",
    ),
    click.option(
        "--country",
        metavar="CODE",
        help="Where leads are, and numbers without +, where the row does not tell; such as US.",
    ),
    click.option(
        "--charset", metavar="NAME", help="How its letters are written; default found out."
    ),
    click.option(
        "--delimiter",
        metavar="SIGN",
        help="What sets cells apart: comma, semicolon, tab, bar, or the sign; default found out.",
    ),
)


class Said(TypedDict):
    """What these options say."""

    columns: tuple[str, ...]
    country: str | None
    charset: str | None
    delimiter: str | None


class HiddenFaultError(Exception):
    """A fault of presend's own while it read a list: its words could be somebody's data."""


def list_options(command: F) -> F:
    """Add the options that say how a list is to be read."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def says_something(said: Said) -> bool:
    """Whether any of the options is given."""
    return any(said.values())


def told(said: Said) -> "Told":
    """What the options say of a list.

    Raises:
        UsageError: one of them says nothing that can be.
    """
    from simulator.data.countries import country_code  # noqa: PLC0415 - only where there is a list
    from simulator.personas.imported.lists import Told  # noqa: PLC0415 - as above

    code = country_code(said["country"]) if said["country"] else ""
    if code is None:
        raise UsageError("there is no country of this name; write its code, such as US")
    pairs = [each.rpartition("=") for each in said["columns"]]
    if any(not sign or not name.strip() for name, sign, _ in pairs):
        raise UsageError("--map takes COLUMN=FIELD, such as --map Vorname=first_name")
    columns = {name: held for name, _, held in pairs}
    return Told(columns, code, said["charset"], said["delimiter"])


def tell_columns(found: "LeadList") -> None:
    """Say on stderr which columns are left out, and what was said of columns that are not there.

    Raises:
        UsageError: something was said of a column that is not there.
    """
    found.columns.check_told()
    unknown = found.columns.unknown
    if unknown:
        from simulator.reports.list_health import columns_named  # noqa: PLC0415 - seldom wanted

        names = columns_named(unknown)
        click.echo(
            f"presend: left out, as nothing tells what they hold: {names} (--map does)", err=True
        )


@contextmanager
def without_data() -> Iterator[None]:
    """Let no fault of presend's own tell what stood in the list.

    Raises:
        HiddenFaultError: one was met; its place is kept, its words are not.
    """
    try:
        yield
    except (PresendError, click.ClickException, OSError):
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, its words may be a lead's
        hidden = HiddenFaultError(f"a {type(error).__name__} while a list of leads was read")
        raise hidden.with_traceback(error.__traceback__) from None


def day(text: str | None) -> dt.datetime:
    """The day that an option names, or now.

    Raises:
        UsageError: there is no such day.
    """
    if text is None:
        return dt.datetime.now(dt.UTC).astimezone()
    try:
        return dt.datetime.combine(dt.date.fromisoformat(text), dt.time(), dt.UTC)
    except ValueError:
        raise UsageError(f"{text} is no day; write it as 2026-11-24") from None

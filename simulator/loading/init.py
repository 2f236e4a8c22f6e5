"""A workspace of one's own: a copy of the starter that overwrites nothing."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from simulator.errors import PresendError, UsageError
from simulator.loading.atomic import write_text_atomically
from simulator.loading.files import entries, files_below, is_folder
from simulator.loading.settings import SETTINGS_FILE
from simulator.loading.setup import AS_IT_IS, Answers
from simulator.loading.starter import STARTER_NAMES, starter_folder

NO_PACKS: Mapping[str, bytes] = {}
"""All stay that fit the audience, and the others go."""


def copy_starter(
    target: Path, answers: Answers = AS_IT_IS, packs: Mapping[str, bytes] = NO_PACKS
) -> tuple[Path, ...]:
    """Copy the starter into `target`, a new or empty folder, and return the files made.

    The `answers` are written into the copy, and `packs`, files of made-up leads by name, take the
    place of those whose leads would live outside of the audience. A folder that holds nothing but
    hidden entries, such as `.git`, is empty. Nothing is left behind of a copy that fails.

    Raises:
        UsageError: `target` is something else.
        PresendError: a file can't be written.
    """
    try:
        _check_free(target)
        files = _starter_files()
        if answers != AS_IT_IS:
            # Slow to load, and a plain copy has no need of it.
            from simulator.loading.setup_files import with_answers  # noqa: PLC0415

            files = with_answers(files, answers, packs)
        return tuple(_write_all(target, files))
    except OSError as error:
        raise PresendError(f"{target} can't be filled: {error.strerror}") from error


def is_as_made(root: Path) -> bool:
    """Whether the workspace at `root` has the starter's settings, which nobody has changed.

    Where answers were written into them, they say so, though the values be the starter's.
    """
    try:
        same = (starter_folder() / SETTINGS_FILE).read_bytes()
        return (root / SETTINGS_FILE).read_bytes() == same
    except OSError:
        return False


def set_up(root: Path, answers: Answers, packs: Mapping[str, bytes] = NO_PACKS) -> tuple[str, ...]:
    """Write the answers into a copy of the starter, and return the files that changed.

    Leads, and sequences, that are the starter's no longer stay as they are. A pack of made-up leads
    that nobody has touched goes where they live outside of the audience; one of `packs` takes its
    place.

    Raises:
        PresendError: a file can't be read or written.
    """
    from simulator.loading.setup_files import with_answers  # noqa: PLC0415 - slow to load

    try:
        original = _starter_files()
        mine = {
            file: data
            for file, data in original.items()
            if (root / file).is_file() and (root / file).read_bytes() == data
        }
    except OSError as error:
        raise PresendError(f"{root} can't be read: {error.strerror}") from error
    answered = with_answers(mine, answers, packs)
    changed = {file: data for file, data in answered.items() if data != mine[file]}
    gone = [file for file in mine if file not in answered]
    for file, data in changed.items():
        write_text_atomically(root / file, data.decode())
    for file in gone:
        with suppress(OSError):
            (root / file).unlink()
    return (*changed, *gone)


def _check_free(target: Path) -> None:
    if not target.exists() and not target.is_symlink():
        return
    if not is_folder(target):
        raise UsageError(f"{target} is no folder; name a new or empty one")
    if entries(target):
        raise UsageError(f"{target} is not empty; name a new or empty folder")


def _starter_files() -> dict[str, bytes]:
    source = starter_folder()
    return {
        file.relative_to(source).as_posix(): file.read_bytes()
        for name in STARTER_NAMES
        for file in (files_below(source / name) if is_folder(source / name) else [source / name])
        if file.is_file()
    }


def _write_all(target: Path, files: dict[str, bytes]) -> Iterator[Path]:
    made: list[Path] = []
    try:
        for name, data in files.items():
            path = target / name
            for folder in reversed(path.relative_to(target).parents):
                if not (target / folder).exists():
                    (target / folder).mkdir(parents=True)
                    made.append(target / folder)
            # "x": a file that somebody else made meanwhile stays as it is.
            with path.open("xb") as file:
                made.append(path)
                file.write(data)
            yield path
    except BaseException:
        _remove(made)
        raise


def _remove(made: list[Path]) -> None:
    """Leave nothing of a copy that failed: a half one would pass for a whole."""
    for path in reversed(made):
        with suppress(OSError):
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink()

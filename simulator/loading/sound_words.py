"""Words that a dictionary was asked about and found sound, kept so that it need not be loaded.

A dictionary takes a tenth of a second to load, and the words of a workspace hardly change. What
can't be read or written here costs that time and nothing else.
"""

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from simulator.errors import PresendError
from simulator.loading.atomic import write_text_atomically

MOST = 20_000
"""Words of a language; more of them are forgotten, all at once."""

_MOST_READ = 1_000_000


def read_sound_words(dictionary: str) -> frozenset[str]:
    """The words known to be sound by a `dictionary`, whose name tells its language and version."""
    try:
        with _file(dictionary).open("rb") as file:
            text = file.read(_MOST_READ).decode("utf-8", "ignore")
    except OSError:
        return frozenset()
    return frozenset(text.split("\n"))


def keep_sound_words(dictionary: str, words: Collection[str]) -> None:
    """Keep `words`, in the place of what was kept; never raises."""
    file = _file(dictionary)
    kept = "\n".join(sorted(words)) if len(words) <= MOST else ""
    with suppress(OSError, PresendError):
        file.parent.mkdir(parents=True, exist_ok=True)
        write_text_atomically(file, kept)


def _file(dictionary: str) -> Path:
    import platformdirs  # noqa: PLC0415 - wanted only with the extra

    return platformdirs.user_cache_path("presend") / f"sound-words-{dictionary}.txt"

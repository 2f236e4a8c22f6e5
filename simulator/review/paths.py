"""Which files the paths of a command mean."""

from collections.abc import Collection


def is_under(file: str, paths: Collection[str]) -> bool:
    """Whether `file` is one of `paths` or lies in one of them; no paths mean every file."""
    return not paths or any(
        path in {".", file} or file.startswith(path.rstrip("/") + "/") for path in paths
    )

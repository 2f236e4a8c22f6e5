"""What stops a proof: said in a copywriter's words, at a place."""

from simulator.model.place import Place


class UnprovableError(Exception):
    """Nothing can be proved; `reason` says why, and what to write so that it can be."""

    def __init__(self, reason: str, place: Place | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.place = place


def no_longest(path: tuple[str | int, ...]) -> UnprovableError:
    """A text, or a list, of any length."""
    if not path:
        reason = "What is shown here has no limit: give the field min and max under [fields]."
        return UnprovableError(reason)
    return UnprovableError(f"{written(path)} has no longest length: give it max under [fields].")


def written(path: tuple[str | int, ...]) -> str:
    """A field as a template writes it."""
    steps = (f".{step}" if isinstance(step, str) else "" for step in path)
    return "lead" + "".join(steps)

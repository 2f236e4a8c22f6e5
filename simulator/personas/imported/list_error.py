"""What is wrong with a list of leads, with the remedy of a command and that of the app."""

from simulator.errors import NothingToCheckError, UsageError


class ListError(UsageError):
    """A list that can't be used as it is; `in_app` is its message where there are no options."""

    def __init__(self, what: str, *, option: str, in_app: str) -> None:
        super().__init__(f"{what}: {option}")
        self.in_app = f"{what}: {in_app}"


class NoLeadError(NothingToCheckError):
    """A list of which no row became a lead; `in_app` is as in `ListError`."""

    def __init__(self) -> None:
        what = "no row became a lead"
        super().__init__(f"{what}; `presend personas doctor` says why")
        self.in_app = f"{what}; mend what is wrong with the list, and read it again"

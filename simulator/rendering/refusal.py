"""What stops a filling, before its place in the template is known."""


class Refusal(Exception):  # noqa: N818 - it is no error of the program, but an answer
    """A template asked for something that is not given; `remedy` says what to write instead."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

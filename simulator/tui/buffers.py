"""A message file while it is written: what its file holds, and what is typed."""

from dataclasses import dataclass

from simulator.loading.front_matter import MARK

_CRLF = "\r\n"


@dataclass
class Buffer:
    """The text of a message file, front matter and all.

    `saved` is what the file held when it was read or written last, `text` what it would hold if
    it were saved now; both have line feeds where every line of the file ends with CRLF, and are
    as the file is otherwise. `has_mark` tells of a byte order mark, which neither holds.
    """

    file: str
    saved: str
    text: str
    has_crlf: bool = False
    has_mark: bool = False

    @classmethod
    def of(cls, file: str, data: str) -> "Buffer":
        """The buffer of a file that holds `data`, byte order mark and line ends and all."""
        text = data.removeprefix("\ufeff")
        plain = text.replace(_CRLF, "\n")
        has_crlf = _CRLF in text and "\r" not in plain and text.count("\n") == text.count(_CRLF)
        text = plain if has_crlf else text
        return cls(file, text, text, has_crlf, has_mark=data.startswith("\ufeff"))

    @property
    def is_edited(self) -> bool:
        """Whether something is typed that the file does not hold."""
        return self.text != self.saved

    @property
    def as_file(self) -> str:
        """What the file holds once this is saved."""
        text = self.text.replace("\n", _CRLF) if self.has_crlf else self.text
        return "\ufeff" * self.has_mark + text

    @property
    def body_start(self) -> int:
        """Where the body begins in `text`; 0 where there is no front matter, or no end of it."""
        if not self.text.startswith(f"{MARK}\n"):
            return 0
        end = self.text.find(f"\n{MARK}\n", len(MARK))
        return end + len(MARK) + 2 if end >= 0 else 0

    @property
    def front(self) -> str:
        """The front matter with its fences."""
        return self.text[: self.body_start]

    @property
    def body(self) -> str:
        """The text behind the front matter."""
        return self.text[self.body_start :]

    @property
    def body_line(self) -> int:
        """The line of the file, from 1, on which the body begins."""
        return self.front.count("\n") + 1

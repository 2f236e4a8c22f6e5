"""A rule's page in a box: what it finds, why it matters, what to write."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from simulator.reports.visible import wrapped
from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.widgets.page import Page

if TYPE_CHECKING:
    from simulator.model.style import Style


class RulePage(Page):
    """The page of the rule of one code, which may be one of the workspace's styles."""

    def __init__(self, code: str, styles: "Sequence[Style]" = ()) -> None:
        super().__init__()
        self._code = code
        self._styles = styles

    def heading(self) -> str:
        return f"Rule {self._code}"

    def lines(self, width: int) -> Iterable[Content]:
        # Loading all rules takes long: they are wanted only now.
        from simulator.reports.rule_page import rule_page  # noqa: PLC0415
        from simulator.review.every_rule import every_rule  # noqa: PLC0415

        rule = next((each for each in every_rule(self._styles) if each.code == self._code), None)
        if rule is None:
            return [literal(f"{self._code} is gone from its style.")]
        first, *rest = rule_page(rule)
        heads = (Content.styled(line, str(Role.HEAD)) for line in wrapped(first, width))
        return [*heads, *(Content(line) for line in _wrapped(rest, width))]


def _wrapped(lines: Iterable[str], width: int) -> Iterator[str]:
    """The lines of the page for this width: paragraphs anew, all else line by line."""
    for line in _joined(lines):
        plain = line.lstrip(" ")
        indent = " " * (len(line) - len(plain))
        yield from (indent + part for part in wrapped(plain, width - len(indent)))
        if not plain:
            yield ""


def _joined(lines: Iterable[str]) -> Iterator[str]:
    paragraph: list[str] = []
    for line in lines:
        if line[:1] in ("", " ", "-") or line.startswith("Source:"):
            if paragraph:
                yield " ".join(paragraph)
            paragraph = []
            yield line
        else:
            paragraph.append(line)
    if paragraph:
        yield " ".join(paragraph)

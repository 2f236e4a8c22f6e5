"""A rule's page in a box: what it finds, why it matters, what to write."""

from collections.abc import Iterable

from textual.content import Content

from simulator.tui.literal import literal
from simulator.tui.roles import Role
from simulator.tui.widgets.page import Page


class RulePage(Page):
    """The page of the rule of one code; a brand's own rule has none beyond its findings."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self._code = code

    def heading(self) -> str:
        return f"Rule {self._code}"

    def lines(self, width: int) -> Iterable[Content]:  # noqa: ARG002 - its lines wrap as they like
        # Loading all rules takes long: they are wanted only now.
        from simulator.reports.rule_page import rule_page  # noqa: PLC0415
        from simulator.rules.registry import all_rules  # noqa: PLC0415

        rule = next((each for each in all_rules() if each.code == self._code), None)
        if rule is None:
            what = f"{self._code} is a rule of your own brand: its file says what it is for."
            return [literal(what)]
        first, *rest = rule_page(rule)
        return [literal(first, Role.HEAD), *map(_line, rest)]


def _line(text: str) -> Content:
    """A line of the page; what indents it stays."""
    plain = text.lstrip(" ")
    return Content(" " * (len(text) - len(plain))) + literal(plain)

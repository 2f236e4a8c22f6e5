"""All rules that hold in a workspace: those that presend comes with, and those of its styles."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from simulator.review.codes import is_named
from simulator.rules.registry import all_rules, find_rule
from simulator.rules.rule import Rule

if TYPE_CHECKING:
    from simulator.model.style import Style


def every_rule(styles: "Iterable[Style]") -> Iterator[Rule]:
    """Every rule by its code, then those of styles in the order of their files."""
    yield from all_rules()
    for style in styles:
        # Its types take time to make, and many workspaces have no style.
        from simulator.rules.styles.style_rule import rules_of  # noqa: PLC0415

        yield from rules_of(style)


def rules_named(code: str, styles: "Iterable[Style]") -> tuple[Rule, ...]:
    """The rule of that code or name, or all rules of that family or style."""
    one = find_rule(code)
    return (one,) if one else tuple(r for r in every_rule(styles) if is_named(r, (code,)))

"""Which steps only those get who never answered, as their conditions say."""

from functools import lru_cache

from jinja2 import nodes

from simulator.errors import TemplateError
from simulator.model.sequence import Step
from simulator.rendering.parser import parse_condition
from simulator.rendering.scan import scan_expression


def is_for_silent(step: Step) -> bool:
    """Whether the step's condition leaves out everybody who has replied."""
    return bool(step.when) and _leaves_out(step.when or "")


@lru_cache(maxsize=256)
def _leaves_out(when: str) -> bool:
    try:
        tree = parse_condition(scan_expression("when", when))
    except TemplateError:
        return False
    tests = tree.find_all(nodes.If)
    return any(_fails_on_reply(each.test) for each in tests)


def _fails_on_reply(test: nodes.Node) -> bool:
    """Whether an expression can't hold for somebody who has replied."""
    match test:
        case nodes.And(left=left, right=right):
            return _fails_on_reply(left) or _fails_on_reply(right)
        case nodes.Or(left=left, right=right):
            return _fails_on_reply(left) and _fails_on_reply(right)
        case nodes.Not(node=nodes.Name(name=name)):
            return bool(name == "replied")
        case nodes.Name(name=name):
            return bool(name == "no_reply")
    return False

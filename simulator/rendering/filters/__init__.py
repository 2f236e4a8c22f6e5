"""The filters and tests that a template may use, each charged for what it reads and makes."""

from collections.abc import Callable, Mapping

from simulator.rendering.budget import Budget, check_number
from simulator.rendering.filling import Filling
from simulator.rendering.filters import dates, lists, numbers, text
from simulator.rendering.filters.formats import format_text
from simulator.rendering.filters.questions import TESTS
from simulator.rendering.refusal import Refusal
from simulator.rendering.traced_values import made_of
from simulator.rendering.values import Absent, Value

CHARGE = " charge"  # a filter that no template can name: it charges a loop ahead

FILTERS: Mapping[str, Callable[..., Value]] = {
    "abs": numbers.absolute,
    "capitalize": text.capitalize,
    "count": lists.length,
    "d": text.default,
    "default": text.default,
    "first": lists.first,
    "float": numbers.decimal,
    "format": format_text,
    "int": numbers.whole,
    "join": lists.join_items,
    "last": lists.last,
    "length": lists.length,
    "list": lists.items,
    "lower": text.lower,
    "map": lists.attributes,
    "max": lists.largest,
    "min": lists.smallest,
    "replace": text.replace,
    "reverse": lists.backwards,
    "round": numbers.rounded,
    "sort": lists.in_order,
    "string": text.string,
    "sum": lists.total,
    "title": text.title,
    "trim": text.trim,
    "truncate": text.truncate,
    "unique": lists.distinct,
    "upper": text.upper,
    "wordcount": text.wordcount,
}

DATE_FILTERS: Mapping[str, Callable[[Mapping[str, object], object], object]] = {
    "date": dates.date,
    "short_date": dates.short_date,
    "time": dates.time,
    "weekday": dates.weekday,
}

_SEARCHING = frozenset({"in", "replace"})
_LETTER_BY_LETTER = frozenset({"list", "map", "max", "min", "sort", "sum", "unique", "join"})


def metered_filters(filling: Filling) -> dict[str, Callable[..., Value]]:
    """Return all filters, charged to a filling's budget."""
    budget = filling.budget
    filters = {name: _metered(name, function, budget) for name, function in FILTERS.items()}
    for name, function in DATE_FILTERS.items():
        filters[name] = _metered(name, _of_lead(function, filling), budget)
    filters[CHARGE] = _loop_charge(budget)
    return filters


def metered_tests(budget: Budget) -> dict[str, Callable[..., Value]]:
    """Return all tests, charged to the budget."""
    return {name: _metered(name, function, budget) for name, function in TESTS.items()}


def _of_lead(
    function: Callable[[Mapping[str, object], object], object], filling: Filling
) -> Callable[[object], object]:
    def apply(value: object) -> object:
        # A hole stays one, so that a fallback behind the date is still heard.
        return value if isinstance(value, Absent) else made_of(value, function(filling.lead, value))

    return apply


def _metered(name: str, function: Callable[..., Value], budget: Budget) -> Callable[..., Value]:
    weigh = budget.weigh
    by_letter = name in _LETTER_BY_LETTER
    take = budget.take_search if name in _SEARCHING else weigh

    def apply(value: Value, /, *given: Value, **named: Value) -> Value:
        take(value)
        if by_letter and isinstance(value, str):
            budget.take_steps(len(value))
        for argument in (*given, *named.values()):
            take(argument)
        try:
            result = function(value, *given, **named)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            raise _unfit(name) from error
        if isinstance(result, str):
            budget.take_characters(len(result))
        else:
            check_number(result)
        return result

    return apply


def _unfit(name: str) -> Refusal:
    return Refusal(
        f"“{name}” cannot work with this value.",
        "Check what the field holds, and what stands in the brackets.",
    )


def _loop_charge(budget: Budget) -> Callable[[Value, int], Value]:
    def charge(items: Value, size: int) -> Value:
        if isinstance(items, Absent):
            items.note()
            return ()
        if not hasattr(items, "__len__"):
            message = "This is no list, so nothing can go through it."
            raise Refusal(message, "Go through a list, or test it first with {% if %}.")
        budget.take_steps(len(items) * size)
        return items

    return charge

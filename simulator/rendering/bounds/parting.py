"""Parts of what a field may be: where a bound is too high for all leads, it is proved of few."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from jinja2 import nodes

from simulator.model.fields import FieldSpec, RecordSpec
from simulator.rendering.bounds.shapes import Exact, Many, Num, Path, Shape, Span

Shapes = tuple[Shape, ...]

_FEW = 4
"""So many values are each looked at for themselves."""


def parts_of(shapes: Shapes) -> list[Shapes]:
    """The same values in two parts or more; in one, if they cannot be parted."""
    if len(shapes) == 1:
        return [(part,) for part in _parts_of_one(shapes[0])]
    exact = [shape for shape in shapes if isinstance(shape, Exact)]
    others = [shape for shape in shapes if not isinstance(shape, Exact)]
    if others:
        return [*((other,) for other in others), *([tuple(exact)] if exact else [])]
    if len(exact) <= _FEW:
        return [(each,) for each in exact]
    numbers = [each for each in exact if type(each.value) is int]
    if len(numbers) < len(exact):
        half = len(exact) // 2
        return [tuple(exact[:half]), tuple(exact[half:])]
    edge = _edge(numbers[0].value, numbers[-1].value)  # type: ignore[arg-type]  # whole numbers
    return [
        part
        for part in (
            tuple(each for each in numbers if each.value < edge),  # type: ignore[operator]  # as above
            tuple(each for each in numbers if each.value >= edge),  # type: ignore[operator]  # as above
        )
        if part
    ]


def _parts_of_one(shape: Shape) -> Sequence[Shape]:
    if isinstance(shape, (Span, Many)) and shape.high is not None:
        return [replace(shape, low=low, high=high) for low, high in _counts(shape.low, shape.high)]
    if isinstance(shape, Num):
        return _numbers(shape)
    return [shape]


def _counts(low: int, high: int) -> Iterator[tuple[int, int]]:
    """The greatest number for itself, as that is where most texts are dearest."""
    if low < high:
        yield high, high
        middle = (low + high - 1) // 2
        if middle < high - 1:
            yield middle + 1, high - 1
        yield low, middle
    else:
        yield low, high


def _numbers(number: Num) -> Sequence[Shape]:
    if number.may_be_whole and number.may_be_float:
        return [replace(number, may_be_float=False), replace(number, may_be_whole=False)]
    low, high = number.low, number.high
    if math.isinf(low) or math.isinf(high) or low == high:
        return [number]
    if number.may_be_float:
        edge = _edge(low, high) if high - low > 1 else (low + high) / 2
        if not low < edge < high:
            return [number]
        return [replace(number, low=edge), replace(number, high=edge)]
    first, last = math.ceil(low), math.floor(high)
    whole = _edge(first, last)
    if not first < whole <= last:
        return [number]
    return [replace(number, low=whole), replace(number, high=whole - 1)]


def _edge(low: float, high: float) -> int:
    """Where to part a range: at zero, at a number of one digit more, or in the middle."""
    if low < 0 <= high:
        return 0
    size = max(abs(low), abs(high))
    power: int = 10 ** (len(str(int(size))) - 1)
    if low >= 0 and low < power:
        return power
    if high < 0 and 1 - power > low and high > 1 - power:
        return 1 - power
    return math.floor(low + high) // 2 + 1 if high - low >= 1 else math.ceil(high)


def often_read(trees: Sequence[nodes.Template], specs: Mapping[str, FieldSpec]) -> list[Path]:
    """The fields that are read, those first that are read most often."""
    counts: dict[Path, int] = {}
    for tree in trees:
        for node in tree.find_all((nodes.Getattr, nodes.Getitem)):
            path = _path_of(node)
            if path is not None and str(path[0]) in specs:
                counts[path] = counts.get(path, 0) + 1
    found = [path for path in counts if _is_part(specs[str(path[0])], path)]
    return sorted(found, key=lambda path: -counts[path])


def _path_of(node: nodes.Node) -> Path | None:
    names: list[str] = []
    while isinstance(node, (nodes.Getattr, nodes.Getitem)):
        key = node.attr if isinstance(node, nodes.Getattr) else None
        if isinstance(node, nodes.Getitem) and isinstance(node.arg, nodes.Const):
            key = node.arg.value
        if not isinstance(key, str):
            return None
        names.append(key)
        node = node.node
    return tuple(reversed(names)) if isinstance(node, nodes.Name) and node.name == "lead" else None


def _is_part(spec: FieldSpec, path: Path) -> bool:
    for step in path[1:]:
        if not isinstance(spec, RecordSpec) or step not in spec.fields:
            return False
        spec = spec.fields[str(step)]
    return not isinstance(spec, RecordSpec) or bool(spec.missing)

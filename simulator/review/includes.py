"""Includes on their own, so that one which no message takes in is reviewed too."""

from collections.abc import Collection, Iterator
from functools import partial

from simulator.model.finding import Finding
from simulator.model.place import Place
from simulator.review.collect import Collector
from simulator.review.desk import Desk
from simulator.review.messages import judge_template
from simulator.review.paths import is_under


def review_includes(desk: Desk, paths: Collection[str] = ()) -> Iterator[Finding]:
    """The findings of the includes that no lead's text is needed for."""
    for file, source in sorted(desk.includes.items()):
        if not is_under(file, paths):
            continue
        collector = Collector(desk.includes, file, desk.selection)
        compiled = partial(desk.engine.compile, file, source.text)
        yield from judge_template(compiled, Place(file, 0, 0), desk, collector)

"""The `when` of a step: an expression in the templates' language, judged like one."""

from collections.abc import Collection, Iterator
from functools import partial

from simulator.model.finding import Finding
from simulator.model.place import Location, Place
from simulator.review.collect import Collector
from simulator.review.desk import Desk
from simulator.review.messages import judge_template
from simulator.review.paths import is_under
from simulator.review.places import Source


def review_conditions(desk: Desk, paths: Collection[str] = ()) -> Iterator[Finding]:
    """The findings of the conditions in the sequences of the workspace."""
    workspace = desk.workspace
    for campaign, sequence in sorted(workspace.sequences.items()):
        file = f"templates/{campaign}/sequence.toml"
        if not is_under(file, paths):
            continue
        for index, step in enumerate(sequence.steps):
            if step.when:
                # A table that stands in for a list of steps has no place of its own.
                whole = workspace.places[file].get(f"steps.{index}.when", Location(file))
                source = Source(file, step.when, whole=whole)
                yield from _review_condition(source, desk, draft=sequence.draft)


def _review_condition(source: Source, desk: Desk, *, draft: bool) -> Iterator[Finding]:
    name = str(source.whole)
    collector = Collector({name: source}, name, desk.selection, draft)
    compiled = partial(desk.engine.compile_condition, name, source.text)
    return judge_template(compiled, Place(name, 0, 0), desk, collector)

"""Includes on their own, so that one which no message takes in is reviewed too."""

from collections.abc import Collection, Iterator

from simulator.errors import TemplateError
from simulator.model.finding import Finding
from simulator.model.place import Place
from simulator.review.collect import Collector
from simulator.review.desk import Desk
from simulator.review.messages import note_refusal, note_unknown
from simulator.review.paths import is_under


def review_includes(desk: Desk, paths: Collection[str] = ()) -> Iterator[Finding]:
    """The findings of the includes that no lead's text is needed for."""
    for file, source in sorted(desk.includes.items()):
        if not is_under(file, paths):
            continue
        collector = Collector(desk.includes, file, desk.selection)
        try:
            template = desk.engine.compile(file, source.text)
        except TemplateError as error:
            note_refusal(error, Place(file, 0, 0), desk, collector)
        else:
            note_unknown(template.references, Place(file, 0, 0), desk, collector)
        yield from collector.findings()

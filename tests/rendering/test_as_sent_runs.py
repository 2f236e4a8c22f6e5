from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from simulator.model.change import Change, changed
from simulator.model.place import Place
from simulator.model.rendering import Rendering, Run, added, is_added
from simulator.rendering.alone import render
from simulator.rendering.as_sent import sent_rendering

TEMPLATE = "a.sms.j2"
VALUE = Place(TEMPLATE, 4, 20)


def runs_of(*lengths: int) -> tuple[Run, ...]:
    """Written text and values in turn, as if each value were an expression of 10 characters."""
    runs = []
    at = 0
    for number, length in enumerate(lengths):
        place = Place(TEMPLATE, at, at + (10 if number % 2 else length))
        own = None if number % 2 else at
        runs.append(Run(length, place, own, "lead.x" if number % 2 else None))
        at = place.end
    return tuple(runs)


@st.composite
def renderings_and_changes(draw: st.DrawFn) -> tuple[Rendering, tuple[Change, ...]]:
    lengths = draw(st.lists(st.integers(1, 6), max_size=5))
    text = draw(st.text("ab\u2019", min_size=sum(lengths), max_size=sum(lengths)))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    origins = st.none() | st.just(added("provider", 3))
    changes = [
        Change(start, end, draw(st.text("xyz", max_size=3)), draw(origins))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
    ]
    return Rendering(text, runs_of(*lengths)), tuple(changes)


@given(renderings_and_changes())
def test_the_text_is_the_changed_one_and_its_runs_cover_it(
    given_: tuple[Rendering, tuple[Change, ...]],
) -> None:
    rendering, changes = given_
    sent = sent_rendering(rendering, changes)
    assert sent.text == changed(rendering.text, changes)
    assert sum(run.length for run in sent.runs) == len(sent.text)
    assert all(run.length > 0 for run in sent.runs)


@given(renderings_and_changes())
def test_a_character_that_stays_keeps_its_offset_in_the_template(
    given_: tuple[Rendering, tuple[Change, ...]],
) -> None:
    rendering, changes = given_
    marked = [each._replace(text="x" * len(each.text), origin=added("p", 1)) for each in changes]
    sent = sent_rendering(rendering, marked)
    kept = [at for at in range(len(rendering.text)) if not _is_in(at, changes)]
    after = [place for place in _places(sent) if place != "added"]
    assert after == [_places(rendering)[at] for at in kept]


def _is_in(at: int, changes: tuple[Change, ...]) -> bool:
    return any(start <= at < end for start, end, *_ in changes)


def _places(rendering: Rendering) -> list[object]:
    """Of each character: the offset in the template, or the run that it belongs to."""
    found: list[object] = []
    for run, _ in zip(
        rendering.runs, accumulate(run.length for run in rendering.runs), strict=True
    ):
        if is_added(run.place):
            found += ["added"] * run.length
        elif run.at is None:
            found += [run.place] * run.length
        else:
            found += range(run.at, run.at + run.length)
    return found


def test_a_letter_for_a_letter_leaves_one_run() -> None:
    sent = sent_rendering(Rendering("It\u2019s", runs_of(4)), (Change(2, 3, "'"),))
    assert sent.runs == runs_of(4)


def test_a_letter_that_becomes_several_keeps_its_place() -> None:
    sent = sent_rendering(Rendering("Hi\u2026 you", runs_of(7)), (Change(2, 3, "..."),))
    assert [(run.length, run.place.start, run.place.end, run.at) for run in sent.runs] == [
        *((2, 0, 7, 0), (3, 2, 3, None), (4, 0, 7, 3)),
    ]


def test_a_letter_of_a_leads_data_stays_the_leads() -> None:
    changes = (Change(3, 4, "..."),)
    sent = sent_rendering(Rendering("Hi \u2026!", runs_of(3, 1, 1)), changes)
    assert [(run.length, run.field) for run in sent.runs] == [(3, None), (3, "lead.x"), (1, None)]


def test_additions_come_from_the_settings() -> None:
    sent = render("Hi {{ lead.x }}", {"x": "Bo"}, provider="klaviyo", brand="Acme")
    assert [(run.place.template, run.length) for run in sent.runs] == [
        *(("settings#provider", 6), ("<text>", 3), ("<text>", 2), ("settings#provider", 21)),
    ]


def test_a_text_that_nothing_changes_is_the_same_rendering() -> None:
    rendering = Rendering("Hi", runs_of(2))
    assert sent_rendering(rendering, ()) is rendering

import asyncio
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from textual.containers import Grid, Vertical
from textual.widget import Widget

from simulator.review.preview import Preview
from simulator.tui.screens.editor.counter import CounterLine
from simulator.tui.screens.editor.findings import FindingsPane
from simulator.tui.screens.editor.leads import LeadsPane
from simulator.tui.widgets.phone import Neighbour, PhonePane
from tests.tui.phone.stage import EMAIL, PUSH, SMS, Stage, preview, reviewed, reviewer

Compare = Callable[..., bool]

LONG = (
    "Hi {{ lead.first_name }}, it’s Sam. You asked what solar would cost for your home in "
    '{{ lead.city }}. Want a free 10-min call? {{ link("book") }}'
)
MAIL = (
    '+++\nsubject = "The roof that faced the wrong way, and what came of it"\n'
    'preheader = "Half an hour at a kitchen table"\n+++\n'
    "Hi {{ lead.first_name }},\n\nI drove out anyway.\n\nPick a time: https://bwell.co/k3x9\n"
)
NEXT = [Neighbour("next  2 days later at 10:00", "Hi Dana, still weighing it up?")]


@pytest.fixture(autouse=True)
def _loop() -> Iterator[None]:
    """A loop of its own for the plugin, which asks for the one that is there."""
    with closing(asyncio.new_event_loop()) as loop:
        asyncio.set_event_loop(loop)
        yield
    asyncio.set_event_loop(None)


def messages() -> tuple[Preview, ...]:
    return (
        preview("Hi {{ lead.first_name }}. Reply STOP to opt out."),
        preview(LONG, by=reviewer(as_sent=True)),
        preview("مرحبا {{ lead.first_name }}، هل تريد معرفة كم توفر الطاقة الشمسية؟"),
        preview("Zoë, 王小明 👋🏽 👩‍👩‍👧 🇺🇸 and {{ lead.city }}", lead="zoe"),
        preview(MAIL, file=EMAIL),
        preview('+++\ntitle = "News from us"\n+++\n' + "word " * 45, file=PUSH),
        preview("Hi {{ lead.first_name | nosuch }}"),
        preview("[STOP] [/] [@click=app.quit]x[/] \x1b[31mred \u202e {{ lead.city }}  two\n\nend "),
    )


def phones(width: int) -> tuple[Widget, Callable[[], None]]:
    panes = [PhonePane() for _ in range(8)]
    grid = Grid(*panes)
    grid.styles.grid_size_columns = 4
    for pane in panes:
        pane.styles.width = width
        pane.styles.height = 18

    def fill() -> None:
        for pane, shown in zip(panes, messages(), strict=True):
            pane.phone.show(shown, after=NEXT)

    return grid, fill


@pytest.mark.parametrize("width", [35, 43])
def test_every_kind_of_message_in_its_frame(width: int, snap_compare: Compare) -> None:
    grid, fill = phones(width)
    assert snap_compare(Stage(grid, fill), terminal_size=(4 * (width + 1), 36))


@pytest.mark.parametrize(("width", "height"), [(80, 7), (76, 17)])
def test_counter_findings_and_leads(width: int, height: int, snap_compare: Compare) -> None:
    text = "Brightwell: " + LONG + " ACT NOW FOR FREE PANELS. [Name]"
    counter, findings, leads = CounterLine(), FindingsPane(), LeadsPane()
    counter.can_focus = False
    findings.styles.height = height
    leads.styles.height = 10
    leads.styles.width = 44

    def fill() -> None:
        review, found = reviewed(text)
        counter.show(preview(text), 1)
        findings.source = text
        findings.show(found, 4, file=SMS, rules=22)
        leads.show(review, "zoe", found, reviewer().workspace.settings.fields)

    stage = Stage(Vertical(counter, findings, leads), fill)
    assert snap_compare(stage, terminal_size=(width, height + 11))

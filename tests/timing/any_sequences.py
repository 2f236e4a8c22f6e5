"""Sequences, leads and events of any kind, about the dates at which time is odd."""

import datetime as dt
from typing import Any

from hypothesis import strategies as st

from simulator.model.event import Event
from simulator.model.persona import Persona
from simulator.model.sequence import Sequence

DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ZONES = [
    "America/New_York",
    "America/New_York",
    "Europe/Berlin",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Africa/Casablanca",
    "America/Vancouver",
    "Asia/Tokyo",
    "Pacific/Kiritimati",
    "Pacific/Honolulu",
    "Asia/Kathmandu",
    "Pacific/Chatham",
    "Africa/Cairo",
    "UTC",
    "PST",
    "",
]
BEGINNINGS = [  # about clock changes, year ends, leap days, holidays
    "2026-10-31T00:00:00+00:00",
    "2027-03-13T00:00:00+00:00",
    "2026-10-24T00:00:00+00:00",
    "2027-03-27T00:00:00+00:00",
    "2026-10-03T00:00:00+00:00",
    "2027-04-03T00:00:00+00:00",
    "2026-09-05T00:00:00+00:00",
    "2026-09-19T00:00:00+00:00",
    "2026-10-29T00:00:00+00:00",
    "2026-11-25T00:00:00+00:00",
    "2026-12-31T00:00:00+00:00",
    "2028-02-28T00:00:00+00:00",
]
HOURS = [0, 30, 60, 90, 120, 150, 480, 540, 600, 720, 1020, 1080, 1200, 1260, 1380, 1439]


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _of(**values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Tables in which any key may be left out."""
    return st.fixed_dictionaries({}, optional=values)


TIMES = st.sampled_from(HOURS).map(_clock)
ENDS = st.sampled_from([*HOURS[1:], 1440]).map(_clock)
WEEKDAYS = st.lists(st.sampled_from(DAYS), min_size=1, max_size=6, unique=True)
STRETCHES = st.fixed_dictionaries({"start": TIMES, "end": ENDS}).filter(
    lambda hours: hours["start"] != hours["end"]
)
WINDOWS = st.one_of(
    STRETCHES,
    st.builds(lambda hours, days: {**hours, "days": days}, STRETCHES, WEEKDAYS),
    st.builds(lambda days: {"days": days}, WEEKDAYS),
    st.just({"start": "09:00", "end": "17:00", "days": DAYS[:5]}),
)
DELAYS = st.one_of(
    st.just({}),
    _of(
        weeks=st.integers(0, 2),
        days=st.integers(0, 4),
        hours=st.integers(0, 30),
        minutes=st.integers(0, 90),
    ),
    st.builds(lambda days: {"days": days}, st.integers(0, 3)),
    st.builds(lambda days: {"business_days": days}, st.integers(0, 4)),
)
CAPS = st.one_of(
    st.builds(lambda count: {"count": count, "per": "calendar_day"}, st.integers(1, 2)),
    st.builds(
        lambda count, hours: {"count": count, "per_hours": hours},
        st.integers(1, 2),
        st.sampled_from([1, 5, 24, 40]),
    ),
)
HOLIDAYS = st.lists(
    st.sampled_from(["2026-11-26", "2026-11-01", "2027-01-01", "2027-03-15", "2026-09-06"]),
    max_size=3,
    unique=True,
)
REPLIES = st.sampled_from(
    [
        [{"match": ["1"], "to": "c"}, {"match": ["2"], "to": "end"}],
        [{"match": ["1"], "to": "d"}, {"match": ["2"], "to": "a"}],
        [{"match": ["1"], "to": "b"}, {"match": ["2"], "to": "person"}],
    ]
)


@st.composite
def steps(draw: st.DrawFn, name: str) -> dict[str, Any]:
    """One step; at times only a reply leads to it, at times another channel follows."""
    step = draw(
        _of(
            at=TIMES,
            window=WINDOWS | st.just("none"),
            expires_after_hours=st.sampled_from([0.5, 4, 12, 24, 60]),
            channel=st.sampled_from(["sms", "sms", "email", "call", "task"]),
            replies=REPLIES,
        )
    )
    dropped = draw(st.sets(st.sampled_from(["at", "window", "expires_after_hours"])))
    step = {key: value for key, value in step.items() if key not in dropped}
    if step.get("channel") not in ("call", "task") and draw(st.integers(0, 7)) == 7:
        step["message"] = "text"
        step["fallback"] = {"message": "letter", "after": draw(DELAYS)}
    return {"id": name, **step, **draw(SELDOM), **draw(anchors())}


SELDOM = st.sampled_from(
    [
        *[{}] * 6,
        {"when": "no_reply"},
        {"when": "replied or clicked"},
        {"entry": "reply"},
        {"entry": "reply"},
    ]
)


@st.composite
def anchors(draw: st.DrawFn) -> dict[str, Any]:
    """Where a step's time counts from, how far, and what happens where that is closed."""
    kind = draw(st.sampled_from(["previous", "previous", "enrolment", "date", "sequence"]))
    table: dict[str, Any] = {} if kind in ("date", "sequence") else {"anchor": kind}
    closed = ["delay", "skip"]
    if kind == "date":
        table["anchor"] = draw(st.sampled_from(["lead.day", "lead.day", "lead.naive", "lead.none"]))
        closed += ["earlier", "earlier"]
    if kind == "date" and draw(st.booleans()):
        lengths = {"days": st.integers(0, 3), "hours": st.integers(0, 30)}
        table["before"] = draw(st.fixed_dictionaries(lengths))
    else:
        table["delay"] = draw(DELAYS)
    if draw(st.booleans()):
        table["on_closed"] = draw(st.sampled_from(closed))
    return table


@st.composite
def sequences(draw: st.DrawFn) -> Sequence:
    """Up to four steps under any limits."""
    count = draw(st.integers(1, 4))
    table = draw(
        _of(
            window=WINDOWS,
            quiet_hours=STRETCHES,
            skip_days=st.lists(st.sampled_from(DAYS), max_size=2, unique=True),
            holidays=HOLIDAYS,
            business_days=WEEKDAYS,
            cap=CAPS,
            anchor=st.sampled_from(["previous", "enrolment"]),
            day_mode=st.sampled_from(["calendar", "elapsed"]),
            on_closed=st.sampled_from(["delay", "skip"]),
            roll=st.sampled_from(["auto", "earliest", "keep_time"]),
            stop_on=st.sampled_from([["opt_out"], ["opt_out", "reply"], ["conversion", "booked"]]),
            default_timezone=st.sampled_from(["America/New_York", "Europe/Berlin"]),
        )
    )
    dropped = draw(st.sets(st.sampled_from(sorted(table)))) if table else set()
    table = {key: value for key, value in table.items() if key not in dropped}
    # All four are there where a reply may lead to any of them.
    table["steps"] = [draw(steps(name)) for name in "abcd"]
    if not any("replies" in step for step in table["steps"]):
        table["steps"] = table["steps"][:count]
    return Sequence.model_validate(table)


@st.composite
def instants(draw: st.DrawFn, about: dt.datetime, hours: int) -> dt.datetime:
    """An instant up to so many hours after another; often on the full hour."""
    seconds = draw(
        st.integers(0, hours).map(lambda hour: hour * 3600)
        | st.integers(0, hours * 4).map(lambda quarter: quarter * 900)
        | st.integers(0, hours * 3600)
    )
    return about + dt.timedelta(seconds=seconds)


@st.composite
def runs(draw: st.DrawFn) -> dict[str, Any]:
    """A lead, an enrolment and what the lead does."""
    about = dt.datetime.fromisoformat(draw(st.sampled_from(BEGINNINGS)))
    day = draw(instants(about, 150))
    custom = {"day": day, "naive": day.replace(tzinfo=None), "none": "soon"}
    channels = st.lists(st.sampled_from(["sms", "email", "call"]), min_size=1, unique=True)
    consent = draw(st.none() | st.none() | channels)
    lead: dict[str, Any] = {
        "id": "lead",
        "custom": custom,
        "timezone": draw(st.sampled_from(ZONES)),
    }
    if consent:
        lead["consent"] = {"at": about, "channels": consent}
    enrolled = draw(instants(about, 60))
    kinds = st.sampled_from(
        ["reply", "reply", "reply", "reply", "click", "opt_out", "conversion", "booked"]
    )
    happened = [
        Event(kind, draw(instants(enrolled, 120)), text)
        for kind, text in draw(
            st.lists(
                st.tuples(kinds, st.sampled_from(["1", "1", "1", "2", "hm", "STOP"])), max_size=4
            )
        )
    ]
    unlike = {event.at: event for event in happened}  # what happens at once has no order
    sent = [
        draw(instants(enrolled - dt.timedelta(hours=30), 29))
        for _ in range(draw(st.integers(0, 2)))
    ]
    return {
        "persona": Persona.model_validate(lead),
        "enrolled_at": enrolled,
        "events": tuple(unlike.values()),
        "sent": tuple(sorted(sent)),
    }

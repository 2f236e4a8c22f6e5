"""Rule 14: a timeline asks for no consent, but for the channels that a record names."""

import pytest

from tests.timing.timed import at, came_to, timeline

STEPS = [{"channel": each} for each in ("sms", "email", "push", "call", "task")]
ENROLLED = "2026-11-20 16:50"


@pytest.mark.parametrize(
    ("channels", "left_out"),
    [
        (["sms"], ["b", "c", "d"]),
        (["email", "push"], ["a", "d"]),
        (["call"], ["a", "b", "c"]),
        ([], []),
    ],
)
def test_a_step_on_a_channel_that_the_record_lacks_is_skipped(
    channels: list[str], left_out: list[str]
) -> None:
    lead = {"consent": {"at": at(ENROLLED), "channels": channels}}
    line = timeline(STEPS, ENROLLED, lead=lead)
    assert came_to(line) == [
        f"{id_} {'no_consent' if id_ in left_out else 'sent'}" for id_ in "abcde"
    ]


def test_without_a_record_everything_is_sent() -> None:
    assert came_to(timeline(STEPS, ENROLLED)) == [f"{id_} sent" for id_ in "abcde"]


def test_the_audience_is_nothing_to_a_timeline() -> None:
    line = timeline({}, ENROLLED, lead={"country": "FR"}, audience={"countries": ["US"]})
    assert came_to(line) == ["a sent"]

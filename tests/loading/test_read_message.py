import pytest

from simulator.loading.message_names import MessageName
from simulator.loading.messages import read_message
from simulator.model.message import Channel, Kind, Message, Voice

EMAIL = MessageName("story", None, Channel.EMAIL)
SPANISH = MessageName("story", "es", Channel.EMAIL)


def message_of(source: str, **options: object) -> Message:
    message, faults = read_message(source, "f", **options)  # type: ignore[arg-type] # as given
    assert message is not None, faults
    return message


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_any_kind_become_line_feeds(end: str) -> None:
    message = message_of(end.join(["+++", 'voice = "friendly"', "+++", "Hi", "there", ""]))
    assert message.body == "Hi\nthere\n"
    assert message.body_line == 4


def test_the_body_keeps_every_character_and_its_final_newlines() -> None:
    assert message_of("+++\n+++\n\t Hi \n\n").body == "\t Hi \n\n"


def test_a_text_without_front_matter_is_all_body() -> None:
    message = message_of("Hi {{ lead.first_name }}")
    assert (message.body, message.front.kind) == ("Hi {{ lead.first_name }}", Kind.MARKETING)


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert message_of("\ufeff+++\n+++\nHi").body == "Hi"


def test_a_null_character_stays_for_the_rules_to_see() -> None:
    assert message_of("a\0b").body == "a\0b"


def test_front_matter_is_read_with_its_places() -> None:
    message = message_of('+++\n# voice\nvoice = "friendly"\n+++\nHi')
    assert message.front.voice is Voice.FRIENDLY
    assert str(message.key_places["voice"]) == "f:3:9"


def test_a_language_file_inherits_all_but_what_it_sets() -> None:
    base = message_of('+++\nsubject = "Hello"\ngoal = "visit"\n+++\nHi', name=EMAIL)
    message = message_of('+++\nsubject = "Hola"\n+++\nHola', name=SPANISH, base=base)
    assert (message.front.subject, message.front.goal) == ("Hola", "visit")
    assert message.language == "es"


def test_what_a_language_file_inherits_stands_in_its_base() -> None:
    base = message_of('+++\nsubject = "Hello"\n+++\nHi', name=EMAIL)
    message, _ = read_message("Hola", "f.es", name=SPANISH, base=base)
    assert message is not None
    assert str(message.key_places["subject"]) == "f:2:11"


@pytest.mark.parametrize(
    ("source", "place", "what"),
    [
        ("+++\nHi", "f:1:1", "not closed"),
        ('+++\nkinds = "marketing"\n+++\n', "f:2:1", '"kinds" is no key'),
        ('+++\nkind = "marketin"\n+++\n', "f:2:8", 'kind is "marketin"'),
        ('+++\nexpires = "soon"\n+++\n', "f:2:11", "no date"),
        ("+++\nexpires = 5\n+++\n", "f:2:11", "no date"),
        ('+++\ndraft = "yes"\n+++\n', "f:2:9", 'draft is "yes"'),
        ("+++\nlimit_segments = 0\n+++\n", "f:2:18", "limit_segments is 0"),
        ("+++\nlimit_segments = 1.5\n+++\n", "f:2:18", "limit_segments is 1.5"),
        ("+++\n\nkind = \n+++\n", "f:3:8", "No value"),
        ('+++\ntitle = "x"\n+++\n', "f:2:1", "on sms has no title"),
        ('+++\nsubject = "x"\n+++\n', "f:2:1", "on sms has no subject"),
    ],
)
def test_a_mistake_in_front_matter_is_a_fault_at_its_key(
    source: str, place: str, what: str
) -> None:
    message, faults = read_message(source, "f")
    assert message is None
    assert [str(fault.location) for fault in faults] == [place]
    assert what in faults[0].what


def test_each_mistake_in_front_matter_is_told() -> None:
    _, faults = read_message('+++\nvoice = "loud"\ntitle = "x"\nkin = 1\n+++\n', "f")
    assert [fault.location.key for fault in faults] == ["voice", "title", "kin"]


def test_a_language_file_may_not_change_what_its_base_says() -> None:
    base = message_of("Hi", name=EMAIL)
    _, faults = read_message('+++\nkind = "transactional"\n+++\n', "f", name=SPANISH, base=base)
    assert "takes kind from f" in faults[0].what

import pytest

from simulator.loading.message_names import MessageName
from simulator.loading.messages import read_message, read_message_bytes
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
        ('+++\nkinds = "marketing"\n+++\nHi', "f:2:1", '"kinds" is no key'),
        ('+++\nkind = "marketin"\n+++\nHi', "f:2:8", 'kind is "marketin"'),
        ('+++\nexpires = "soon"\n+++\nHi', "f:2:11", "no date"),
        ("+++\nexpires = 5\n+++\nHi", "f:2:11", "no date"),
        ('+++\ndraft = "yes"\n+++\nHi', "f:2:9", 'draft is "yes"'),
        ("+++\nlimit_segments = 0\n+++\nHi", "f:2:18", "limit_segments is 0"),
        ("+++\nlimit_segments = 1.5\n+++\nHi", "f:2:18", "limit_segments is 1.5"),
        ("+++\n\nkind = \n+++\nHi", "f:3:8", "No value"),
        ('+++\ntitle = "x"\n+++\nHi', "f:2:1", "on sms has no title"),
        ('+++\nsubject = "x"\n+++\nHi', "f:2:1", "on sms has no subject"),
    ],
)
def test_a_mistake_in_front_matter_is_a_fault_at_its_key(
    source: str, place: str, what: str
) -> None:
    _, faults = read_message(source, "f")
    assert [str(fault.location) for fault in faults] == [place]
    assert what in faults[0].what


def test_each_mistake_in_front_matter_is_told() -> None:
    _, faults = read_message('+++\nvoice = "loud"\ntitle = "x"\nkin = 1\n+++\nHi', "f")
    assert [fault.location.key for fault in faults] == ["voice", "title", "kin"]


def test_a_language_file_may_not_change_what_its_base_says() -> None:
    base = message_of("Hi", name=EMAIL)
    _, faults = read_message('+++\nkind = "transactional"\n+++\n', "f", name=SPANISH, base=base)
    assert "takes kind from f" in faults[0].what


@pytest.mark.parametrize("line", ["kindd = 1", "limit_segments = 0", 'title = "x"', "goal = [1]"])
def test_a_bad_key_costs_neither_the_body_nor_the_other_keys(line: str) -> None:
    message, faults = read_message(f'+++\nvoice = "friendly"\n{line}\ndraft = true\n+++\nHi', "f")
    assert len(faults) == 1
    assert message is not None
    assert (message.body, message.front.voice, message.front.draft) == ("Hi", "friendly", True)


def test_a_misspelt_key_is_read_as_the_one_it_stands_for() -> None:
    message, _ = read_message('+++\nkidn = "transactional"\n+++\nHi', "f")
    assert message is not None
    assert message.front.kind is Kind.TRANSACTIONAL
    assert str(message.key_places["kind"]) == "f:2:8"


def test_a_misspelt_key_is_not_read_where_the_right_one_may_not_stand() -> None:
    message, _ = read_message('+++\nsubjct = "x"\n+++\nHi', "f")
    assert message is not None
    assert message.front.subject is None


def test_least_is_asked_of_a_kind_that_cannot_be_read() -> None:
    message, _ = read_message('+++\nkind = "newsletter"\n+++\nHi', "f")
    assert message is not None
    assert message.front.kind is Kind.CONVERSATIONAL


def test_a_language_file_with_a_mistake_still_inherits_from_its_base() -> None:
    base = message_of('+++\nsubject = "Hello"\n+++\nHi', name=EMAIL)
    source = '+++\nkind = "conversational"\ndraft = true\n+++\nHola'
    message, faults = read_message(source, "f", name=SPANISH, base=base)
    assert len(faults) == 2
    assert message is not None
    assert message.front == base.front


@pytest.mark.parametrize(
    "text", ["", "\n", " \t\n\n", "+++\n+++\n", '+++\nvoice = "friendly"\n+++\n \n']
)
def test_a_message_without_a_text_is_a_fault_and_no_message(text: str) -> None:
    for message, faults in (read_message(text, "f"), read_message_bytes(text.encode(), "f")):
        assert message is None
        assert [fault.what for fault in faults] == ["This message is empty."]


@pytest.mark.parametrize(
    ("channel", "key"), [(Channel.EMAIL, "subject"), (Channel.PUSH, "title")], ids=str
)
@pytest.mark.parametrize("value", [None, "", " "])
def test_a_message_needs_what_a_lead_sees_first(
    channel: Channel, key: str, value: str | None
) -> None:
    source = "Hi" if value is None else f'+++\n{key} = "{value}"\n+++\nHi'
    message, faults = read_message(source, "f", name=MessageName("a", None, channel))
    assert message is not None
    assert f'Write {key} = "…"' in faults[0].remedy
    assert str(faults[0].location) == ("f:1:1" if value is None else f"f:2:{len(key) + 4}")


def test_what_a_base_lacks_is_not_told_again_of_its_languages() -> None:
    base, _ = read_message("Hi", "f", name=EMAIL)
    assert base is not None
    assert read_message("Hola", "f.es", name=SPANISH, base=base)[1] == ()


def test_a_language_file_may_not_empty_its_subject() -> None:
    base = message_of('+++\nsubject = "Hello"\n+++\nHi', name=EMAIL)
    _, faults = read_message('+++\nsubject = ""\n+++\nHola', "f", name=SPANISH, base=base)
    assert [fault.what for fault in faults] == ["An e-mail needs a subject."]


@pytest.mark.parametrize("value", ["5", "[]"])
def test_a_subject_that_cannot_be_read_is_not_told_as_missing(value: str) -> None:
    _, faults = read_message(f"+++\nsubject = {value}\n+++\nHi", "f", name=EMAIL)
    assert len(faults) == 1


@pytest.mark.parametrize("data", [b"Hi\0", "Hi there".encode("utf-16-le"), b"\x89PNG\0\0\xff"])
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    message, faults = read_message_bytes(data, "f")
    assert message is None
    assert faults[0].remedy == "Save the file as UTF-8."

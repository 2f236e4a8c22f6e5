"""One message, read from the text of its file."""

from collections.abc import Iterator

from simulator.loading.documents import Document, read_toml
from simulator.loading.fault import FaultError, fault
from simulator.loading.files import MESSAGE_LIMIT, decoded
from simulator.loading.front_matter import split_front_matter
from simulator.loading.message_names import MessageName
from simulator.loading.validation import in_document, validated
from simulator.model.finding import Fault
from simulator.model.message import Channel, FrontMatter, Message
from simulator.model.place import Location

TRANSLATED = ("subject", "preheader", "title")
"""What a language file may set; all else is its base's."""

ON_CHANNEL = {
    "subject": Channel.EMAIL,
    "preheader": Channel.EMAIL,
    "format": Channel.EMAIL,
    "title": Channel.PUSH,
}
"""The keys of front matter that one channel alone has."""


TEXT = MessageName("text", None, Channel.SMS)
"""How a text is named that is in no file."""


def read_message(
    source: str,
    file: str = "<text>",
    *,
    name: MessageName = TEXT,
    campaign: str = "",
    base: Message | None = None,
) -> tuple[Message | None, tuple[Fault, ...]]:
    """Read one message from its text, whose line ends may be of any kind.

    Returns the message, or `None`, and the faults that it was refused for. With a `base` it is
    a language file, which inherits the base's front matter.
    """
    text = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        parts = split_front_matter(text, file)
        document = read_toml(parts.front, file, parts.front_line)
    except FaultError as error:
        return None, (error.fault,)
    front, faults = _front(document, name, base)
    if front is None:
        return None, faults
    message = Message(
        id=name.id,
        campaign=campaign,
        channel=name.channel,
        file=file,
        body=parts.body,
        front=front,
        language=name.language,
        body_line=parts.body_line,
        key_places={**(base.key_places if base else {}), **document.positions.values},
    )
    return message, ()


def read_message_bytes(data: bytes, file: str) -> tuple[Message | None, tuple[Fault, ...]]:
    """Read one message as `read_message` does, from the bytes of its file."""
    if len(data) > MESSAGE_LIMIT:
        what = f"This message is larger than {MESSAGE_LIMIT // 1_000_000} MB."
        return None, (fault(Location(file), what, "Shorten it; a text is a sentence or two."),)
    try:
        return read_message(decoded(data, file), file)
    except FaultError as error:
        return None, (error.fault,)


def _front(
    document: Document, name: MessageName, base: Message | None
) -> tuple[FrontMatter | None, tuple[Fault, ...]]:
    misplaced = tuple(_misplaced_keys(document, name.channel, base))
    front, faults = validated(FrontMatter, document.data, in_document(document))
    if misplaced or front is None:
        return None, tuple(sorted((*misplaced, *faults), key=lambda each: each.location))
    if base is None:
        return front, ()
    own = {key: getattr(front, key) for key in front.model_fields_set}
    return base.front.model_copy(update=own), ()


def _misplaced_keys(document: Document, channel: Channel, base: Message | None) -> Iterator[Fault]:
    locate = in_document(document)
    for key in document.data:
        if key not in FrontMatter.model_fields:
            continue
        where = locate((key,), of_key=True)
        if base and key not in TRANSLATED:
            what = f"A language file takes {key} from {base.file}."
            yield fault(where, what, f"Remove it; only {', '.join(TRANSLATED)} can differ.")
        elif ON_CHANNEL.get(key, channel) is not channel:
            what = f"A message on {channel} has no {key}."
            yield fault(where, what, "Remove it, or change the channel in the file's name.")

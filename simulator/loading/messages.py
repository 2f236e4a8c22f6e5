"""One message, read from the text of its file."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from simulator.loading.documents import Document, read_toml
from simulator.loading.fault import FaultError, fault
from simulator.loading.files import MESSAGE_LIMIT, decoded
from simulator.loading.front_matter import MARK, split_front_matter
from simulator.loading.message_names import MessageName
from simulator.loading.salvage import salvaged
from simulator.loading.toml_scan import KeyPath, Rename
from simulator.loading.validation import in_document, validated
from simulator.model.finding import Fault
from simulator.model.message import Channel, FrontMatter, Kind, Message
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

NEEDED = {Channel.EMAIL: "subject", Channel.PUSH: "title"}
"""What a lead sees first of a message on this channel."""

WHERE = f"between two {MARK} lines at the top of the file"

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

    Returns the message, and its faults. It is `None` if there is no text in it, or no telling
    where that begins; of front matter with mistakes, what is sound holds. A kind that can't be
    read counts as conversational, of which the least is asked. With a `base` it is a language
    file, which inherits the base's front matter.
    """
    text = source.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    try:
        parts = split_front_matter(text, file)
        document = read_toml(parts.front, file, parts.front_line)
    except FaultError as error:
        return None, (error.fault,)
    front, renames, faults = _front(document, name, base)
    document = replace(document, positions=document.positions.renamed(renames))
    if not parts.body.strip():
        return None, (*faults, _empty(file))
    faults = (*faults, *_needed_key(front, faults, document, name, base))
    message = Message(
        id=name.id,
        campaign=campaign,
        channel=name.channel,
        file=file,
        body=parts.body,
        front=front,
        language=name.language,
        body_line=parts.body_line,
        key_places=_key_places(front, document, base),
    )
    return message, faults


def read_message_bytes(data: bytes, file: str) -> tuple[Message | None, tuple[Fault, ...]]:
    """Read one message as `read_message` does, from the bytes of its file."""
    if len(data) > MESSAGE_LIMIT:
        what = f"This message is larger than {MESSAGE_LIMIT // 1_000_000} MB."
        return None, (fault(Location(file), what, "Shorten it; a text is a sentence or two."),)
    try:
        return read_message(decoded(data, file), file)
    except FaultError as error:
        return None, (error.fault,)


def _empty(file: str) -> Fault:
    return fault(Location(file), "This message is empty.", "Write its text, or remove the file.")


def _front(
    document: Document, name: MessageName, base: Message | None
) -> tuple[FrontMatter, tuple[Rename, ...], tuple[Fault, ...]]:
    misplaced = {key: _misplaced(key, document, name.channel, base) for key in document.data}
    faults = [each for each in misplaced.values() if each]
    data = {key: value for key, value in document.data.items() if not misplaced[key]}
    front, others = validated(FrontMatter, data, in_document(document))
    salvage = None if front else salvaged(FrontMatter, data, stand_in=_lenient_kind)
    sound = salvage.model if salvage else front or FrontMatter()
    own = {
        key: getattr(sound, key)
        for key in sound.model_fields_set
        if not _misplaced(key, document, name.channel, base)
    }
    whole = (base.front if base else FrontMatter()).model_copy(update=own)
    told = tuple(sorted((*faults, *others), key=lambda each: each.location))
    return whole, salvage.renames if salvage else (), told


def _lenient_kind(path: KeyPath, _holder: object) -> object | None:
    return Kind.CONVERSATIONAL if path == ("kind",) else None


def _key_places(
    front: FrontMatter, document: Document, base: Message | None
) -> Mapping[str, Location]:
    # A value that stands in for one that can't be read has no place of its own.
    places = dict.fromkeys(front.model_fields_set, document.start)
    return {**places, **(base.key_places if base else {}), **document.positions.values}


def _misplaced(
    key: str, document: Document, channel: Channel, base: Message | None
) -> Fault | None:
    if key not in FrontMatter.model_fields:
        return None
    if base and key not in TRANSLATED:
        what = f"A language file takes {key} from {base.file}."
        remedy = f"Remove it; only {', '.join(TRANSLATED)} can differ."
    elif ON_CHANNEL.get(key, channel) is not channel:
        what = f"A message on {channel} has no {key}."
        remedy = "Remove it, or change the channel in the file's name."
    else:
        return None
    return fault(in_document(document)((key,), of_key=True), what, remedy)


def _needed_key(
    front: FrontMatter,
    faults: Iterable[Fault],
    document: Document,
    name: MessageName,
    base: Message | None,
) -> Iterator[Fault]:
    key = NEEDED.get(name.channel)
    # What is wrong with the key is told already; what the base lacks, at the base.
    told = any(each.location.key == key for each in faults) or (base and key not in document.data)
    if key is None or told or (getattr(front, key) or "").strip():
        return
    article = "An e-mail" if name.channel is Channel.EMAIL else "A push"
    where = in_document(document)((key,)) if key in document.data else Location(document.file)
    yield fault(where, f"{article} needs a {key}.", f'Write {key} = "…" {WHERE}.')

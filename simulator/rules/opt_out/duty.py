"""What texts must say of a way out, and the line that says it: shared by the rules here."""

from simulator.analysis import OptOut
from simulator.data.keywords import folded, keywords_of
from simulator.data.opt_out.lines import OF_COUNTRIES, opt_out_line, opt_out_link_line
from simulator.model.change import Change
from simulator.model.sending import SenderType
from simulator.rules.reading import Circumstances, Reading

KINDS = frozenset({"marketing", "opt_in_request"})
UNCONCERNED = frozenset({"conversational", "opt_out_confirmation"})
"""Kinds in which a way out is no matter of the sender's duty."""

_REQUEST = "opt_in_request"
"""Carriers want a way out in each of these, wherever in a sequence."""

_NEW_SENTENCE = frozenset(".!?…\n。！？")
_CLOSING = frozenset(".!?)")
_PARTING = frozenset("\n|")
_ROOM = 200


def must_say(about: Circumstances) -> bool:
    """Whether a text must say how to end the messages."""
    is_at_will = about.country.upper() == "US" and about.position > 1
    return about.kind in KINDS and not (is_at_will and about.kind != _REQUEST)


def is_one_way(about: Circumstances) -> bool:
    """Whether nobody can answer the sender."""
    return about.one_way or about.sender_type == SenderType.ALPHANUMERIC


def known_keywords(about: Circumstances) -> frozenset[str]:
    """The words that end the messages at the platform that sends."""
    return keywords_of(about.provider, sender=about.sender_type, country=about.country)


def line_for(reading: Reading, keyword: str | None = None, language: str | None = None) -> str:
    """The line that gives a clear way out, in the text's language; empty where there is none."""
    about = reading.circumstances
    spoken = language or reading.analysis.language or OF_COUNTRIES.get(about.country.upper())
    if is_one_way(about):
        return opt_out_link_line(spoken)
    return opt_out_line(spoken, known_keywords(about), keyword)


def kept_keyword(reading: Reading, opt_out: OptOut) -> str | None:
    """The keyword of a way out, where the line may keep it: one that all of its readers may send.

    Nobody is told to send another word than the one that the brand's program may wait for.
    """
    keyword = opt_out.keyword
    if keyword is None or not {"unknown_keyword", "other_language", "joined"}.isdisjoint(
        opt_out.flaws
    ):
        return None
    return folded(keyword) if folded(keyword) in known_keywords(reading.circumstances) else None


def rewriting(reading: Reading, opt_out: OptOut, line: str) -> tuple[Change, ...]:
    """The change that puts `line` in the place of a way out.

    There is none where the way out is not the template's own, or stands amid other words of its
    sentence. A line behind a comma begins small, and one before a mark ends without its own.
    """
    start, end = opt_out.span
    has_gap = is_one_way(reading.circumstances)  # for the writer's own link
    if not line or has_gap or not reading.is_editable(opt_out.span):
        return ()
    before = reading.text[max(0, start - _ROOM) : start].rstrip(" ").rpartition(" ")[2]
    behind = reading.text[end : end + _ROOM].lstrip(" ")[:1]
    is_link = "/" in before or "." in before[:-1]
    if not is_link and before[-1:].isalnum():
        return ()
    if behind and behind not in _CLOSING and behind not in _PARTING:
        return ()
    if before and not is_link and before[-1] not in _NEW_SENTENCE:
        line = line[0].lower() + line[1:]
    if reading.text[end : end + 1] in _CLOSING and end < len(reading.text):
        line = line.removesuffix(".")
    return (Change(start, end, line),) if line != reading.text[start:end] else ()


def why(about: Circumstances) -> str:
    """Why a text in these circumstances must say how to end the messages."""
    if about.kind == _REQUEST:
        return "A text that asks people to sign up must say how to opt out."
    if about.country.upper() == "US":
        return "The first text must say how to opt out, or carriers may block it."
    if about.country:
        return "Outside the US every marketing text must say how to opt out."
    return "Nobody knows the lead's country, and in most every marketing text must."


def remedy(line: str, *, one_way: bool) -> str:
    """What to write at the end of a text without a way out."""
    if one_way:
        ending = f', such as "{line}"' if line else ""
        return f"Nobody can answer this sender: end with a link to opt out{ending}."
    return f'End with "{line}"' if line else "End with a line that says how, in its language."

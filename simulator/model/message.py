"""A message: one template file with its front matter."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator

from simulator.model.place import Location
from simulator.model.schema import Flag, Schema, Text, refusal
from simulator.model.sending import LimitSegments


class Channel(StrEnum):
    """How a message reaches the lead; the last part of its file name before `.j2`."""

    SMS = "sms"
    EMAIL = "email"
    PUSH = "push"


class Kind(StrEnum):
    """What a message is to the law and to the lead."""

    MARKETING = "marketing"
    TRANSACTIONAL = "transactional"
    CONVERSATIONAL = "conversational"
    OPT_IN_REQUEST = "opt_in_request"
    OPT_OUT_CONFIRMATION = "opt_out_confirmation"


class Stage(StrEnum):
    """How far along a lead is."""

    AWARENESS = "awareness"
    CONSIDERATION = "consideration"
    DECISION = "decision"
    CUSTOMER = "customer"
    DORMANT = "dormant"


class Voice(StrEnum):
    """How a message should sound."""

    PROFESSIONAL = "professional"
    FRIENDLY = "friendly"


class EmailFormat(StrEnum):
    """How an e-mail's body is written."""

    TEXT = "text"
    HTML = "html"


def _date_or_instant(value: object) -> dt.date:
    try:
        if isinstance(value, str):
            return (
                dt.datetime.fromisoformat(value)
                if len(value) > len("2026-11-02")
                else (dt.date.fromisoformat(value))
            )
    except ValueError:
        value = None
    if isinstance(value, dt.date):
        return value
    raise refusal("This is no date.", "Write it as 2026-11-02, or 2026-11-02T10:00:00Z.")


class FrontMatter(Schema):
    """The TOML between the `+++` lines of a message.

    `evidence` says what backs its claims, such as `"stock sheet, 12 Nov"`.
    """

    kind: Kind = Kind.MARKETING
    stage: Stage | None = None
    voice: Voice | None = None
    goal: Text | None = None
    expires: Annotated[dt.datetime | dt.date, BeforeValidator(_date_or_instant)] | None = None
    draft: Flag = False
    limit_segments: LimitSegments | None = None
    one_way: Flag = False
    evidence: Text | None = None
    subject: Text | None = None
    preheader: Text | None = None
    format: EmailFormat | None = None
    title: Text | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """What a step sends, in one language, on one channel.

    `body` is the text after the front matter's closing line, as it stands in the file but for
    line ends, which are line feeds; the final newline that rendering drops is still there.
    `body_line` is the file's line, from 1, on which the body starts. `language` is a BCP 47 tag,
    or `None` for the base. `key_places` holds where the values of the front matter's keys stand.
    """

    id: str
    campaign: str
    channel: Channel
    file: str
    body: str
    front: FrontMatter = field(default_factory=FrontMatter)
    language: str | None = None
    body_line: int = 1
    key_places: Mapping[str, Location] = field(default_factory=dict, compare=False, repr=False)

    @property
    def name(self) -> str:
        """`campaign/id`, unique in the workspace but for the language."""
        return f"{self.campaign}/{self.id}"
